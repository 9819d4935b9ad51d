import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { buildRegisterKey } from '../bridge/register-keys.ts';
import { request } from '../bridge/request.ts';
import { useCan } from '../bridge/use-can.ts';
import { onSignOfLife } from './signs-of-life.ts';

/** A copy takes the core a moment: it waits for a pause in the work, though not for ever. */
const QUIET_MS = 30_000;
const LONGEST_WAIT_MS = 10 * 60_000;
const EVERY_MS = 60 * 60_000;
const CHECK_EVERY_MS = 5000;

/** After each unlock, then every hour: asks for a copy, which the core makes when one is due. */
export function useAutomaticBackup(): void {
  const client = useQueryClient();
  const canAsk = useCan('backup.runIfDue');
  useEffect(() => {
    if (!canAsk) return;
    let lastSign = Date.now();
    let wantedSince = Date.now();
    const stopListening = onSignOfLife(() => {
      lastSign = Date.now();
    });
    const run = async () => {
      const key = buildRegisterKey('backup.getState', {});
      try {
        client.setQueryData(key, await request('backup.runIfDue', {}));
      } catch {
        // The state says why it failed, on the home page and among the backups.
        await client.invalidateQueries({ queryKey: key });
      }
    };
    const timer = setInterval(() => {
      const now = Date.now();
      if (now < wantedSince) return;
      if (now - Math.max(lastSign, wantedSince) < QUIET_MS && now - wantedSince < LONGEST_WAIT_MS) return;
      wantedSince = now + EVERY_MS;
      void run();
    }, CHECK_EVERY_MS);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }, [client, canAsk]);
}
