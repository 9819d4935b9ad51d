import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createQuickRegister } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';
import { operations } from './crash-operations.ts';
import { type CrashKind, type CrashSubject, getCopyFolder } from './crash-subject.ts';

const OTHER_NAME = 'Dominique Martin';
const goldenFolder = join(import.meta.dirname, '../fixtures/golden/0.1.0');

/** What the register 0.1.0 wrote must still hold. */
export type GoldenFacts = { accountId: string; pupils: { pupilId: string; lastName: string }[] };

export function readGoldenFacts(): GoldenFacts {
  return JSON.parse(readFileSync(join(goldenFolder, 'expected.json'), 'utf8'));
}

/** A register to be killed in, locked, at step 0. */
export async function prepareSubject(kind: CrashKind): Promise<CrashSubject> {
  return kind === 'migrate' ? prepareGolden() : prepareNew(kind);
}

async function prepareNew(kind: CrashKind): Promise<CrashSubject> {
  const { core, folder, accountId, accountIds } = await createQuickRegister({
    accounts: [{ name: OTHER_NAME, role: 'nurse' }],
  });
  const pupil = await core.get('pupil.create', { pupil: buildPupil() });
  const plan = await core.get('plan.create', { pupilId: pupil.id });
  const subject: CrashSubject = {
    kind,
    folder: core.folder,
    registerFolder: folder,
    accountId,
    planId: plan.id,
    pupilId: pupil.id,
    otherId: accountIds[OTHER_NAME] ?? '',
    run: 0,
    copiedStep: 0,
  };
  if (kind === 'restore') await makeCopyOf(core, subject, 1);
  if (kind === 'restore') await makeCopyOf(core, subject, 0);
  else await operations.plan(core, subject, 0);
  await core.close();
  return subject;
}

/** Kept where no rotation takes it. */
async function makeCopyOf(core: TestCore, subject: CrashSubject, step: number): Promise<void> {
  await operations.plan(core, subject, step);
  const [newest] = (await core.get('backup.make', {})).backups;
  cpSync(newest?.path ?? '', getCopyFolder(subject, step), { recursive: true });
}

async function prepareGolden(): Promise<CrashSubject> {
  const core = createTestCore();
  const registerFolder = join(core.ports.folders.documents, 'Registre PAI');
  mkdirSync(core.ports.folders.documents, { recursive: true });
  putGoldenBack(registerFolder);
  await core.get('session.openFolder', { folder: registerFolder });
  const { accountId } = readGoldenFacts();
  const [planId, pupilId, otherId] = ['', '', ''];
  return {
    kind: 'migrate',
    folder: core.folder,
    registerFolder,
    accountId,
    planId,
    pupilId,
    otherId,
    run: 0,
    copiedStep: 0,
  };
}

/** Each migration begins with the old register as it was. */
export function putGoldenBack(registerFolder: string): void {
  rmSync(registerFolder, { recursive: true, force: true });
  mkdirSync(registerFolder);
  for (const name of ['registre.db', 'trousseau.json'])
    cpSync(join(goldenFolder, name), join(registerFolder, name));
}
