import { Button, Table, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import { backupPlaceWords, backupReasonWords, describeContent } from '../../../shared/text/backup-words.ts';
import { backupsWords } from '../../../shared/text/screen/backups-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import { StackingTable } from '../../ui/stacking-table.tsx';
import classes from './backups.module.css';

/** Lines shown before « Afficher les n sauvegardes ». */
const SHOWN = 10;

/** Every copy that is kept, in both places, newest first. */
export function BackupsTable({ backups }: { backups: readonly Backup[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? backups : backups.slice(0, SHOWN);
  return (
    <FormBlock title={backupsWords.list}>
      <Text mb="md" className={classes.words}>
        {backupsWords.listText}
      </Text>
      {backups.length === 0 ? (
        <EmptyState icon={IconArchive} title={backupsWords.emptyTitle}>
          {backupsWords.emptyText}
        </EmptyState>
      ) : (
        <div className={classes.scroll}>
          <StackingTable aria-label={backupsWords.tableLabel}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{backupsWords.date}</Table.Th>
                <Table.Th scope="col">{backupsWords.reason}</Table.Th>
                <Table.Th scope="col">{backupsWords.content}</Table.Th>
                <Table.Th scope="col">{backupsWords.place}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((backup) => (
                <BackupRow key={backup.path} backup={backup} />
              ))}
            </Table.Tbody>
          </StackingTable>
        </div>
      )}
      {shown.length < backups.length && (
        <Button mt="md" variant="default" onClick={() => setWhole(true)}>
          {backupsWords.showAll(backups.length)}
        </Button>
      )}
    </FormBlock>
  );
}

function BackupRow({ backup }: { backup: Backup }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {formatDay(backup.createdAt)} {formatClock(backup.createdAt)}
      </Table.Th>
      <Table.Td>{backupReasonWords[backup.reason]}</Table.Td>
      <Table.Td>{describeContent(backup)}</Table.Td>
      <Table.Td>{backupPlaceWords[backup.place]}</Table.Td>
    </Table.Tr>
  );
}
