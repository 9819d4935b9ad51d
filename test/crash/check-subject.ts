import { readdirSync } from 'node:fs';
import { getRegisterFiles, readKeyring } from '../../electron/core/files/register-folder.ts';
import { createRepositories } from '../../electron/core/repositories.ts';
import { openRegisterCopy } from '../../electron/database/register-copy.ts';
import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import type { TestCore } from '../fixtures/test-ports.ts';
import {
  type CrashKind,
  type CrashSubject,
  getPassphrase,
  isScanStep,
  readPlanStep,
} from './crash-subject.ts';
import { readGoldenFacts } from './prepare-subject.ts';
import type { Progress } from './start-crash-child.ts';

/** Finds which step the register is at, and throws when what it holds is not whole. The register is open. */
type FindStep = (
  core: TestCore,
  subject: CrashSubject,
  progress: Progress & { unlockedAt: number },
) => Promise<number>;

const findStep: Readonly<Record<CrashKind, FindStep>> = {
  plan: findPlanStep,
  backup: findPlanStep,
  migrate: findMigratedStep,
  rekey: findAccountStep,
  passphrase: findPassphraseStep,
  health: findHealthStep,
  restore: findRestoredStep,
  salvage: findPlanStep,
};

/**
 * Opens the register with the real core as its user would, and compares it with what the killed process said.
 *
 * @returns the step it is at now. Throws what was lost.
 */
export async function checkSubject(
  core: TestCore,
  subject: CrashSubject,
  progress: Progress,
): Promise<number> {
  const { confirmed, underWay } = progress;
  const unlockedAt = await unlock(core, subject, progress);
  const step = await findStep[subject.kind](core, subject, { ...progress, unlockedAt });
  if (step < confirmed) throw new Error(`Step ${confirmed} was confirmed and step ${step} is there`);
  if (step > underWay) throw new Error(`Step ${step} is there and was never begun`);
  if (subject.planId !== '') await findPlanStep(core, subject);
  const { isDatabaseWhole, journal } = await core.get('integrity.check', {});
  if (!isDatabaseWhole) throw new Error('A page of the database is damaged');
  if (journal.brokenAt !== null) throw new Error(`The journal is broken at ${journal.brokenAt}`);
  await core.get('session.lock', {});
  if (subject.kind === 'backup') await checkCopies(core, subject, progress);
  if (subject.kind === 'rekey') await checkOther(core, subject, step);
  return step;
}

/**
 * Where a change of passphrase was cut, the old one opens once more and the change is finished then: the one in force
 * is the one that opens next.
 */
async function findPassphraseStep(
  core: TestCore,
  subject: CrashSubject,
  progress: Progress & { unlockedAt: number },
): Promise<number> {
  await core.get('session.lock', {});
  const step = await unlock(core, subject, progress);
  if (step < progress.unlockedAt) throw new Error('The old passphrase came back');
  return step;
}

/** With the passphrase that was confirmed last, or the one under way; never with none. */
async function unlock(
  core: TestCore,
  { kind, accountId }: CrashSubject,
  { confirmed, underWay }: Progress,
): Promise<number> {
  const candidates = kind === 'passphrase' ? [...new Set([confirmed, underWay])] : [0];
  const codes: string[] = [];
  for (const step of candidates) {
    const answer = await core.ask('session.unlock', { accountId, passphrase: getPassphrase(step) });
    if (!answer.ok) codes.push(answer.error.code);
    else if (answer.value.stage !== 'open' || answer.value.readOnly) codes.push('not open for writing');
    else return step;
  }
  throw new Error(`No passphrase opens the register: ${codes.join(', ')}`);
}

async function findPlanStep(core: TestCore, { planId }: CrashSubject): Promise<number> {
  return readPlanStep((await core.get('plan.get', { planId })).content.adaptations.consequences);
}

/** Two copies take turns: the one of the last restoration that was said to be done, or of the one under way. */
async function findRestoredStep(
  core: TestCore,
  subject: CrashSubject,
  { confirmed, underWay }: Progress,
): Promise<number> {
  const copy = await findPlanStep(core, subject);
  const step = [confirmed, underWay].find((one) => one % 2 === copy);
  if (step === undefined) throw new Error('Neither the register of before nor the restored one is there');
  return step;
}

async function findMigratedStep(core: TestCore): Promise<number> {
  const rows = await core.get('pupil.list', {});
  const ids = new Set(rows.map(({ pupilId }) => pupilId));
  if (!readGoldenFacts().pupils.every(({ pupilId }) => ids.has(pupilId)))
    throw new Error('A pupil of the old register is gone');
  const added = rows.filter(({ lastName }) => lastName === 'Après').map(({ firstName }) => Number(firstName));
  const highest = Math.max(0, ...added);
  if (added.length !== highest) throw new Error('A pupil that was confirmed is gone');
  return highest;
}

