import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { AppError } from '../../shared/app-error.ts';
import { sessionKey } from './register-keys.ts';

/**
 * The cache of answers. `networkMode: 'always'`: a computer without network must not pause requests that never leave
 * it. Nothing is asked again by itself: the core says when something changed.
 */
export function createQueryClient(): QueryClient {
  const checkSession = (error: Error) => {
    if (error instanceof AppError && error.code === 'REGISTER_LOCKED') {
      void client.invalidateQueries({ queryKey: sessionKey });
    }
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: checkSession }),
    mutationCache: new MutationCache({ onError: checkSession }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      // What was sent is forgotten with the answer: it may be a passphrase.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
  return client;
}
