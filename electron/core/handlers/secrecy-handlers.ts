import { acceptWord, listAccepted, withdrawWord } from '../services/secrecy-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

/** Words that the diagnosis check points at and that somebody keeps. */
export function createSecrecyHandlers({ open }: HandlerTools): HandlersOf<'secrecy'> {
  return {
    'secrecy.listAccepted': (record) => listAccepted(open(), record),
    'secrecy.accept': (word) => acceptWord(open(), word),
    'secrecy.withdraw': ({ wordId }) => withdrawWord(open(), wordId),
  };
}
