import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useCapsLock } from '../use-caps-lock.ts';
import { AccountCards, type NamedAccount } from './account-cards.tsx';
import { useCountdown } from './use-countdown.ts';

export type Credentials = { accountId: string; passphrase: string };

type Props = {
  accounts: readonly NamedAccount[];
  /** Chosen at the start; '' for none. */
  initialAccountId: string;
  accountLabel?: string;
  passphraseLabel?: string;
  submitLabel: string;
  pendingLabel: string;
  isPending: boolean;
  error: AppError | null;
  /** A wait that was announced before the first try. */
  waitSeconds?: number;
  onSubmit: (credentials: Credentials) => void;
  /** A second button, before the main one. */
  secondary?: ReactNode;
};

/** An account and its passphrase, with the wait after wrong tries. */
export function CredentialsForm({ accounts, error, isPending, waitSeconds = 0, ...props }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [accountId, setAccountId] = useState(props.initialAccountId);
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState<'account' | 'passphrase' | null>(null);
  const wait = useCountdown(error?.details.seconds ?? waitSeconds, error ?? waitSeconds);
  useEffect(() => {
    if (error) field.current?.select();
  }, [error]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const lacking = accountId === '' ? 'account' : passphrase === '' ? 'passphrase' : null;
    setMissing(lacking);
    if (lacking === 'passphrase') field.current?.focus();
    if (lacking === null && wait === 0 && !isPending) props.onSubmit({ accountId, passphrase });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <AccountCards
          label={props.accountLabel ?? unlockWords.account}
          accounts={accounts}
          value={accountId}
          onChange={(chosen) => {
            setAccountId(chosen);
            setMissing(null);
          }}
          error={missing === 'account' ? unlockWords.accountRequired : undefined}
        />
        <PassphraseField
          ref={field}
          label={props.passphraseLabel ?? passphraseWords.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={findFieldError(missing, error)}
          takesFocus={props.initialAccountId !== ''}
        />
        {error && !isToldElsewhere(error) && <ErrorNotice error={error} />}
        <Text role="timer" fw={600} hidden={wait === 0}>
          {wait > 0 && unlockWords.wait(wait)}
        </Text>
        <Group justify="space-between">
          {props.secondary}
          <Button
            type="submit"
            loading={isPending}
            disabled={wait > 0}
            flex={props.secondary ? undefined : 1}
          >
            {isPending ? props.pendingLabel : props.submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type FieldProps = {
  ref: React.Ref<HTMLInputElement>;
  label: string;
  value: string;
  onChange: (passphrase: string) => void;
  error: string | undefined;
  takesFocus: boolean;
};

function PassphraseField({ ref, label, value, onChange, error, takesFocus }: FieldProps) {
  const capsLock = useCapsLock();
  return (
    <PasswordInput
      ref={ref}
      label={label}
      description={capsLock.isOn ? passphraseWords.capsLock : undefined}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="current-password"
      autoFocus={takesFocus}
      {...capsLock.keyProps}
    />
  );
}

function findFieldError(
  missing: 'account' | 'passphrase' | null,
  error: AppError | null,
): string | undefined {
  if (missing === 'passphrase') return passphraseWords.required;
  return error?.code === 'WRONG_PASSPHRASE' ? getErrorMessage('WRONG_PASSPHRASE') : undefined;
}

/** Under the passphrase, or by the wait that runs. */
function isToldElsewhere({ code }: AppError): boolean {
  return code === 'WRONG_PASSPHRASE' || code === 'TOO_MANY_ATTEMPTS';
}
