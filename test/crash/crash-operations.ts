import { buildPng, buildPupil } from '../fixtures/sample-values.ts';
import type { TestCore } from '../fixtures/test-ports.ts';
import {
  type CrashKind,
  type CrashSubject,
  getCopyFolder,
  getPassphrase,
  getPlanText,
  isScanStep,
} from './crash-subject.ts';

/** One step in the real core: it is confirmed when the promise resolves. */
type Operation = (core: TestCore, subject: CrashSubject, step: number) => Promise<unknown>;

export const operations: Readonly<Record<CrashKind, Operation>> = {
  plan: savePlan,
  async backup(core, subject, step) {
    await savePlan(core, subject, step);
    await core.get('backup.make', {});
  },
  migrate: (core, _subject, step) =>
    core.get('pupil.create', { pupil: buildPupil({ lastName: 'Après', firstName: String(step) }) }),
  rekey: (core, { otherId }, step) =>
    core.get(step % 2 === 1 ? 'account.suspend' : 'account.resume', { accountId: otherId }),
  passphrase: (core, _subject, step) =>
    core.get('account.changePassphrase', { current: getPassphrase(step - 1), next: getPassphrase(step) }),
  health: saveHealth,
  restore: (core, subject, step) =>
    core.get('restore.restore', {
      path: getCopyFolder(subject, step),
      mode: 'replace',
      accountId: subject.accountId,
      passphrase: getPassphrase(0),
    }),
  async salvage(core, subject, step) {
    await savePlan(core, subject, step);
    await core.get('session.lock', {});
    await core.get('salvage.recover', { accountId: subject.accountId, passphrase: getPassphrase(0) });
  },
};

async function savePlan(core: TestCore, { planId }: CrashSubject, step: number): Promise<void> {
  const { content, revision } = await core.get('plan.get', { planId });
  const value = { ...content.adaptations, consequences: getPlanText(step) };
  await core.get('plan.saveDraft', {
    planId,
    expectedRevision: revision,
    part: { part: 'adaptations', value },
  });
}

async function saveHealth(core: TestCore, { pupilId }: CrashSubject, step: number): Promise<void> {
  if (isScanStep(step)) {
    const label = { kind: 'letter', title: `scan ${step}`, datedOn: null } as const;
    await core.get('health.addScan', { pupilId, label, bytes: buildPng('y'.repeat(20_000)) });
    return;
  }
  const [note] = (await core.get('health.get', { pupilId })).notes;
  await core.get('health.saveNote', {
    pupilId,
    recordId: note?.id ?? null,
    expectedRevision: note?.revision ?? 0,
    text: getPlanText(step),
  });
}
