import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { CareStateChip, PlanStateChip } from '../../ui/status-chip.tsx';

type Props = { pupilId: string; row: RegisterRow | undefined };

/** The PAI of a pupil: where it stands, and the way in. */
export function PlanCard({ pupilId, row }: Props) {
  const [, navigate] = useLocation();
  const canCreate = useCan('plan.create');
  const create = useRegisterMutation('plan.create', {
    outdates: ['pupil.list'],
    onSuccess: (plan, _, client) => {
      client.setQueryData(buildRegisterKey('plan.get', { planId: plan.id }), plan);
      navigate(`/pai/${plan.id}`);
    },
  });
  if (!row) return null;
  const isClosed = row.planState === 'closed';
  const hasLivePlan = row.planId !== null && !isClosed;
  return (
    <FormBlock title={pupilWords.plan}>
      <Stack>
        {row.planState === null ? (
          <Text>{pupilWords.planNone}</Text>
        ) : (
          <Group gap="xs">
            <PlanStateChip state={row.planState} />
            {row.planState === 'inForce' && row.careState && <CareStateChip state={row.careState} />}
          </Group>
        )}
        {isClosed && <Text>{pupilWords.planClosed}</Text>}
        {create.error && <ErrorNotice error={create.error} />}
        {row.planId !== null && (
          <Button component={Link} href={`/pai/${row.planId}`} variant={isClosed ? 'default' : 'filled'}>
            {isClosed ? pupilWords.planOpenClosed : pupilWords.planOpen}
          </Button>
        )}
        {!hasLivePlan && canCreate && (
          <Button loading={create.isPending} onClick={() => create.mutate({ pupilId })}>
            {isClosed ? pupilWords.planCreateAgain : pupilWords.planCreate}
          </Button>
        )}
      </Stack>
    </FormBlock>
  );
}
