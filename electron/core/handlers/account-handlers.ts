import {
  changeRole,
  createAccount,
  grantHealthTo,
  listAccounts,
  removeAccount,
  renameOne,
  resetPassphrase,
  resumeOne,
  suspendAccount,
} from '../services/account-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createAccountHandlers({ open, session }: HandlerTools): HandlersOf<'account'> {
  return {
    'account.list': () => listAccounts(open()),
    'account.create': ({ account }) => createAccount(open(), account),
    'account.rename': ({ accountId, name }) => renameOne(open(), accountId, name),
    'account.changeRole': ({ accountId, role }) => changeRole(open(), accountId, role),
    'account.suspend': ({ accountId }) => suspendAccount(open(), accountId),
    'account.resume': ({ accountId }) => resumeOne(open(), accountId),
    'account.remove': ({ accountId }) => removeAccount(open(), accountId),
    'account.resetPassphrase': ({ accountId, passphrase }) => resetPassphrase(open(), accountId, passphrase),
    'account.grantHealth': ({ accountId }) => grantHealthTo(open(), accountId),
    'account.changePassphrase': (input) => session.changePassphrase(input),
  };
}
