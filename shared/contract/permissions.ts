import { administratorRoles, healthRoles, type Role } from '../account/account-schema.ts';
import type { RouteName } from './route-names.ts';

/**
 * `who`: `anyone` needs no open register; `signedIn` is every account, even one that must first change its passphrase;
 * otherwise the roles. `effect`: a read-only session may ask what reads, and is refused what writes.
 */
export type Permission = { who: 'anyone' | 'signedIn' | readonly Role[]; effect: 'read' | 'write' };

const everyRole: readonly Role[] = ['nurse', 'doctor', 'head', 'reader'];
/** Those who may write in the register. */
const editors: readonly Role[] = ['nurse', 'doctor', 'head'];
/** The role opens the door; the health key, which is granted apart, opens the records. */
const health: readonly Role[] = healthRoles;
const administrators: readonly Role[] = administratorRoles;

const read = (who: Permission['who']): Permission => ({ who, effect: 'read' });
const write = (who: Permission['who']): Permission => ({ who, effect: 'write' });

/** Who may ask what: the one table, enforced by the router and shown in the settings. */
export const permissions: Readonly<Record<RouteName, Permission>> = {
  'session.getState': read('anyone'),
  'session.chooseFolder': read('anyone'),
  'session.create': read('anyone'),
  'session.createDemonstration': read('anyone'),
  'session.openFolder': read('anyone'),
  'session.unlock': read('anyone'),
  'session.lock': read('anyone'),
  'account.list': read(editors),
  'account.create': write(administrators),
  'account.rename': write(administrators),
  'account.changeRole': write(administrators),
  'account.suspend': write(administrators),
  'account.resume': write(administrators),
  'account.remove': write(administrators),
  'account.resetPassphrase': write(administrators),
  'account.grantHealth': write(health),
  'account.changePassphrase': write('signedIn'),
  'recovery.getState': read(editors),
  'recovery.prepare': write(editors),
  'recovery.confirm': write(editors),
  'recovery.check': read('anyone'),
  'recovery.recover': read('anyone'),
  'settings.get': read(everyRole),
  'settings.save': write(administrators),
  'school.get': read(everyRole),
  'school.save': write(editors),
  'school.saveOrganisation': write(editors),
  'pupil.list': read(everyRole),
  'pupil.get': read(everyRole),
  'pupil.create': write(editors),
  'pupil.save': write(editors),
  'pupil.remove': write(editors),
  'pupil.getPhoto': read(everyRole),
  'pupil.setPhoto': write(editors),
  'plan.get': read(everyRole),
  'plan.create': write(editors),
  'plan.saveDraft': write(editors),
  'plan.close': write(editors),
  'plan.reopen': write(editors),
  'plan.listCopies': read(everyRole),
  'health.getSummary': read(editors),
  'health.get': read(health),
  'health.saveDiagnosis': write(health),
  'health.saveNote': write(health),
  'health.addScan': write(health),
  'health.getScan': read(health),
  'health.removeRecord': write(health),
  'draft.get': read(editors),
  'draft.save': write(editors),
  'draft.remove': write(editors),
  'safetyList.get': read(everyRole),
  'safetyList.saveLayout': write(editors),
  'safetyList.export': write(editors),
  'secrecy.listAccepted': read(everyRole),
  'secrecy.accept': write(editors),
  'secrecy.withdraw': write(editors),
  // A version of the safety list, a numbered copy, a recovery kit and the scans of a health file are refused by the
  // service itself to whoever may not have them.
  'document.render': read(everyRole),
  'document.save': read(editors),
  'batch.start': read(editors),
  'batch.getState': read(editors),
  'batch.cancel': read(editors),
  'batch.takePrint': read(editors),
  'batch.dismiss': read(editors),
  'officialForm.list': read(editors),
  'officialForm.add': write(editors),
  'officialForm.remove': write(editors),
  'backup.getState': read(editors),
  'backup.runIfDue': write(editors),
  'backup.make': write(editors),
  'backup.setSecondPlace': write(administrators),
  'restore.list': read('anyone'),
  'restore.inspect': read('anyone'),
  'restore.restore': read('anyone'),
  'restore.keyring': read('anyone'),
  'salvage.inspect': read('anyone'),
  'salvage.recover': read('anyone'),
  'journal.list': read(editors),
  'journal.verify': read(editors),
  'journal.export': read(administrators),
  'integrity.check': read(everyRole),
};
