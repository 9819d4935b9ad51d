import { Table, VisuallyHidden } from '@mantine/core';
import type { SafetyListEntry } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import classes from './safety-list.module.css';

/** The columns of the printed list and no other: nothing medical can be read here. */
export function SafetyListTable({ entries }: { entries: readonly SafetyListEntry[] }) {
  return (
    <div className={classes.scroll}>
      <Table aria-label={words.tableLabel} stickyHeader verticalSpacing="xs" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.className}</Table.Th>
            <Table.Th scope="col">{words.lastName}</Table.Th>
            <Table.Th scope="col">{words.firstName}</Table.Th>
            <Table.Th scope="col">{words.kitPlaces}</Table.Th>
            <Table.Th scope="col">{words.carriedByPupil}</Table.Th>
            <Table.Th scope="col">{words.safePlace}</Table.Th>
            <Table.Th scope="col" className={classes.adult}>
              {words.resourceAdult}
            </Table.Th>
            <Table.Th scope="col">{words.sealedLetter}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pupils of a class may bear the same name; rows never move
            <EntryRow key={index} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function EntryRow({ entry }: { entry: SafetyListEntry }) {
  return (
    <Table.Tr>
      <Table.Td>{entry.className || <NotGiven />}</Table.Td>
      <Table.Th scope="row" className={classes.name}>
        {entry.lastName.toLocaleUpperCase('fr')}
      </Table.Th>
      <Table.Td>{entry.firstName}</Table.Td>
      <Table.Td>{entry.kitPlaceCodes.join(', ') || <NotGiven />}</Table.Td>
      <Table.Td>{entry.carriedByPupil ? words.yes : words.no}</Table.Td>
      <Table.Td>{entry.safePlaceCode || <NotGiven />}</Table.Td>
      <Table.Td>{entry.resourceAdult || <NotGiven />}</Table.Td>
      <Table.Td>{entry.sealedLetter ? words.yes : words.no}</Table.Td>
    </Table.Tr>
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
