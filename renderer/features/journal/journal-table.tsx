import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconNotebook } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { JournalRow } from '../../../shared/journal/journal-schema.ts';
import { describeJournalAction } from '../../../shared/text/journal-words.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import classes from './journal.module.css';

type Props = {
  rows: readonly JournalRow[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  error: Error | null;
};

/** The rows read so far, and the button that reads on. */
export function JournalTable({ rows, hasMore, isLoadingMore, onMore, error }: Props) {
  const table = useFocusOnNewRows(rows.length);
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconNotebook} title={journalWords.emptyTitle}>
        {journalWords.emptyText}
      </EmptyState>
    );
  }
  return (
    <div>
      <div className={classes.frame}>
        <Table ref={table} aria-label={journalWords.tableLabel} stickyHeader className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{journalWords.when}</Table.Th>
              <Table.Th scope="col">{journalWords.who}</Table.Th>
              <Table.Th scope="col">{journalWords.action}</Table.Th>
              <Table.Th scope="col">{journalWords.about}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <JournalLine key={row.sequence} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {error && <ErrorNotice error={error} onRetry={onMore} />}
      <div className={classes.foot}>
        <Text c="dimmed" role="status">
          {describeCount(rows.length, hasMore)}
        </Text>
        {hasMore && (
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {journalWords.more}
          </Button>
        )}
      </div>
    </div>
  );
}

function describeCount(count: number, hasMore: boolean): string {
  const shown = count === 1 ? journalWords.shownOne : journalWords.shown(count.toLocaleString('fr-FR'));
  return hasMore ? `${shown}.` : `${shown}. ${journalWords.all}`;
}

/** After « Afficher la suite », the keyboard stands on the first row that came. */
function useFocusOnNewRows(count: number) {
  const table = useRef<HTMLTableElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const first = before.current;
    before.current = count;
    if (first === 0 || count <= first) return;
    table.current?.tBodies[0]?.rows[first]?.querySelector('th')?.focus({ preventScroll: true });
  }, [count]);
  return table;
}

/** Kept as it is while others come below: the journal may be long. */
const JournalLine = memo(({ row }: { row: JournalRow }) => (
  <Table.Tr>
    <Table.Th scope="row" tabIndex={-1} className={classes.when}>
      {formatDay(row.at)} {formatClock(row.at)}
    </Table.Th>
    <Table.Td className={classes.who}>{row.accountName}</Table.Td>
    <Table.Td>{describeJournalAction(row.action)}</Table.Td>
    <Table.Td>
      <RowSubject row={row} />
    </Table.Td>
  </Table.Tr>
));

function RowSubject({ row: { recordKind, recordId, recordLabel } }: { row: JournalRow }) {
  const href = { pupil: `/eleves/${recordId}`, plan: `/pai/${recordId}` }[recordKind as 'pupil' | 'plan'];
  if (recordLabel === null) return <span className={classes.kind}>{journalWords.kinds[recordKind]}</span>;
  if (href === undefined) return recordLabel;
  return (
    <Anchor component={Link} href={href}>
      {recordLabel}
    </Anchor>
  );
}
