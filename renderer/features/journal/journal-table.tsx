import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconNotebook } from '@tabler/icons-react';
import { Fragment, type Ref, useRef } from 'react';
import { Link } from 'wouter';
import type { JournalRow } from '../../../shared/journal/journal-schema.ts';
import { describeJournalAction } from '../../../shared/text/journal-words.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import { StackingTable } from '../../ui/stacking-table.tsx';
import classes from './journal.module.css';
import { useJournalRows } from './use-journal-rows.ts';

type Props = {
  rows: readonly JournalRow[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  error: Error | null;
};

/** The rows read so far, and the button that reads on. */
export function JournalTable({ rows, hasMore, isLoadingMore, onMore, error }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconNotebook} title={journalWords.emptyTitle}>
        {journalWords.emptyText}
      </EmptyState>
    );
  }
  return (
    <div>
      <JournalLines rows={rows} />
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

function JournalLines({ rows }: { rows: readonly JournalRow[] }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { drawn, after, measure } = useJournalRows(body, rows.length);
  return (
    <div className={classes.frame}>
      <StackingTable
        aria-label={journalWords.tableLabel}
        aria-rowcount={rows.length + 1}
        stickyHeader
        className={classes.table}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.when}>
              {journalWords.when}
            </Table.Th>
            <Table.Th scope="col">{journalWords.who}</Table.Th>
            <Table.Th scope="col" className={classes.action}>
              {journalWords.action}
            </Table.Th>
            <Table.Th scope="col">{journalWords.about}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {drawn.map(({ index, before }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <Fragment key={row.sequence}>
                <Spacer height={before} />
                <JournalLine ref={measure} row={row} index={index} />
              </Fragment>
            );
          })}
          <Spacer height={after} />
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

/** Room of the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height < 1) return null;
  return (
    <tr aria-hidden className={classes.spacer} style={{ height }}>
      <td />
    </tr>
  );
}

type LineProps = { row: JournalRow; index: number; ref: Ref<HTMLTableRowElement> };

function JournalLine({ row, index, ref }: LineProps) {
  return (
    <Table.Tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <Table.Th scope="row" tabIndex={-1} className={classes.date}>
        {formatDay(row.at)} {formatClock(row.at)}
      </Table.Th>
      <Table.Td>{row.accountName}</Table.Td>
      <Table.Td>{describeJournalAction(row.action)}</Table.Td>
      <Table.Td>
        <RowSubject row={row} />
      </Table.Td>
    </Table.Tr>
  );
}

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
