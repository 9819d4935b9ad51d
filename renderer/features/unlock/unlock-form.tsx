import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { type SessionState, sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { CredentialsForm } from '../../ui/credentials/credentials-form.tsx';
import { orderAccounts, readLastAccounts } from '../../ui/credentials/last-accounts.ts';

type Props = {
  state: Extract<SessionState, { stage: 'locked' }>;
  /** The register itself is at fault: the error, and whose passphrase opened it. */
  onRefused: (error: AppError, accountId: string) => void;
};

export function UnlockForm({ state, onRefused }: Props) {
  const client = useQueryClient();
  const [lastIds] = useState(readLastAccounts);
  const { ordered, preselected } = orderAccounts(state.accounts, lastIds);
  const unlock = useRegisterMutation('session.unlock', {
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });
  return (
    <CredentialsForm
      accounts={ordered}
      initialAccountId={preselected}
      submitLabel={unlockWords.submit}
      pendingLabel={unlockWords.opening}
      isPending={unlock.isPending}
      error={unlock.error}
      waitSeconds={state.waitSeconds}
      onSubmit={(credentials) =>
        unlock.mutate(credentials, {
          onError: (error) => {
            void client.invalidateQueries({ queryKey: sessionKey });
            onRefused(error, credentials.accountId);
          },
        })
      }
    />
  );
}
