import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { expect, test } from 'vitest';
import type { FolderPurpose } from '../../../electron/core/ports.ts';
import {
  buildFolderQuestion,
  buildSaveQuestion,
  createElectronDialogs,
} from '../../../electron/shell/electron-dialogs.ts';
import { readTypedSavePath } from '../../host/typed-path.ts';

test.each([
  ['/d/PAI.pdf', 'pdf'],
  ['/d/Journal du registre.csv', 'csv'],
  ['/d/Liste PPMS.xlsx', 'xlsx'],
])('%s keeps its extension: bug, a table saved as « .csv.pdf »', (path, extension) => {
  expect(buildSaveQuestion(path).filters).toMatchObject([{ extensions: [extension] }]);
  expect(readTypedSavePath(path, { documents: '/d', home: '/h' }, `.${extension}`)).toBe(path);
});

test('nothing chosen goes to the recent files of the system, which anybody can see', () => {
  const questions = [buildSaveQuestion('/d/PAI.pdf'), ...(['create', 'open'] as const).map(askFolder)];
  for (const { properties } of questions) expect(properties).toContain('dontAddToRecent');
});

// Bug: « Dossier du nouveau registre » over the question of where the papers of a whole school go.
test('says what the folder is for', () => {
  const titles = (['create', 'open', 'documents'] as const).map((purpose) => askFolder(purpose).title);
  expect(titles).toEqual([
    'Dossier du nouveau registre',
    'Choisir un dossier',
    'Dossier où ranger les documents',
  ]);
});

function askFolder(purpose: FolderPurpose): OpenDialogOptions {
  return buildFolderQuestion(purpose, '/d');
}

test('asks in front of the window when there is one, and gives null when the user gives up', async () => {
  const asked: unknown[][] = [];
  const answers = [
    { canceled: false, filePath: '/d/x.pdf' },
    { canceled: true, filePath: '' },
  ];
  const window = {} as BrowserWindow;
  let present: BrowserWindow | null = window;
  const dialogs = createElectronDialogs({
    dialog: {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async (...parameters: (BrowserWindow | SaveDialogOptions)[]) => {
        asked.push(parameters);
        return answers.shift() ?? { canceled: true, filePath: '' };
      },
    } as unknown as Parameters<typeof createElectronDialogs>[0]['dialog'],
    getWindow: () => present,
    documentsFolder: '/d',
  });
  expect(await dialogs.chooseSavePath({ suggestedName: 'PAI.pdf' })).toBe('/d/x.pdf');
  present = null;
  expect(await dialogs.chooseSavePath({ suggestedName: 'PAI.pdf' })).toBeNull();
  expect(await dialogs.chooseFolder({ purpose: 'open', startIn: '/d' })).toBeNull();
  expect(asked.map((parameters) => parameters[0] === window)).toEqual([true, false]);
});
