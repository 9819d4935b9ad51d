import { Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import {
  type FactReceivers,
  listAudienceDocuments,
  listFactReceivers,
} from '../../../shared/audience/audience-rows.ts';
import { audiences } from '../../../shared/audience/audience-table.ts';
import { audienceWords, audiencePageWords as words } from '../../../shared/text/audience-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './audiences.module.css';

/** The very table that the documents are made from, in French. */
export function AudiencesPage() {
  return (
    <>
      <PageHeader title={words.title} windowTitle={settingsWords.windowTitle(words.title)} />
      <Stack gap="lg">
        <Text className={classes.intro}>
          {words.intro} {words.registerNote}
        </Text>
        <Title order={2}>{words.documentsTitle}</Title>
        <DocumentsTable />
        <Title order={2}>{words.factsTitle}</Title>
        <FactsTable />
      </Stack>
    </>
  );
}

function DocumentsTable() {
  return (
    <div className={classes.frame}>
      <Table aria-label={words.documentsTitle} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.audience}</Table.Th>
            <Table.Th scope="col">{words.documents}</Table.Th>
            <Table.Th scope="col">{words.reason}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {listAudienceDocuments().map(({ audience, name, documents, reason }) => (
            <Table.Tr key={audience}>
              <Table.Th scope="row" className={classes.audience}>
                {name}
              </Table.Th>
              <Table.Td>{documents.join(', ')}</Table.Td>
              <Table.Td className={classes.reason}>{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function FactsTable() {
  return (
    <div className={classes.frame}>
      <Table aria-label={words.factsTitle} className={classes.facts} stickyHeader highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.fact}</Table.Th>
            {audiences.map((audience) => (
              <Table.Th key={audience} scope="col" className={classes.receiver}>
                <span>{audienceWords[audience].short}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {listFactReceivers().map(({ title, rows }) => (
          <Table.Tbody key={title}>
            <Table.Tr className={classes.group}>
              <Table.Th scope="rowgroup" colSpan={audiences.length + 1}>
                {title}
              </Table.Th>
            </Table.Tr>
            {rows.map((row) => (
              <FactRow key={row.fact} row={row} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </div>
  );
}

function FactRow({ row: { name, receivers } }: { row: FactReceivers }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.fact}>
        {name}
      </Table.Th>
      {audiences.map((audience) => (
        <Table.Td
          key={audience}
          className={receivers.has(audience) ? classes.yes : classes.no}
          data-label={audienceWords[audience].short}
        >
          {receivers.has(audience) && <IconCircleCheckFilled size={18} aria-hidden />}
          <VisuallyHidden>{receivers.has(audience) ? words.yes : words.no}</VisuallyHidden>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
