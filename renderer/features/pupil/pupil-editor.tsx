import { Stack } from '@mantine/core';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { listPupilTexts } from '../../../shared/secrecy/register-texts.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { DraftNotice, FormDraft } from '../../ui/form-draft/form-draft.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PupilIdentity } from '../../ui/pupil-identity.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { SaveTrouble } from '../../ui/save-trouble.tsx';
import { SecrecyCheck } from '../../ui/secrecy/secrecy-check.tsx';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { HealthCard } from './health-card.tsx';
import { PhotoCard } from './photo-card.tsx';
import { PlanCard } from './plan-card.tsx';
import classes from './pupil-editor.module.css';
import { PupilFields } from './pupil-fields.tsx';
import { RemovePupil } from './remove-pupil.tsx';
import { usePupilEditing } from './use-pupil-editing.ts';

type Props = { pupil: Pupil; organisation: Organisation };

/** A pupil already in the register: every correction is written by itself. */
export function PupilEditor({ pupil, organisation }: Props) {
  return (
    <FormDraft draftKey={`pupil/${pupil.id}`}>
      <SecrecyCheck recordKind="pupil" recordId={pupil.id} pupil={pupil}>
        <PupilForm pupil={pupil} organisation={organisation} />
      </SecrecyCheck>
    </FormDraft>
  );
}

function PupilForm({ pupil, organisation }: Props) {
  const editing = usePupilEditing(pupil);
  const { isReadOnly } = editing;
  useCheckedTexts(() => listPupilTexts({ ...editing.pupilForm.form.getValues(), id: pupil.id }));
  const canRemove = useCan('pupil.remove');
  const { data: rows } = useRegisterQuery('pupil.list', {});
  const row = rows?.find(({ pupilId }) => pupilId === pupil.id);
  const className = organisation.classes.find(({ id }) => id === pupil.classId)?.name ?? '';
  return (
    <>
      <PageHeader
        windowTitle={pupilWords.windowTitle}
        back={{ href: '/registre', label: pupilWords.backToRegister }}
        title={
          <PupilIdentity
            pupil={pupil}
            className={className}
            size={56}
            name={formatPupilName(pupil)}
            status={row && { planState: row.planState, careState: row.careState }}
          />
        }
        actions={
          !isReadOnly && (
            <SaveBar
              state={editing.autosave.state}
              onFix={editing.pupilForm.focusFirstError}
              onRestore={editing.restore}
            />
          )
        }
      />
      <DraftNotice />
      <SaveTrouble
        autosave={editing.autosave}
        onReload={() => void editing.reload()}
        onOverwrite={() => void editing.overwrite()}
      />
      <div className={classes.columns}>
        <Stack gap="xl" className={classes.side}>
          <PlanCard pupilId={pupil.id} row={row} />
          <HealthCard pupilId={pupil.id} />
          <PhotoCard pupil={pupil} onSaved={editing.followPhoto} />
        </Stack>
        <div className={classes.fields}>
          <PupilFields pupilForm={editing.pupilForm} organisation={organisation} isReadOnly={isReadOnly} />
          {canRemove && row && row.planId === null && <RemovePupil pupilId={pupil.id} />}
        </div>
      </div>
    </>
  );
}
