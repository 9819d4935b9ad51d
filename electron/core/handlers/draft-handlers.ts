import { getDraft, removeDraft, saveDraft } from '../services/draft-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createDraftHandlers({ open }: HandlerTools): HandlersOf<'draft'> {
  return {
    'draft.get': (input) => getDraft(open(), input),
    'draft.save': (input) => saveDraft(open(), input),
    'draft.remove': ({ key }) => removeDraft(open(), key),
  };
}
