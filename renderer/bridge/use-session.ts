import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import { type OpenSession, type SessionState, sessionKey } from './register-keys.ts';
import { request } from './request.ts';

/** Where the register stands: none yet, locked, missing or open. */
export function useSession(): UseQueryResult<SessionState, AppError> {
  return useQuery<SessionState, AppError>({
    queryKey: sessionKey,
    queryFn: () => request('session.getState', {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The open session: who is there, which day it is. Only for screens shown while the register is open. */
export function useOpenSession(): OpenSession {
  const { data } = useSession();
  if (data?.stage !== 'open') throw new Error('The register is not open');
  return data;
}
