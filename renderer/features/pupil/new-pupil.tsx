import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { listPupilTexts } from '../../../shared/secrecy/register-texts.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { DraftNotice, FormDraft, useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { NothingToWrite } from '../../ui/nothing-to-write.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SecrecyCheck } from '../../ui/secrecy/secrecy-check.tsx';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { PupilFields } from './pupil-fields.tsx';
import {
  buildEmptyGuardian,
  emptyPupilValues,
  isSamePupil,
  type PupilValues,
  pupilValuesSchema,
  usePupilForm,
} from './pupil-form.ts';

/** A pupil to add: written once, on the button, because a half-typed name is not a pupil. Until then, a draft. */
export function NewPupil({ organisation }: { organisation: Organisation }) {
  if (!useCan('pupil.create')) return <NothingToWrite title={pupilWords.newTitle} />;
  return (
    <FormDraft draftKey="pupil.new">
      <NewPupilForm organisation={organisation} />
    </FormDraft>
  );
}

function NewPupilForm({ organisation }: { organisation: Organisation }) {
  const { today } = useOpenSession();
  const [, navigate] = useLocation();
  const [initialValues] = useState(() => ({ ...emptyPupilValues, guardians: [buildEmptyGuardian()] }));
  const restored = useRestoredDraft('pupil', pupilValuesSchema);
  const pupilForm = usePupilForm(restored ?? initialValues, today, 'submit');
  const readTyped = () => {
    const values = pupilForm.form.getValues();
    return isSamePupil(values, initialValues) ? null : values;
  };
  const [createdId, setCreatedId] = useState<string | null>(null);
  const create = useRegisterMutation('pupil.create', {
    outdates: ['pupil.list', 'safetyList.get'],
    onSuccess: (pupil, _, client) =>
      client.setQueryData(buildRegisterKey('pupil.get', { pupilId: pupil.id }), pupil),
  });
  const isCreated = useRef(false);
  useLeaveGuard(readTyped() !== null && createdId === null);
  useDraftSource('pupil', { read: () => (isCreated.current ? null : readTyped()) });

  useEffect(() => {
    if (createdId === null) return;
    notifications.show({ message: pupilWords.created });
    navigate(`/eleves/${createdId}`, { replace: true });
  }, [createdId, navigate]);

  const submit = pupilForm.submit((pupil) =>
    create.mutate(
      { pupil },
      {
        onSuccess: ({ id }) => {
          isCreated.current = true;
          setCreatedId(id);
        },
        onError: ({ issues }) => issues.length > 0 && pupilForm.showIssues(issues),
      },
    ),
  );
  return (
    <>
      <PageHeader
        title={pupilWords.newTitle}
        back={{ href: '/registre', label: pupilWords.backToRegister }}
      />
      <DraftNotice />
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={pupilForm.errors} attempt={pupilForm.attempt} />
        {create.error && create.error.issues.length === 0 && <ErrorNotice error={create.error} />}
        <SecrecyCheck recordKind="pupil" recordId={null} pupil={pupilForm.form.getValues()}>
          <TypedTexts values={pupilForm.form.getValues()} />
          <PupilFields pupilForm={pupilForm} organisation={organisation} isReadOnly={false} />
        </SecrecyCheck>
        <Button type="submit" mt="xl" loading={create.isPending}>
          {pupilWords.create}
        </Button>
      </form>
    </>
  );
}

/** Has them read as they are typed. Draws nothing. */
function TypedTexts({ values }: { values: PupilValues }) {
  useCheckedTexts(() => listPupilTexts({ ...values, id: '' }));
  return null;
}
