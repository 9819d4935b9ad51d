import { Button, NativeSelect, PasswordInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { type SessionState, sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useCapsLock } from '../../ui/use-caps-lock.ts';
import { useCountdown } from './use-countdown.ts';

type LockedState = Extract<SessionState, { stage: 'locked' }>;

export function UnlockForm({ state }: { state: LockedState }) {
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [accountId, setAccountId] = useState(state.accounts[0]?.id ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const capsLock = useCapsLock();
  const unlock = useRegisterMutation('session.unlock', {
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });
  const announced = unlock.error?.details.seconds ?? state.waitSeconds;
  const wait = useCountdown(announced, unlock.error ?? state);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setEmpty(passphrase === '');
    if (passphrase === '') return field.current?.focus();
    if (wait > 0 || unlock.isPending) return;
    unlock.mutate(
      { accountId, passphrase },
      {
        onError: () => {
          void client.invalidateQueries({ queryKey: sessionKey });
          field.current?.select();
        },
      },
    );
  };

  const isWrong = unlock.error?.code === 'WRONG_PASSPHRASE';
  const isOtherError = unlock.error && !isWrong && unlock.error.code !== 'TOO_MANY_ATTEMPTS';
  const fieldError = isEmpty ? passphraseWords.required : isWrong && getErrorMessage('WRONG_PASSPHRASE');
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <NativeSelect
          label={unlockWords.account}
          data={state.accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={accountId}
          onChange={(event) => setAccountId(event.currentTarget.value)}
        />
        <PasswordInput
          ref={field}
          label={passphraseWords.passphrase}
          description={capsLock.isOn ? passphraseWords.capsLock : undefined}
          error={fieldError || undefined}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="current-password"
          autoFocus
          {...capsLock.keyProps}
        />
        {isOtherError && <ErrorNotice error={unlock.error} />}
        <Text role="timer" fw={600} hidden={wait === 0}>
          {wait > 0 && unlockWords.wait(wait)}
        </Text>
        <Button type="submit" loading={unlock.isPending} disabled={wait > 0}>
          {unlock.isPending ? unlockWords.opening : unlockWords.submit}
        </Button>
      </Stack>
    </form>
  );
}
