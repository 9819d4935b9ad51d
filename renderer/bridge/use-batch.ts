import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { BatchState } from '../../shared/contract/batch-contract.ts';
import { onRegisterEvent } from './on-register-event.ts';
import { useCan } from './use-can.ts';
import { useRegisterQuery } from './use-register-query.ts';

/** The batch of this register as the core tells it, asked again each time it has gone further. */
export function useBatch() {
  const client = useQueryClient();
  const canFollow = useCan('batch.getState');
  const query = useRegisterQuery('batch.getState', {}, { enabled: canFollow, staleTime: 0 });
  useEffect(() => {
    const ask = () => void client.invalidateQueries({ queryKey: ['batch.getState'] });
    return onRegisterEvent('batchProgressed', ask);
  }, [client]);
  return query;
}

export function isRunning({ stage }: BatchState): boolean {
  return stage === 'running' || stage === 'writing';
}

/** Documents behind us, those that could not be made included. */
export function countDone({ made, failures }: BatchState): number {
  return made + failures.length;
}
