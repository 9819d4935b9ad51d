import { Anchor, Progress, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { type SessionState, sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { orderAccounts, readLastAccounts } from '../../ui/credentials/last-accounts.ts';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { AccountStep } from './account-step.tsx';
import { KeyStep } from './key-step.tsx';
import { NoKit } from './no-kit.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { useKitKey } from './use-kit-key.ts';

type Locked = Extract<SessionState, { stage: 'locked' }>;
type Props = { state: Locked; onLeave: () => void; onRestore: () => void };

/** A forgotten passphrase: with the recovery kit, an account gets a new one. */
export function RecoveryPage({ state, onLeave, onRestore }: Props) {
  return (
    <GateCard isWide>
      <PageHeader
        title={words.useTitle}
        actions={
          <Anchor component="button" type="button" mih={40} onClick={onLeave}>
            {words.giveUp}
          </Anchor>
        }
      />
      {state.kits.register ? (
        <RecoverySteps state={state} />
      ) : (
        <NoKit onLeave={onLeave} onRestore={onRestore} />
      )}
    </GateCard>
  );
}

function RecoverySteps({ state }: { state: Locked }) {
  const client = useQueryClient();
  const [{ ordered, preselected }] = useState(() => orderAccounts(state.accounts, readLastAccounts()));
  const [step, setStep] = useState(0);
  const [accountId, setAccountId] = useState(preselected);
  const registerKey = useKitKey('register');
  const [hasHealthKit, setHasHealthKit] = useState(false);
  const healthKey = useKitKey('health');
  const recover = useRegisterMutation('recovery.recover', {
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      notifications.show({
        color: 'green',
        title: words.recovered,
        message: words.recoveredText,
        autoClose: false,
      });
    },
  });
  const name = ordered.find(({ id }) => id === accountId)?.name ?? '';
  const total = words.useSteps.length;
  return (
    <>
      <Progress value={((step + 1) / total) * 100} mb="lg" aria-hidden />
      <Stack key={step}>
        <StepHeading takesFocus={step > 0}>
          {stepWords.step(step + 1, total, words.useSteps[step] ?? '')}
        </StepHeading>
        {step === 0 && <KeyStep kit={registerKey} onNext={() => setStep(1)} />}
        {step === 1 && (
          <AccountStep
            accounts={ordered}
            accountId={accountId}
            onAccount={setAccountId}
            hasKit={state.kits.health}
            health={{ isUsed: hasHealthKit, onUse: setHasHealthKit, kit: healthKey }}
            onBack={() => setStep(0)}
            onNext={() => setStep(2)}
          />
        )}
        {step === 2 && (
          <PassphraseStep
            name={name}
            isPending={recover.isPending}
            error={recover.error}
            onBack={() => setStep(1)}
            onRecover={(passphrase) =>
              recover.mutate({
                accountId,
                registerKit: registerKey.key,
                healthKit: hasHealthKit ? healthKey.key : null,
                passphrase,
              })
            }
          />
        )}
      </Stack>
    </>
  );
}
