import { Anchor, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Founder } from '../../../shared/account/account-schema.ts';
import type { School } from '../../../shared/school/school-schema.ts';
import { roleWords } from '../../../shared/text/role-words.ts';
import { schoolTypeWords } from '../../../shared/text/school-words.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { sessionKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StepButtons } from '../../ui/step-buttons.tsx';
import classes from './summary-step.module.css';

type Props = { school: School; founder: Founder; folder: string; onGoTo: (step: number) => void };

export function SummaryStep({ school, founder, folder, onGoTo }: Props) {
  const client = useQueryClient();
  const create = useRegisterMutation('session.create', {
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });
  const town = [school.postalCode, school.city].filter(Boolean).join(' ');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ folder, school, founder });
      }}
    >
      <Stack>
        <Text>{startWords.summaryIntro}</Text>
        {create.error && <ErrorNotice error={create.error} />}
        <dl className={classes.list}>
          <Part title={startWords.summarySchool} onChange={() => onGoTo(0)}>
            <Text fw={600}>{school.name}</Text>
            <Text>{[schoolTypeWords[school.type], school.uai].filter(Boolean).join(' – ')}</Text>
            <Text>{[school.address, town].filter(Boolean).join(', ')}</Text>
          </Part>
          <Part title={startWords.summaryAccount} onChange={() => onGoTo(1)}>
            <Text fw={600}>{founder.name}</Text>
            <Text>{roleWords[founder.role]}</Text>
          </Part>
          <Part title={startWords.summaryFolder} onChange={() => onGoTo(2)}>
            <Text className={classes.path}>{folder}</Text>
          </Part>
        </dl>
        <Text role="status">{create.isPending && startWords.creating}</Text>
      </Stack>
      <StepButtons onBack={() => onGoTo(2)} submitLabel={startWords.submit} isPending={create.isPending} />
    </form>
  );
}

function Part({ title, onChange, children }: { title: string; onChange: () => void; children: ReactNode }) {
  return (
    <div className={classes.part}>
      <dt>{title}</dt>
      <dd>{children}</dd>
      <dd>
        <Anchor
          component="button"
          type="button"
          mih={40}
          aria-label={startWords.summaryChangeOf(title)}
          onClick={onChange}
        >
          {startWords.summaryChange}
        </Anchor>
      </dd>
    </div>
  );
}
