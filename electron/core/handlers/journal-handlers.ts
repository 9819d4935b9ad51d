import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createJournalHandlers(_tools: HandlerTools): HandlersOf<'journal' | 'integrity'> {
  return {
    'journal.list': fail,
    'journal.verify': fail,
    'journal.export': fail,
    'integrity.check': fail,
  };
}
