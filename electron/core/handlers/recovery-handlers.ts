import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createRecoveryHandlers(_tools: HandlerTools): HandlersOf<'recovery'> {
  return {
    'recovery.getState': fail,
    'recovery.prepare': fail,
    'recovery.confirm': fail,
    'recovery.check': fail,
    'recovery.recover': fail,
  };
}
