import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { usePendingSave } from '../../bridge/pending-saves.tsx';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PupilFields } from './pupil-fields.tsx';
import { buildEmptyGuardian, emptyPupilValues, usePupilForm } from './pupil-form.ts';

/** The register is about to be locked: nobody is there to correct. */
const ignoreRefusal = () => undefined;

/** A pupil to add: written once, on the button, because a half-typed name is not a pupil; or when a lock comes. */
export function NewPupil({ organisation }: { organisation: Organisation }) {
  const { today } = useOpenSession();
  const [, navigate] = useLocation();
  const [initialValues] = useState(() => ({ ...emptyPupilValues, guardians: [buildEmptyGuardian()] }));
  const pupilForm = usePupilForm(initialValues, today, 'submit');
  const [createdId, setCreatedId] = useState<string | null>(null);
  const create = useRegisterMutation('pupil.create', {
    outdates: ['pupil.list', 'safetyList.get'],
    onSuccess: (pupil, _, client) =>
      client.setQueryData(buildRegisterKey('pupil.get', { pupilId: pupil.id }), pupil),
  });
  useLeaveGuard(pupilForm.form.isDirty() && createdId === null);
  usePendingSave(async () => {
    const pupil = pupilForm.readValid(pupilForm.form.getValues());
    if (pupil === null || createdId !== null || create.isPending) return;
    await create.mutateAsync({ pupil }).then(({ id }) => setCreatedId(id), ignoreRefusal);
  });

  useEffect(() => {
    if (createdId === null) return;
    notifications.show({ message: pupilWords.created });
    navigate(`/eleves/${createdId}`, { replace: true });
  }, [createdId, navigate]);

  const submit = pupilForm.submit((pupil) =>
    create.mutate(
      { pupil },
      {
        onSuccess: ({ id }) => setCreatedId(id),
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
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={pupilForm.errors} attempt={pupilForm.attempt} />
        {create.error && create.error.issues.length === 0 && <ErrorNotice error={create.error} />}
        <PupilFields pupilForm={pupilForm} organisation={organisation} />
        <Button type="submit" mt="xl" loading={create.isPending}>
          {pupilWords.create}
        </Button>
      </form>
    </>
  );
}
