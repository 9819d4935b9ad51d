import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HealthFile } from '../../../shared/health/health-schema.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';

/** The opened compartment of a pupil. Asked at each visit and forgotten with the page: each reading is journalled. */
export function useHealthFile(pupilId: string) {
  return useRegisterQuery('health.get', { pupilId }, { gcTime: 0, staleTime: Number.POSITIVE_INFINITY });
}

/** Shows the answer of a change at once, or what the register holds now. */
export function useHealthFileCache(pupilId: string) {
  const client = useQueryClient();
  return useMemo(() => {
    const key = buildRegisterKey('health.get', { pupilId });
    return {
      show: (file: HealthFile) => client.setQueryData(key, file),
      reload: () => client.fetchQuery({ queryKey: key, queryFn: () => request(...key), staleTime: 0 }),
    };
  }, [client, pupilId]);
}
