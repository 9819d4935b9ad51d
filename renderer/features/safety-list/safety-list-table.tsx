import { Table, VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import {
  buildSafetyListTable,
  type SafetyListGroup,
  type SafetyListTableColumn,
  type SafetyListTableRow,
} from '../../../shared/safety-list/safety-list-table.ts';
import {
  formatGroupTitle,
  formatPupilCount,
  safetyListDocumentWords,
} from '../../../shared/text/safety-list-document-words.ts';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import classes from './safety-list.module.css';

/** Boxes to tick by hand exist on paper only. */
type ShownColumn = SafetyListTableColumn & { index: number };

/**
 * The columns and groups of the printed list and no other: nothing medical can be read here. Drawn again only when the
 * list changes: 300 rows are felt when a dialog opens.
 */
export const SafetyListTable = memo(function SafetyListTable({ list }: { list: SafetyList }) {
  const { columns, groups } = buildSafetyListTable(list);
  const shown = columns.flatMap((column, index): ShownColumn[] =>
    column.name === 'presence' ? [] : [{ ...column, index }],
  );
  return (
    <section
      className={classes.scroll}
      aria-label={words.tableLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
      tabIndex={0}
    >
      <Table aria-label={words.tableLabel} stickyHeader verticalSpacing="xs" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {shown.map(({ name, header }) => (
              <Table.Th key={name} scope="col" data-column={name}>
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {groups.map((group) => (
          <GroupRows key={group.name} group={group} columns={shown} layout={list.layout} />
        ))}
      </Table>
    </section>
  );
});

type GroupProps = { group: SafetyListGroup; columns: readonly ShownColumn[]; layout: SafetyList['layout'] };

function GroupRows({ group, columns, layout }: GroupProps) {
  return (
    <Table.Tbody>
      {layout.groupBy === 'safePlace' && (
        <Table.Tr>
          <Table.Th scope="rowgroup" colSpan={columns.length} className={classes.group}>
            {`${formatGroupTitle('safePlace', group)} (${formatPupilCount(group.rows.length)})`}
          </Table.Th>
        </Table.Tr>
      )}
      {group.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pupils of a class may bear the same name; rows never move
        <EntryRow key={index} row={row} columns={columns} />
      ))}
    </Table.Tbody>
  );
}

/** Plain cells: 300 rows of them are drawn at once. */
function EntryRow({ row, columns }: { row: SafetyListTableRow; columns: readonly ShownColumn[] }) {
  return (
    <tr>
      {columns.map(({ name, index }) => {
        if (name === 'lastName')
          return (
            <th key={name} scope="row" className={classes.name}>
              {row.cells[index]}
            </th>
          );
        const text = name === 'photo' ? row.photo && safetyListDocumentWords.yes : row.cells[index];
        return <td key={name}>{!text || text === safetyListDocumentWords.none ? <NotGiven /> : text}</td>;
      })}
    </tr>
  );
}

function NotGiven() {
  return (
    <>
      <span aria-hidden>{words.none}</span>
      <VisuallyHidden>{words.noneSpoken}</VisuallyHidden>
    </>
  );
}
