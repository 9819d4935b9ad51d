import { Stack } from '@mantine/core';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PupilIdentity } from '../../ui/pupil-identity.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { SaveTrouble } from '../../ui/save-trouble.tsx';
import { PhotoCard } from './photo-card.tsx';
import { PlanCard } from './plan-card.tsx';
import classes from './pupil-editor.module.css';
import { PupilFields } from './pupil-fields.tsx';
import { RemovePupil } from './remove-pupil.tsx';
import { usePupilEditing } from './use-pupil-editing.ts';

type Props = { pupil: Pupil; organisation: Organisation };

/** A pupil already in the register: every correction is written by itself. */
export function PupilEditor({ pupil, organisation }: Props) {
  const editing = usePupilEditing(pupil);
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
          <SaveBar
            state={editing.autosave.state}
            onFix={editing.pupilForm.focusFirstError}
            onRestore={editing.restore}
          />
        }
      />
      <SaveTrouble
        autosave={editing.autosave}
        onReload={() => void editing.reload()}
        onOverwrite={() => void editing.overwrite()}
      />
      <div className={classes.columns}>
        <Stack gap="xl" className={classes.side}>
          <PlanCard pupilId={pupil.id} row={row} />
          <PhotoCard pupil={pupil} onSaved={editing.followPhoto} />
        </Stack>
        <div className={classes.fields}>
          <PupilFields pupilForm={editing.pupilForm} organisation={organisation} />
          {row && row.planId === null && <RemovePupil pupilId={pupil.id} />}
        </div>
      </div>
    </>
  );
}
