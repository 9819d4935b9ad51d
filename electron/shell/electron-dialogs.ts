import { extname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Dialogs, FolderPurpose } from '../core/ports.ts';

/** The system's own dialogs, attached to the window. */
export function createElectronDialogs(options: {
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  getWindow: () => BrowserWindow | null;
  documentsFolder: string;
}): Dialogs {
  const { dialog, getWindow } = options;
  return {
    async chooseFolder({ purpose, startIn }) {
      const question = buildFolderQuestion(purpose, startIn);
      const window = getWindow();
      const answer = await (window === null
        ? dialog.showOpenDialog(question)
        : dialog.showOpenDialog(window, question));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseSavePath({ suggestedName }) {
      const question = buildSaveQuestion(join(options.documentsFolder, suggestedName));
      const window = getWindow();
      const answer = await (window === null
        ? dialog.showSaveDialog(question)
        : dialog.showSaveDialog(window, question));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
  };
}

const FOLDER_TITLES: Readonly<Record<FolderPurpose, string>> = {
  create: 'Dossier du nouveau registre',
  open: 'Choisir un dossier',
  documents: 'Dossier où ranger les documents',
};

export function buildFolderQuestion(purpose: FolderPurpose, startIn: string): OpenDialogOptions {
  return {
    // Also asked for a place of backups: the page has said what the folder is for.
    title: FOLDER_TITLES[purpose],
    buttonLabel: 'Choisir ce dossier',
    defaultPath: startIn,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  };
}

const PDF: FileFilter = { name: 'Document PDF', extensions: ['pdf'] };
const FILE_KINDS: Readonly<Record<string, FileFilter>> = {
  '.pdf': PDF,
  '.csv': { name: 'Tableau', extensions: ['csv'] },
  '.xlsx': { name: 'Classeur', extensions: ['xlsx'] },
};

export function buildSaveQuestion(defaultPath: string): SaveDialogOptions {
  return {
    title: 'Enregistrer le document',
    buttonLabel: 'Enregistrer',
    defaultPath,
    filters: [FILE_KINDS[extname(defaultPath)] ?? PDF],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  };
}
