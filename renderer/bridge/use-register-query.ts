import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { buildRegisterKey, type RegisterKey } from './register-keys.ts';
import { request } from './request.ts';

type Options = {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Milliseconds an answer is kept once no screen shows it; 0 forgets it at once. */
  gcTime?: number;
  staleTime?: number;
  /** True: the last answer stays, told apart by `isPlaceholderData`, while the next one is awaited. */
  keepsPrevious?: boolean;
};

/** The answer of a reading route, kept and shared between screens. */
export function useRegisterQuery<R extends RouteName>(
  route: R,
  input: RequestOf<R>,
  { keepsPrevious = false, ...options }: Options = {},
): UseQueryResult<OutputOf<R>, AppError> {
  return useQuery<OutputOf<R>, AppError, OutputOf<R>, RegisterKey<R>>({
    queryKey: buildRegisterKey(route, input),
    queryFn: () => request(route, input),
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
    ...options,
  });
}
