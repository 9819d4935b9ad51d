import { checkKit, confirmKit, getKits, prepareKit, recoverWithKits } from '../services/recovery-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createRecoveryHandlers({ open, session, today }: HandlerTools): HandlersOf<'recovery'> {
  return {
    'recovery.getState': () => getKits(open()),
    'recovery.prepare': ({ kind }) => prepareKit(open(), kind, today()),
    'recovery.confirm': ({ kind, groups }) => confirmKit(open(), kind, groups),
    'recovery.check': ({ key }) => checkKit(session, key),
    'recovery.recover': (input) => recoverWithKits(session, input),
  };
}
