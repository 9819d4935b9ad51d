import { Button, Loader, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { backupsWords } from '../../../shared/text/screen/backups-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BackupState } from './backup-state.tsx';
import { BackupsTable } from './backups-table.tsx';
import { SecondPlace } from './second-place.tsx';

/** Where the copies of the register are, whether they are fresh, and how to go back to one. */
export function BackupsPage({ onLock }: { onLock: () => void }) {
  const { data, error, refetch } = useRegisterQuery('backup.getState', {}, { staleTime: 0 });
  return (
    <>
      <PageHeader title={backupsWords.title} windowTitle={settingsWords.windowTitle(backupsWords.title)} />
      <Stack gap="xl">
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader aria-label={kitWords.loading} />}
        {data && <BackupState state={data} />}
        {data && <SecondPlace place={data.secondPlace} />}
        {data && <BackupsTable backups={data.backups} />}
        <FormBlock title={backupsWords.restore}>
          <Text mb="md">{backupsWords.restoreText}</Text>
          <Button variant="default" leftSection={<IconLock size={20} aria-hidden />} onClick={onLock}>
            {backupsWords.restoreLock}
          </Button>
        </FormBlock>
      </Stack>
    </>
  );
}
