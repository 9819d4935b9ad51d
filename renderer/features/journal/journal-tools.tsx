import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload, IconLink } from '@tabler/icons-react';
import type { JournalFilter } from '../../../shared/journal/journal-schema.ts';
import { journalWords } from '../../../shared/text/screen/journal-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import classes from './journal.module.css';

type Props = { filter: JournalFilter; isDisabled: boolean };

/** Proves the chain, and takes the journal out as a file. */
export function JournalTools({ filter, isDisabled }: Props) {
  const canExport = useCan('journal.export');
  const verify = useRegisterMutation('journal.verify');
  const save = useRegisterMutation('journal.export', { outdates: ['journal.list'] });
  return (
    <div>
      <Group>
        <Button
          variant="default"
          leftSection={<IconLink size={20} aria-hidden />}
          loading={verify.isPending}
          onClick={() => verify.mutate({})}
        >
          {journalWords.verify}
        </Button>
        {canExport && (
          <Button
            variant="default"
            leftSection={<IconDownload size={20} aria-hidden />}
            loading={save.isPending}
            disabled={isDisabled}
            aria-describedby="export-content"
            onClick={() => save.mutate({ filter })}
          >
            {journalWords.export}
          </Button>
        )}
      </Group>
      {canExport && (
        <Text id="export-content" c="dimmed" mt="xs" className={classes.words}>
          {journalWords.exportText}
        </Text>
      )}
      <div role="status" className={classes.outcome}>
        {verify.error && <ErrorNotice error={verify.error} />}
        {verify.data && <ChainState {...verify.data} />}
        {save.error && <ErrorNotice error={save.error} />}
        {save.data?.path && (
          <Alert mt="md" color="green" icon={<IconCircleCheck aria-hidden />}>
            {journalWords.exported(save.data.path)}
          </Alert>
        )}
      </div>
    </div>
  );
}

function ChainState({ rowCount, brokenAt }: { rowCount: number; brokenAt: number | null }) {
  if (brokenAt === null) {
    return (
      <Alert mt="md" color="green" icon={<IconCircleCheck aria-hidden />}>
        {journalWords.whole(rowCount.toLocaleString('fr-FR'))}
      </Alert>
    );
  }
  return (
    <Alert mt="md" color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      {journalWords.broken(brokenAt.toLocaleString('fr-FR'))}
    </Alert>
  );
}
