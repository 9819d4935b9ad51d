import { type QueryClient, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import { request } from './request.ts';

type Options<R extends RouteName> = {
  /** Routes whose kept answers are no longer true once this one succeeded. */
  outdates?: readonly RouteName[];
  /** Runs before the answer is given back: the place to write it into the cache. */
  onSuccess?: (output: OutputOf<R>, input: RequestOf<R>, client: QueryClient) => void;
};

/** A request that changes something. */
export function useRegisterMutation<R extends RouteName>(
  route: R,
  { outdates = [], onSuccess }: Options<R> = {},
): UseMutationResult<OutputOf<R>, AppError, RequestOf<R>> {
  const client = useQueryClient();
  return useMutation<OutputOf<R>, AppError, RequestOf<R>>({
    mutationKey: [route],
    mutationFn: (input) => request(route, input),
    onSuccess: (output, input) => {
      onSuccess?.(output, input, client);
      for (const outdated of outdates) void client.invalidateQueries({ queryKey: [outdated] });
    },
  });
}
