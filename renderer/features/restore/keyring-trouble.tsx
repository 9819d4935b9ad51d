import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { AppError } from '../../../shared/app-error.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SafeThings } from './safe-things.tsx';
import type { KeyringCode } from './trouble-kind.ts';

type Props = { code: KeyringCode; onRestore: () => void; onMended: () => void };

/** The keyring is missing, or is not to be trusted: its spare copy, or a backup. */
export function KeyringTrouble({ code, onRestore, onMended }: Props) {
  const client = useQueryClient();
  const putSpare = useRegisterMutation('restore.keyring', {
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      notifications.show({ color: 'green', message: words.spareRestored, autoClose: 15_000 });
      onMended();
    },
  });
  // Where the keyring is only missing, the title says it all.
  const shown = putSpare.error ?? (code === 'KEYRING_DAMAGED' ? null : new AppError(code));
  return (
    <>
      <PageHeader title={words.keyringTitle[code]} />
      <Stack>
        <Text>{words.keyringText}</Text>
        {shown && <ErrorNotice error={shown} />}
        <SafeThings sentences={words.keyringSafe} />
        {code !== 'KEYRING_DAMAGED' && <Text>{words.suspicion}</Text>}
        <Group>
          <Button loading={putSpare.isPending} onClick={() => putSpare.mutate({})}>
            {words.useSpare}
          </Button>
          <Button variant="default" onClick={onRestore} disabled={putSpare.isPending}>
            {unlockWords.restore}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
