import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestOf } from '../../shared/contract/contract.ts';
import { emptySchool } from '../../shared/school/school-schema.ts';
import type { Dialogs } from '../core/ports.ts';
import { type AskWire, askCore } from './ask-core.ts';

/** A folder of its own for the whole round, so that no real register is ever touched. */
export type SelfCheckFolder = { path: string; dialogs: Dialogs; remove: () => Promise<void> };

const PASSPHRASE = 'phrase de passe du contrôle automatique';
const WORD = 'Contrôle';

export async function createSelfCheckFolder(): Promise<SelfCheckFolder> {
  const path = await mkdtemp(join(tmpdir(), 'registre-controle-'));
  return {
    path,
    dialogs: {
      chooseFolder: async () => null,
      chooseSavePath: async ({ suggestedName }) => join(path, suggestedName),
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** One whole round through the window: create, write, make a PDF, save it, lock, open again, read. Throws if it fails. */
export async function runSelfCheck(askWire: AskWire, folder: SelfCheckFolder): Promise<void> {
  await askCore(askWire, 'session.create', {
    folder: join(folder.path, 'registre'),
    school: { ...emptySchool, name: WORD },
    founder: { name: WORD, role: 'nurse', passphrase: PASSPHRASE },
  });
  const pupil = await askCore(askWire, 'pupil.create', { pupil: buildPupil() });
  const plan = await askCore(askWire, 'plan.create', { pupilId: pupil.id });
  const document = { kind: 'plan', planId: plan.id } as const;
  const rendered = await askCore(askWire, 'document.render', { document, purpose: 'preview' });
  expectPdf(rendered.bytes);
  const saved = await askCore(askWire, 'document.save', { document });
  if (saved.path === null) throw new Error('The document was not saved');
  expectPdf(await readFile(saved.path));
  const locked = await askCore(askWire, 'session.lock', {});
  const accountId = locked.stage === 'locked' ? locked.accounts[0]?.id : undefined;
  if (accountId === undefined) throw new Error('The register did not lock');
  await askCore(askWire, 'session.unlock', { accountId, passphrase: PASSPHRASE });
  const rows = await askCore(askWire, 'pupil.list', {});
  if (rows.length !== 1) throw new Error('The pupil was not found again');
}

function buildPupil(): RequestOf<'pupil.create'>['pupil'] {
  return {
    lastName: WORD,
    firstName: WORD,
    birthDate: '2018-05-17',
    address: '',
    classId: null,
    enteredOn: null,
    leftOn: null,
    resourceAdult: '',
    safePlaceId: null,
    guardians: [],
  };
}

function expectPdf(bytes: Uint8Array): void {
  if (!Buffer.from(bytes).subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('Not a PDF');
}