/** The journal's row goes with the change: as many rows as steps, and the status the last one gave. */
async function findAccountStep(core: TestCore, { otherId }: CrashSubject): Promise<number> {
  const filter = {
    from: null,
    to: null,
    accountId: null,
    recordKind: 'account',
    onlySensitive: false,
  } as const;
  let step = 0;
  for (let before: number | null = null, hasMore = true; hasMore; ) {
    const page: Awaited<ReturnType<typeof core.get<'journal.list'>>> = await core.get('journal.list', {
      filter,
      before,
    });
    step += page.rows.filter(
      ({ action, recordId }) =>
        recordId === otherId && ['account.suspend', 'account.resume'].includes(action),
    ).length;
    before = page.rows.at(-1)?.sequence ?? null;
    hasMore = page.hasMore;
  }
  const other = (await core.get('account.list', {})).find(({ id }) => id === otherId);
  if (other?.status !== (step % 2 === 1 ? 'suspended' : 'active'))
    throw new Error('The account and the journal do not agree');
  return step;
}

async function checkOther(core: TestCore, { otherId }: CrashSubject, step: number): Promise<void> {
  const isSuspended = step % 2 === 1;
  const answer = await core.ask('session.unlock', { accountId: otherId, passphrase: getPassphrase(0) });
  if (answer.ok === isSuspended)
    throw new Error(
      isSuspended ? 'A suspended account opens the register' : 'A resumed account does not open',
    );
  if (answer.ok) await core.get('session.lock', {});
}

async function findHealthStep(core: TestCore, { pupilId }: CrashSubject): Promise<number> {
  const { notes, scans, altered } = await core.get('health.get', { pupilId });
  if (altered.length > 0) throw new Error('A sealed record does not open');
  if (notes.length > 1) throw new Error('A note was written twice');
  const noteStep = notes[0] ? readPlanStep(notes[0].text) : 0;
  const scanSteps = scans.map(({ title }) => Number(title.replace('scan ', '')));
  const step = Math.max(0, noteStep, ...scanSteps);
  for (let expected = 1; expected <= step; expected += 1)
    if (isScanStep(expected) && !scanSteps.includes(expected)) throw new Error(`Scan ${expected} is gone`);
  if (scanSteps.some((seen) => !isScanStep(seen))) throw new Error('A scan is not what it was');
  const newest = scans.find(({ title }) => title === `scan ${Math.max(...scanSteps)}`);
  if (newest) await core.get('health.getScan', { pupilId, recordId: newest.id });
  return step;
}

/**
 * Whatever counts as a copy opens, and one of them holds what was stored when the last confirmed one was made. Not the
 * first of the list: the hour of the tests' clock stands still, and the list goes by the hour.
 */
async function checkCopies(core: TestCore, subject: CrashSubject, progress: Progress): Promise<void> {
  const { accountId } = subject;
  const credentials = { accountId, passphrase: getPassphrase(0) };
  const least = progress.stepCount > 0 ? progress.confirmed : subject.copiedStep;
  const keyring = readKeyring(subject.registerFolder);
  const { registerKey } = await unlockKeyring(keyring, accountId, credentials.passphrase);
  let newest = { step: 0, path: '' };
  for (const { path } of await core.get('restore.list', { folder: null })) {
    const step = readCopiedStep(path, registerKey, subject.planId);
    if (step >= newest.step) newest = { step, path };
  }
  if (newest.step < least || newest.step > progress.underWay)
    throw new Error(`Step ${least} was copied, and the newest copy holds step ${newest.step}`);
  subject.copiedStep = newest.step;
  if (newest.path === '') return;
  const seen = await core.get('restore.inspect', { path: newest.path, ...credentials });
  if (seen.planCount !== 1) throw new Error('A copy does not hold what it should');
}

function readCopiedStep(path: string, registerKey: Uint8Array, planId: string): number {
  const database = openRegisterCopy(getRegisterFiles(path).database, registerKey);
  try {
    const plan = createRepositories(database).plans.find(planId);
    return readPlanStep(plan?.content.adaptations.consequences ?? '');
  } finally {
    closeRegisterDatabase(database);
  }
}

/** Names of files that a killed process left and that opening it again did not tidy. */
export function listRemains({ registerFolder }: CrashSubject): string[] {
  return readdirSync(registerFolder).filter(
    (name) =>
      !['registre.db', 'trousseau.json', 'sauvegardes'].includes(name) &&
      // What a salvage sets aside stays: it is the user's only other try.
      !name.includes('.abime-'),
  );
}
