import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createDraftHandlers(_tools: HandlerTools): HandlersOf<'draft'> {
  return {
    'draft.get': fail,
    'draft.save': fail,
    'draft.remove': fail,
  };
}
