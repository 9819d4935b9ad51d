import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { AppError, type ErrorCode, errorCodes } from '../../../shared/app-error.ts';
import type { BackupState as State } from '../../../shared/backup/backup-schema.ts';
import { backupPlaceWords } from '../../../shared/text/backup-words.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { backupsWords } from '../../../shared/text/screen/backups-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './backups.module.css';
import { describeMoment } from './describe-moment.ts';
import { useBackupMutation } from './use-backup-mutation.ts';

/** One sentence on the last copy, and the button that makes one now. */
export function BackupState({ state }: { state: State }) {
  const { today } = useOpenSession();
  const canMake = useCan('backup.make');
  const make = useBackupMutation('backup.make');
  return (
    <FormBlock title={backupsWords.state}>
      <Text fw={600}>{describeLast(state, today)}</Text>
      {state.backups.length > 0 && <Text>{state.isDue ? backupsWords.due : backupsWords.upToDate}</Text>}
      <Text c="dimmed" className={classes.words}>
        {backupsWords.automatic}
      </Text>
      {state.failure !== null && (
        <Alert
          mt="md"
          color="red"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={backupsWords.failed}
        >
          {getErrorMessage(readCode(state.failure))}
        </Alert>
      )}
      {canMake && (
        <Button mt="md" loading={make.isPending} onClick={() => make.mutate({})}>
          {backupsWords.make}
        </Button>
      )}
      <div role="status" className={classes.outcome}>
        {make.isPending && <Text>{backupsWords.making}</Text>}
        {make.isSuccess && <Text>{backupsWords.made}</Text>}
        {make.error && <ErrorNotice error={make.error} />}
      </div>
    </FormBlock>
  );
}

/** A code written by another version falls back on the sentence of an unexpected error. */
function readCode(failure: string): ErrorCode {
  return errorCodes.find((code) => code === failure) ?? new AppError('INTERNAL').code;
}

function describeLast({ backups }: State, today: string): string {
  const [last] = backups;
  if (!last) return backupsWords.none;
  // The same copy stands in both places, under the same instant.
  const places = new Set(
    backups.filter(({ createdAt }) => createdAt === last.createdAt).map(({ place }) => place),
  );
  const where = places.size > 1 ? backupsWords.bothPlaces : backupPlaceWords[last.place];
  return backupsWords.last(describeMoment(last.createdAt, today), where);
}
