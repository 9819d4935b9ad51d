import { Progress, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { StepHeading } from '../step-heading.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { DoneStep } from './done-step.tsx';
import { ExplainStep } from './explain-step.tsx';
import { PrintStep } from './print-step.tsx';

type Props = {
  kind: KitKind;
  /** Calendar date of the kit this one replaces; null when it is the first. */
  replaces: string | null;
  /** The kit is in force and the user has read where to keep it. */
  onDone: () => void;
  /** Gives up, now or half-way: the kit before, if any, stays in force. */
  onLater: () => void;
  /** « Annuler » rather than « Plus tard ». */
  laterLabel?: string;
};

type Step = 'explain' | 'print' | 'confirm' | 'done';
const order: readonly Step[] = ['explain', 'print', 'confirm', 'done'];

/** Makes a recovery kit: what it is for, the sheet, part of it typed back, where to keep it. */
export function KitMaker({ kind, replaces, onDone, onLater, laterLabel = words.later }: Props) {
  const [step, setStep] = useState<Step>('explain');
  const [groups, setGroups] = useState<readonly number[]>([]);
  const kits = useNewKits();
  const prepare = useRegisterMutation('recovery.prepare', {
    onSuccess: (prepared) => {
      setGroups(prepared.groups);
      setStep('print');
    },
  });
  const rank = order.indexOf(step);
  const later = { label: laterLabel, onLater };
  return (
    <div>
      <Progress value={((rank + 1) / order.length) * 100} mb="lg" aria-hidden />
      <Stack key={step}>
        <StepHeading takesFocus={step !== 'explain'}>
          {stepWords.step(rank + 1, order.length, words.steps[rank] ?? '')}
        </StepHeading>
        {step === 'explain' && (
          <ExplainStep
            kind={kind}
            replaces={replaces}
            prepare={prepare}
            onBegin={() => prepare.mutate({ kind })}
            later={later}
          />
        )}
        {step === 'print' && <PrintStep kind={kind} onNext={() => setStep('confirm')} later={later} />}
        {step === 'confirm' && (
          <ConfirmStep
            kind={kind}
            groups={groups}
            onBack={() => setStep('print')}
            onConfirmed={(state) => {
              kits.keep(state);
              setStep('done');
            }}
          />
        )}
        {step === 'done' && (
          <DoneStep
            kind={kind}
            hasReplaced={replaces !== null}
            onFinish={() => {
              kits.publish();
              onDone();
            }}
          />
        )}
      </Stack>
    </div>
  );
}

/** The new state of the kits: told to the other screens when this one has said its last word, or goes. */
function useNewKits() {
  const client = useQueryClient();
  const latest = useRef<OutputOf<'recovery.getState'> | null>(null);
  const publish = () => {
    if (latest.current) client.setQueryData(buildRegisterKey('recovery.getState', {}), latest.current);
    latest.current = null;
  };
  useEffect(
    () => () => {
      if (latest.current) void client.invalidateQueries({ queryKey: ['recovery.getState'] });
    },
    [client],
  );
  return {
    keep: (state: OutputOf<'recovery.getState'>) => {
      latest.current = state;
    },
    publish,
  };
}
