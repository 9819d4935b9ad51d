/** Every action that the journal can tell, and nothing else can be written in it. */
export const journalActions = [
  'session.create',
  'session.unlock',
  'session.unlockFailed',
  'session.recover',
  'account.create',
  'account.rename',
  'account.changeRole',
  'account.suspend',
  'account.resume',
  'account.remove',
  'account.resetPassphrase',
  'account.changePassphrase',
  'account.grantHealth',
  'recovery.confirm',
  'settings.save',
  'school.save',
  'school.saveOrganisation',
  'pupil.create',
  'pupil.save',
  'pupil.remove',
  'pupil.setPhoto',
  'plan.create',
  'plan.saveDraft.administrative',
  'plan.saveDraft.adaptations',
  'plan.saveDraft.emergency',
  'plan.saveDraft.afterSchool',
  'plan.saveDraft.supplies',
  'plan.close',
  'plan.reopen',
  'health.create',
  'health.rekey',
  'health.read',
  'health.saveDiagnosis',
  'health.saveNote',
  'health.addScan',
  'health.readScan',
  'health.removeRecord',
  'health.altered',
  'safetyList.issue',
  'document.print.plan',
  'document.print.emergencySheet',
  'document.print.recoveryKit',
  'document.save.plan',
  'document.save.emergencySheet',
  'document.save.recoveryKit',
  'backup.make',
  'backup.setSecondPlace',
  'restore.restore',
  'restore.keyring',
  'salvage.recover',
  'journal.export',
] as const;
export type JournalAction = (typeof journalActions)[number];

/** Actions of these domains touch a health part, an access or a copy of the register, or let a document out. */
const sensitiveDomains = [
  'health',
  'account',
  'recovery',
  'document',
  'safetyList',
  'backup',
  'restore',
  'salvage',
];

/** What « only the sensitive actions » keeps. */
export const sensitiveActions: readonly JournalAction[] = journalActions.filter(
  (action) =>
    sensitiveDomains.some((domain) => action.startsWith(`${domain}.`)) ||
    action === 'journal.export' ||
    action === 'session.unlockFailed' ||
    action === 'session.recover',
);
