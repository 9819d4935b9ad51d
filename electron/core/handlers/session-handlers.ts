import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createSessionHandlers({ session }: HandlerTools): HandlersOf<'session'> {
  return {
    'session.getState': () => session.getState(),
    'session.chooseFolder': ({ purpose }) => session.chooseFolder(purpose),
    'session.create': (input) => session.create(input),
    'session.createDemonstration': () => session.createDemonstration(),
    'session.openFolder': ({ folder }) => session.openFolder(folder),
    'session.unlock': (input) => session.unlock(input),
    'session.lock': () => session.lock(),
  };
}
