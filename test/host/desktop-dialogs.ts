import { execFile } from 'node:child_process';
import { delimiter, extname, join } from 'node:path';
import type { Dialogs, FolderPurpose } from '../../electron/core/ports.ts';
import { isExecutable } from './is-executable.ts';

/** A program of the Linux desktop that shows the system's own dialogs. */
export type DialogProgram = 'zenity' | 'kdialog';

export function findDialogProgram(path: string, isRunnable = isExecutable): DialogProgram | null {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const programs: DialogProgram[] = ['zenity', 'kdialog'];
  return programs.find((program) => folders.some((folder) => isRunnable(join(folder, program)))) ?? null;
}

export function createDesktopDialogs(program: DialogProgram, documentsFolder: string): Dialogs {
  return {
    chooseFolder: ({ purpose, startIn }) => run(program, buildFolderArguments(program, startIn, purpose)),
    chooseSavePath: ({ suggestedName }) =>
      run(program, buildSaveArguments(program, join(documentsFolder, suggestedName))),
  };
}

const FOLDER_TITLES: Readonly<Record<FolderPurpose, string>> = {
  create: 'Dossier du registre',
  open: 'Choisir un dossier',
  documents: 'Dossier où ranger les documents',
};

export function buildFolderArguments(
  program: DialogProgram,
  startIn: string,
  purpose: FolderPurpose = 'create',
): string[] {
  const title = FOLDER_TITLES[purpose];
  return program === 'zenity'
    ? ['--file-selection', '--directory', `--title=${title}`, `--filename=${startIn}/`]
    : ['--title', title, '--getexistingdirectory', startIn];
}

export function buildSaveArguments(program: DialogProgram, defaultPath: string): string[] {
  const title = 'Enregistrer le document';
  const pattern = `*${extname(defaultPath)}`;
  const name = { '*.csv': 'Tableau', '*.xlsx': 'Classeur' }[pattern] ?? 'Document PDF';
  return program === 'zenity'
    ? [
        '--file-selection',
        '--save',
        '--confirm-overwrite',
        `--title=${title}`,
        `--filename=${defaultPath}`,
        `--file-filter=${name} | ${pattern}`,
      ]
    : ['--title', title, '--getsavefilename', defaultPath, `${name} (${pattern})`];
}

/** The program prints the path; any other end means that the user gave up. */
function run(program: DialogProgram, words: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, words, (error, output) => {
      const path = output.replace(/\r?\n$/, '');
      resolve(error !== null || path === '' ? null : path);
    });
  });
}
