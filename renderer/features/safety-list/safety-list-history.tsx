import { Table } from '@mantine/core';
import type { SafetyListIssue } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import classes from './safety-list.module.css';

/** Versions, newest first: only the newest counts. */
export function SafetyListHistory({ issues }: { issues: readonly SafetyListIssue[] }) {
  return (
    <section aria-labelledby="safety-list-history" className={classes.section}>
      <h2 id="safety-list-history" className={classes.heading}>
        {words.history}
      </h2>
      <div className={classes.scroll}>
        <Table aria-labelledby="safety-list-history" verticalSpacing="xs" className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.version}</Table.Th>
              <Table.Th scope="col">{words.issuedAt}</Table.Th>
              <Table.Th scope="col">{words.issuedBy}</Table.Th>
              <Table.Th scope="col">{words.pupilCount}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {issues.map((issue, index) => (
              <Table.Tr key={issue.version}>
                <Table.Th scope="row" className={classes.name}>
                  {issue.version}{' '}
                  <span className={classes.state}>({index === 0 ? words.current : words.replaced})</span>
                </Table.Th>
                <Table.Td>{`${formatDay(issue.issuedAt)}, ${formatClock(issue.issuedAt)}`}</Table.Td>
                <Table.Td>{issue.issuedBy}</Table.Td>
                <Table.Td>{issue.pupilCount}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
