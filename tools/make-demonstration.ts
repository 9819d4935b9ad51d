import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCore } from '../electron/core/create-core.ts';
import type { Clock, Ports } from '../electron/core/ports.ts';
import { type AskWire, askCore } from '../electron/shell/ask-core.ts';
import { systemClock } from '../electron/shell/system-clock.ts';
import { DEMONSTRATION_PASSPHRASE } from '../shared/account/demonstration-passphrase.ts';
import { AppError } from '../shared/app-error.ts';
import { getErrorMessage } from '../shared/text/error-messages.ts';
import { prepareCoreFiles } from './core-files.ts';
import { addOfficialForms, listDemonstrationDocuments } from './demonstration-documents.ts';

type DemonstrationOptions = {
  out: string;
  /** A fixed day makes every document the same, byte for byte; null: the computer's day. */
  today: string | null;
  /** Folder of the ministry's PDF forms, to be filled too; null: without them. */
  official: string | null;
  say: (line: string) => void;
};

/** Makes it on the console; the exit code of the command. */
export async function runDemonstration(options: Omit<DemonstrationOptions, 'say'>): Promise<number> {
  try {
    await makeDemonstration({ ...options, say: (line) => console.log(line) });
    return 0;
  } catch (error) {
    if (error instanceof DemonstrationRefused) console.error(error.message);
    else if (error instanceof AppError) console.error(getErrorMessage(error.code, error.details));
    else throw error;
    return 1;
  }
}

/** A reason to do nothing, as a sentence for the user. */
class DemonstrationRefused extends Error {}

/** Where `document.save` writes next: the demonstration answers its own save dialog. */
type SavePath = { next: string };

/** Creates the encrypted register of invented pupils in `out/registre` and its documents in `out/documents`. */
async function makeDemonstration({ out, today, official, say }: DemonstrationOptions): Promise<void> {
  const register = join(out, 'registre');
  const documents = join(out, 'documents');
  if (official !== null) checkOfficialFolder(official);
  prepareFolder(out, register);
  const settings = mkdtempSync(join(tmpdir(), 'registre-demonstration-'));
  const savePath: SavePath = { next: '' };
  const clock = today === null ? systemClock : createFixedClock(today);
  const core = createCore(buildPorts({ settings, out, clock, savePath }));
  const ask: AskWire = (route, input) => core.request(route, input);
  const time = createTimer(say);
  try {
    await time('Registre chiffré créé et rempli', () => createRegister(ask, register));
    await time('Registre refermé, puis rouvert avec la phrase de passe', () => reopen(ask, register));
    mkdirSync(documents, { recursive: true });
    const hasOfficialForm = official !== null && (await addOfficialForms(ask, official, say));
    const rows = await askCore(ask, 'pupil.list', {});
    for (const { name, document } of listDemonstrationDocuments(rows, hasOfficialForm)) {
      await time(name, async () => {
        savePath.next = join(documents, name);
        await askCore(ask, 'document.save', { document });
      });
    }
    for (const format of ['xlsx', 'csv'] as const) {
      const name = `ppms.${format}`;
      await time(name, async () => {
        savePath.next = join(documents, name);
        await askCore(ask, 'safetyList.export', { format, recipients: 'Cellule de crise' });
      });
    }
  } finally {
    await core.close();
    rmSync(settings, { recursive: true, force: true });
  }
  say(`Registre : ${register}`);
  say(`Documents : ${documents}`);
  say(`Phrase de passe : ${DEMONSTRATION_PASSPHRASE}`);
}

/** The core makes it beside, complete; it takes its name once closed, so that a failure leaves no half register. */
async function createRegister(ask: AskWire, register: string): Promise<void> {
  const state = await askCore(ask, 'session.createDemonstration', {});
  if (state.stage !== 'open') throw new Error('The demonstration did not open');
  await askCore(ask, 'session.lock', {});
  renameSync(state.folder, register);
}

async function reopen(ask: AskWire, register: string): Promise<void> {
  const state = await askCore(ask, 'session.openFolder', { folder: register });
  const account = state.stage === 'locked' ? state.accounts[0] : undefined;
  if (account === undefined) throw new Error('The register has no account');
  await askCore(ask, 'session.unlock', { accountId: account.id, passphrase: DEMONSTRATION_PASSPHRASE });
}

function prepareFolder(out: string, register: string): void {
  try {
    createFolder(out);
    readdirSync(out);
    accessSync(out, constants.W_OK);
  } catch {
    throw new DemonstrationRefused(
      `Impossible d’écrire dans ${out} : rien n’a été créé. Choisissez un autre dossier.`,
    );
  }
  if (existsSync(register)) {
    throw new DemonstrationRefused(
      `Un registre existe déjà dans ${register} : rien n’a été modifié. Choisissez un autre dossier.`,
    );
  }
}

function checkOfficialFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch {
    throw new DemonstrationRefused(
      `Impossible de lire le dossier ${folder}\u00A0: rien n’a été créé. Vérifiez où sont les formulaires officiels.`,
    );
  }
}

/** One level at a time: the recursive call never ends where nothing can be created (/proc). */
function createFolder(path: string): void {
  if (existsSync(path)) return;
  createFolder(dirname(path));
  mkdirSync(path);
}

function buildPorts(options: { settings: string; out: string; clock: Clock; savePath: SavePath }): Ports {
  return {
    clock: options.clock,
    dialogs: { chooseFolder: async () => null, chooseSavePath: async () => options.savePath.next },
    folders: { settings: options.settings, documents: options.out, ...prepareCoreFiles() },
    log: () => undefined,
    emit: () => undefined,
    protectWindows: () => undefined,
  };
}

function createFixedClock(today: string): Clock {
  return { today: () => today, now: () => `${today}T07:00:00.000Z`, timeOfDay: () => '08:00' };
}

function createTimer(say: (line: string) => void) {
  return async (step: string, work: () => Promise<void>): Promise<void> => {
    const startedAt = performance.now();
    await work();
    say(`${step} (${formatDuration(performance.now() - startedAt)})`);
  };
}

function formatDuration(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${milliseconds.toFixed(0)}\u00A0ms`
    : `${(milliseconds / 1_000).toFixed(1).replace('.', ',')}\u00A0s`;
}
