import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Dialogs } from '../../electron/core/ports.ts';
import { askInPage, type PageDialogWords } from './page-dialog.ts';
import { type PathBase, readTypedPath, readTypedSavePath } from './typed-path.ts';

const SAVE_WORDS: PageDialogWords = {
  title: 'Enregistrer le document',
  hint: 'Indiquez le nom du fichier, ou son chemin complet pour le ranger ailleurs que dans vos documents.',
  field: 'Fichier',
  confirm: 'Enregistrer',
  cancel: 'Annuler',
};
const REPLACE_HINT =
  'Un fichier porte déjà ce nom. Enregistrez de nouveau pour le remplacer, ou changez son nom.';

const FOLDER_TITLES = {
  create: 'Dossier du registre',
  open: 'Choisir un dossier',
  documents: 'Dossier où ranger les documents',
} as const;

const FOLDER_WORDS: Omit<PageDialogWords, 'title'> = {
  hint: 'Indiquez le chemin complet du dossier.',
  field: 'Dossier',
  confirm: 'Choisir ce dossier',
  cancel: 'Annuler',
};

/** Dialogs drawn in the window, for computers where no program shows the system's own. */
export function createWindowDialogs(getPage: () => Page, base: PathBase): Dialogs {
  return {
    async chooseFolder({ purpose, startIn }) {
      const words = { ...FOLDER_WORDS, title: FOLDER_TITLES[purpose] };
      const answer = await askInPage(getPage(), words, startIn);
      return answer === null ? null : readTypedPath(answer, base);
    },
    chooseSavePath: ({ suggestedName }) => askSavePath(getPage, base, suggestedName),
  };
}

/** Asks again when the file exists: the same answer twice means « replace ». */
async function askSavePath(
  getPage: () => Page,
  base: PathBase,
  suggestedName: string,
): Promise<string | null> {
  let words = SAVE_WORDS;
  let value = join(base.documents, suggestedName);
  let refused: string | null = null;
  for (;;) {
    const answer = await askInPage(getPage(), words, value);
    const path = answer === null ? null : readTypedSavePath(answer, base, extname(suggestedName));
    if (path === null || path === refused || !existsSync(path)) return path;
    refused = path;
    value = path;
    words = { ...SAVE_WORDS, hint: REPLACE_HINT };
  }
}
