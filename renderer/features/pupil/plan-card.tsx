import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { documentMenuWords, type PlanDocumentKind } from '../../../shared/text/screen/document-words.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { DocumentDialog } from '../../ui/pdf-viewer/document-dialog.tsx';
import { PlanDocumentsMenu } from '../../ui/plan-print/plan-documents-menu.tsx';
import { CareStateChip, PlanStateChip } from '../../ui/status-chip.tsx';

type Props = { pupilId: string; row: RegisterRow | undefined };

/** The PAI of a pupil: where it stands, the way in, and its documents. */
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
        {row.planId !== null && <PlanDocuments planId={row.planId} pupilId={pupilId} />}
        {!hasLivePlan && canCreate && (
          <Button loading={create.isPending} onClick={() => create.mutate({ pupilId })}>
            {isClosed ? pupilWords.planCreateAgain : pupilWords.planCreate}
          </Button>
        )}
      </Stack>
    </FormBlock>
  );
}

function PlanDocuments({ planId, pupilId }: { planId: string; pupilId: string }) {
  const [shown, setShown] = useState<PlanDocumentKind | null>(null);
  return (
    <>
      <PlanDocumentsMenu
        label={documentMenuWords.print}
        icon={<IconPrinter size={20} aria-hidden />}
        onChoose={setShown}
      />
      {shown && (
        <DocumentDialog document={{ kind: shown, planId }} pupilId={pupilId} onClose={() => setShown(null)} />
      )}
    </>
  );
}
