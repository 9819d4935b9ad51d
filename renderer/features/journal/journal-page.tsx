import { Loader, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { JournalFilter } from '../../../shared/journal/journal-schema.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './journal.module.css';
import { emptyJournalFilter, JournalFilters } from './journal-filters.tsx';
import { JournalTable } from './journal-table.tsx';
import { JournalTools } from './journal-tools.tsx';
import { useJournal } from './use-journal.ts';

/** Who did what, to which record and when. */
export function JournalPage() {
  const [filter, setFilter] = useState<JournalFilter>(emptyJournalFilter);
  const isInverted = filter.from !== null && filter.to !== null && filter.to < filter.from;
  return (
    <>
      <PageHeader title={journalWords.title} windowTitle={settingsWords.windowTitle(journalWords.title)} />
      <Stack gap="lg">
        <Text className={classes.words}>{journalWords.intro}</Text>
        <JournalTools filter={filter} isDisabled={isInverted} />
        <JournalFilters filter={filter} isInverted={isInverted} onChange={setFilter} />
        {!isInverted && <JournalRows filter={filter} />}
      </Stack>
    </>
  );
}

function JournalRows({ filter }: { filter: JournalFilter }) {
  const { rows, error, refetch, hasMore, isLoadingMore, loadMore } = useJournal(filter);
  if (error && !rows) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!rows) return <Loader aria-label={kitWords.loading} />;
  return (
    <JournalTable
      rows={rows}
      hasMore={hasMore}
      isLoadingMore={isLoadingMore}
      onMore={loadMore}
      error={error}
    />
  );
}
