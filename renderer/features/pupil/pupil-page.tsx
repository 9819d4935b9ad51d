import { Loader } from '@mantine/core';
import type { Organisation } from '../../../shared/school/school-schema.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { NewPupil } from './new-pupil.tsx';
import { PupilEditor } from './pupil-editor.tsx';

/** A pupil's page; null: a pupil to add. */
export function PupilPage({ pupilId }: { pupilId: string | null }) {
  const school = useRegisterQuery('school.get', {});
  const failure = school.error;
  if (failure) return <ErrorNotice error={failure} onRetry={() => void school.refetch()} />;
  if (!school.data) return <Loader aria-label={kitWords.loading} />;
  if (pupilId === null) return <NewPupil organisation={school.data.organisation} />;
  return <ExistingPupil pupilId={pupilId} organisation={school.data.organisation} />;
}

type ExistingProps = { pupilId: string; organisation: Organisation };

function ExistingPupil({ pupilId, organisation }: ExistingProps) {
  const { data: pupil, error, refetch } = useRegisterQuery('pupil.get', { pupilId });
  if (pupil) return <PupilEditor pupil={pupil} organisation={organisation} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return <Loader aria-label={kitWords.loading} />;
}
