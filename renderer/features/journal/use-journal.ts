import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/app-error.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { JournalFilter, JournalRow } from '../../../shared/journal/journal-schema.ts';
import { request } from '../../bridge/request.ts';

type JournalPart = OutputOf<'journal.list'>;
type JournalKey = readonly ['journal.list', JournalFilter];

/** The journal under one filter, newest first, a part at a time. */
export function useJournal(filter: JournalFilter) {
  const query = useInfiniteQuery<JournalPart, AppError, InfiniteData<JournalPart>, JournalKey, number | null>(
    {
      queryKey: ['journal.list', filter],
      queryFn: ({ pageParam }) => request('journal.list', { filter, before: pageParam }),
      initialPageParam: null,
      getNextPageParam: ({ rows, hasMore }) => (hasMore ? rows.at(-1)?.sequence : undefined),
      // Always from the newest row: what was read a minute ago already lacks the reading of it.
      staleTime: 0,
      gcTime: 0,
    },
  );
  const rows: readonly JournalRow[] | undefined = query.data?.pages.flatMap((part) => part.rows);
  return {
    rows,
    error: query.error,
    refetch: () => void query.refetch(),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}
