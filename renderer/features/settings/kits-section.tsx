import { Button, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { securityWords } from '../../../shared/text/screen/security-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './security.module.css';

type KitState = OutputOf<'recovery.getState'>['register'];

/** The two recovery kits: when each was made, and the way to make another. */
export function KitsSection() {
  const { data, error, refetch } = useRegisterQuery('recovery.getState', {});
  return (
    <FormBlock title={securityWords.kits}>
      <Text>{securityWords.kitsText}</Text>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={kitWords.loading} />}
      {data && (
        <ul className={classes.kits}>
          <KitCard kind="register" state={data.register} />
          <KitCard kind="health" state={data.health} />
        </ul>
      )}
    </FormBlock>
  );
}

function KitCard({ kind, state }: { kind: KitKind; state: KitState | null }) {
  const canPrepare = useCan('recovery.prepare');
  return (
    <li className={classes.kit}>
      <h3 className={classes.kitName}>{securityWords.kitNames[kind]}</h3>
      <Text>{securityWords.kitTexts[kind]}</Text>
      {state ? <KitDate state={state} /> : <Text c="dimmed">{securityWords.kitNoCompartment}</Text>}
      {state && !state.canMake && <Text c="dimmed">{securityWords.kitNeedsKey}</Text>}
      {state?.canMake && canPrepare && (
        <Button
          variant="default"
          component={Link}
          href={`/reglages/securite/kit/${kind}`}
          aria-label={`${state.createdOn ? securityWords.kitMakeNew : securityWords.kitMake}, ${securityWords.kitNames[kind]}`}
        >
          {state.createdOn ? securityWords.kitMakeNew : securityWords.kitMake}
        </Button>
      )}
    </li>
  );
}

function KitDate({ state: { createdOn } }: { state: KitState }) {
  if (createdOn === null) {
    return (
      <div className={classes.kitState} data-tone="warning">
        <IconAlertTriangle size={20} aria-hidden /> {securityWords.kitMissing}
      </div>
    );
  }
  return (
    <div className={classes.kitState} data-tone="calm">
      <IconCircleCheck size={20} aria-hidden /> {securityWords.kitMadeOn(formatLongDate(createdOn))}
    </div>
  );
}
