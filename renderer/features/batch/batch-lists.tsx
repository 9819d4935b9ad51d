import { Anchor, Button, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { BatchState } from '../../../shared/contract/batch-contract.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { planDocumentWords } from '../../../shared/text/screen/document-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { StackingTable } from '../../ui/stacking-table.tsx';

/** Lines shown before « Afficher les n lignes ». */
const SHOWN = 20;

type FailuresProps = { failures: BatchState['failures']; areOthersMade: boolean };

/** Documents that could not be made, by pupil, and why. */
export function BatchFailures({ failures, areOthersMade }: FailuresProps) {
  return (
    <FormBlock title={words.failures(failures.length)}>
      <Text mb="md">{areOthersMade ? words.failuresHelp : words.failuresHelpAll}</Text>
      <LongTable
        label={words.failures(failures.length)}
        headers={[words.pupil, words.document, words.reason]}
        rows={failures.map(({ planId, pupilName, kind, code }) => ({
          key: `${planId} ${kind}`,
          cells: [
            <PlanLink key="pupil" planId={planId} name={pupilName} />,
            planDocumentWords[kind].name,
            getErrorMessage(code),
          ],
        }))}
      />
    </FormBlock>
  );
}

/** Documents that were made and that somebody should look at again. */
export function BatchNotices({ notices }: { notices: BatchState['notices'] }) {
  return (
    <FormBlock title={words.notices(notices.length)}>
      <Text mb="md">{words.noticesHelp}</Text>
      <LongTable
        label={words.notices(notices.length)}
        headers={[words.pupil, words.document]}
        rows={notices.map(({ planId, pupilName, kind }) => ({
          key: `${planId} ${kind}`,
          cells: [<PlanLink key="pupil" planId={planId} name={pupilName} />, planDocumentWords[kind].name],
        }))}
      />
    </FormBlock>
  );
}

function PlanLink({ planId, name }: { planId: string; name: string }) {
  return (
    <Anchor component={Link} href={`/pai/${planId}`}>
      {name}
    </Anchor>
  );
}

type LongTableProps = {
  label: string;
  headers: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

function LongTable({ label, headers, rows }: LongTableProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, SHOWN);
  return (
    <>
      <StackingTable aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {headers.map((header) => (
              <Table.Th key={header} scope="col">
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ key, cells: [first, ...others] }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{first}</Table.Th>
              {others.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <Table.Td key={index}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </StackingTable>
      {shown.length < rows.length && (
        <Button mt="md" variant="default" onClick={() => setWhole(true)}>
          {words.more(rows.length)}
        </Button>
      )}
    </>
  );
}
