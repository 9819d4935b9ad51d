import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import type { Backup } from '../../../shared/backup/backup-schema.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { BackupCards } from './backup-cards.tsx';
import type { useBackups } from './use-backups.ts';

type Props = {
  list: ReturnType<typeof useBackups>;
  chosen: Backup | null;
  onChoose: (backup: Backup) => void;
  onNext: () => void;
};

/** Which copy. */
export function ChooseStep({ list, chosen, onChoose, onNext }: Props) {
  const { backups, folder, isPending, error, browse } = list;
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(chosen === null);
    if (chosen !== null) onNext();
  };
  const browseButton = (
    <Button variant="default" onClick={browse}>
      {words.otherFolder}
    </Button>
  );
  if (isPending) {
    return (
      <Group role="status">
        <Loader size={22} aria-hidden />
        <Text>{words.searching}</Text>
      </Group>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {error && <ErrorNotice error={error} />}
        {backups.length === 0 ? (
          <EmptyState icon={IconArchive} title={words.emptyTitle} action={browseButton}>
            {folder === null ? words.emptyText : words.emptyFolderText}
          </EmptyState>
        ) : (
          <>
            <Text>{words.listText}</Text>
            {folder !== null && <Text c="dimmed">{`${words.shownFolder}\u00A0: ${folder}`}</Text>}
            <BackupCards
              backups={backups}
              value={chosen?.path ?? ''}
              onChange={(path) => {
                const backup = backups.find((one) => one.path === path);
                if (backup) onChoose(backup);
                setMissing(false);
              }}
              error={isMissing ? words.choiceRequired : undefined}
            />
            <Group mt="md" justify="space-between">
              {browseButton}
              <Button type="submit">{stepWords.next}</Button>
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}
