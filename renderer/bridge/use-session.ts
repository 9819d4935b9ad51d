import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
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

/** Given around every screen of the open register. */
export const OpenSessionContext = createContext<OpenSession | null>(null);

/** The open session: who is there, which day it is. Only for screens shown while the register is open. */
export function useOpenSession(): OpenSession {
  const session = useContext(OpenSessionContext);
  if (!session) throw new Error('The register is not open');
  return session;
}
