import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onRegisterEvent } from '../bridge/on-register-event.ts';
import { usePendingSaves } from '../bridge/pending-saves.tsx';
import { type SessionState, sessionKey } from '../bridge/register-keys.ts';
import { request } from '../bridge/request.ts';

/** How long a lock waits for the last keystrokes to be written. */
const FLUSH_LIMIT_MS = 2000;

/**
 * Locks the register: the page is covered at once, what was just typed is written, then keys and answers are dropped.
 * Also answers the host's menu and lock screen, and follows a lock decided elsewhere (sleep, another window).
 */
export function useLock(): { isLocking: boolean; lock: () => void } {
  const client = useQueryClient();
  const { flush } = usePendingSaves();
  const [isLocking, setLocking] = useState(false);
  const busy = useRef(false);

  const forget = useCallback(
    (session: SessionState | undefined) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
      client.getMutationCache().clear();
      if (session) client.setQueryData(sessionKey, session);
    },
    [client],
  );

  const run = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setLocking(true);
    await flush(FLUSH_LIMIT_MS);
    const session = await request('session.lock', {}).catch(() => request('session.getState', {}));
    forget(session);
  }, [flush, forget]);

  useEffect(() => {
    const follow = async () => {
      if (busy.current) return;
      setLocking(true);
      forget(await request('session.getState', {}));
    };
    return onRegisterEvent('registerLocked', () => void follow());
  }, [forget]);

  useEffect(() => onRegisterEvent('lockRequested', () => void run()), [run]);

  return { isLocking, lock: useCallback(() => void run(), [run]) };
}
