import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupState } from '../../../shared/backup/backup-schema.ts';
import { backupsWords } from '../../../shared/text/screen/backups-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './backups.module.css';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { describeMoment } from './describe-moment.ts';
import { TypedFolder } from './typed-folder.tsx';
import { useBackupMutation } from './use-backup-mutation.ts';

type Place = BackupState['secondPlace'];

/** A folder outside this computer where each copy goes too. */
export function SecondPlace({ place }: { place: Place }) {
  const canSet = useCan('backup.setSecondPlace');
  return (
    <FormBlock title={backupsWords.second}>
      <Text className={classes.words}>{backupsWords.secondText}</Text>
      {place ? <PlaceFacts place={place} /> : <NoPlace />}
      {canSet ? (
        <PlaceChoice folder={place?.folder ?? null} />
      ) : (
        <Text c="dimmed">{backupsWords.secondReadOnly}</Text>
      )}
    </FormBlock>
  );
}

function NoPlace() {
  return (
    <Alert my="md" color="yellow" icon={<IconAlertTriangle aria-hidden />}>
      {backupsWords.secondNone}
    </Alert>
  );
}

function PlaceFacts({ place }: { place: NonNullable<Place> }) {
  const { today } = useOpenSession();
  return (
    <>
      <dl className={classes.facts}>
        <dt>{backupsWords.secondFolder}</dt>
        <dd>
          {place.folder} ({place.isReachable ? backupsWords.secondReachable : backupsWords.secondUnreachable})
        </dd>
      </dl>
      <Text mb="md">
        {place.lastAt === null
          ? backupsWords.secondNever
          : backupsWords.secondLast(describeMoment(place.lastAt, today))}
      </Text>
      {place.needsAttention && (
        <Alert mb="md" color="yellow" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {backupsWords.secondAttention}
        </Alert>
      )}
      {!place.needsAttention && !place.isReachable && (
        <Alert mb="md" color="gray" icon={<IconAlertTriangle aria-hidden />}>
          {backupsWords.secondAway}
        </Alert>
      )}
    </>
  );
}

function PlaceChoice({ folder }: { folder: string | null }) {
  const [isForgetting, setForgetting] = useState(false);
  const set = useBackupMutation('backup.setSecondPlace');
  const choose = useRegisterMutation('session.chooseFolder');
  const use = (chosen: string) => set.mutate({ folder: chosen });
  const ask = () =>
    choose.mutate({ purpose: 'open' }, { onSuccess: (chosen) => chosen !== null && use(chosen) });
  const forget = () => set.mutate({ folder: null }, { onSuccess: () => setForgetting(false) });
  const error = choose.error ?? set.error;
  return (
    <>
      <Group>
        <Button
          variant="default"
          leftSection={<IconFolder size={20} aria-hidden />}
          loading={choose.isPending}
          onClick={ask}
        >
          {folder === null ? backupsWords.choose : backupsWords.chooseOther}
        </Button>
        {folder !== null && (
          <Button variant="subtle" onClick={() => setForgetting(true)}>
            {backupsWords.forget}
          </Button>
        )}
      </Group>
      <TypedFolder isPending={set.isPending} onUse={use} />
      <div role="status" className={classes.outcome}>
        {error && <ErrorNotice error={error} />}
        {set.isSuccess && (
          <Group gap="xs">
            <IconCircleCheck size={20} aria-hidden />
            {set.variables.folder === null ? backupsWords.secondForgotten : backupsWords.secondSet}
          </Group>
        )}
      </div>
      {isForgetting && (
        <ConfirmDialog
          title={backupsWords.forgetTitle}
          sentences={[backupsWords.forgetText]}
          confirmLabel={backupsWords.forget}
          isPending={set.isPending}
          error={set.error}
          onConfirm={forget}
          onClose={() => setForgetting(false)}
        />
      )}
    </>
  );
}
