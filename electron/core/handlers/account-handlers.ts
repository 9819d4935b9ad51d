import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createAccountHandlers(_tools: HandlerTools): HandlersOf<'account'> {
  return {
    'account.list': fail,
    'account.create': fail,
    'account.rename': fail,
    'account.changeRole': fail,
    'account.suspend': fail,
    'account.resume': fail,
    'account.remove': fail,
    'account.resetPassphrase': fail,
    'account.grantHealth': fail,
    'account.changePassphrase': fail,
  };
}
