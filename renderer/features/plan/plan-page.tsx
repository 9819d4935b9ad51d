import { Center, Loader } from '@mantine/core';
import type { AppError } from '../../../shared/app-error.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormDraft } from '../../ui/form-draft/form-draft.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PlanEditor } from './plan-editor.tsx';

/** The page of one PAI. `field`: the text to show first, as `shared/secrecy` names it. */
export function PlanPage({ planId, field }: { planId: string; field?: string }) {
  const plan = useRegisterQuery('plan.get', { planId }, { staleTime: 0 });
  const pupilId = plan.data?.pupilId;
  const pupil = useRegisterQuery(
    'pupil.get',
    { pupilId: pupilId ?? '' },
    { enabled: pupilId !== undefined, staleTime: 0 },
  );
  const school = useRegisterQuery('school.get', {});

  const failed = [plan, pupil, school].find((query) => query.error && !query.data);
  if (failed?.error) return <PlanFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!plan.data || !pupil.data || !school.data) {
    return (
      <Center p="xl">
        <Loader aria-label={planScreenWords.loading} />
      </Center>
    );
  }
  return (
    <FormDraft draftKey={`plan/${planId}`}>
      <PlanEditor plan={plan.data} pupil={pupil.data} saved={school.data} field={field} />
    </FormDraft>
  );
}

function PlanFailure({ error, onRetry }: { error: AppError; onRetry: () => void }) {
  return (
    <>
      <PageHeader title={planScreenWords.windowTitle} />
      <ErrorNotice error={error} onRetry={onRetry} />
    </>
  );
}
