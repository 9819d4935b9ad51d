import { Alert, Loader, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { SCHOOL_RECORD } from '../../../shared/secrecy/accepted-word-schema.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { DraftNotice, FormDraft } from '../../ui/form-draft/form-draft.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SecrecyCheck } from '../../ui/secrecy/secrecy-check.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { ClassesSection } from './classes-section.tsx';
import { PlacesSection } from './places-section.tsx';
import classes from './school-page.module.css';
import { SchoolSection } from './school-section.tsx';
import { type SavedSchool, useSchoolSaves } from './use-school-saves.ts';

/** The establishment, its places and classes, the look, and what is protected. */
export function SchoolPage() {
  const { data, error, refetch } = useRegisterQuery('school.get', {});
  return (
    <>
      <PageHeader
        title={settingsWords.school}
        windowTitle={settingsWords.windowTitle(settingsWords.school)}
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={kitWords.loading} />}
      <Stack gap="xl">
        {data && <LoadedSchool saved={data} />}
        <AppearanceSection />
        <AboutSection />
      </Stack>
    </>
  );
}

function LoadedSchool({ saved }: { saved: SavedSchool }) {
  const saves = useSchoolSaves(saved);
  const canEdit = useCan('school.save');
  return (
    <>
      {!canEdit && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
          {settingsWords.schoolReadOnly}
        </Alert>
      )}
      <FormDraft draftKey="settings.school">
        <DraftNotice />
        <SecrecyCheck recordKind="school" recordId={SCHOOL_RECORD} pupil={null}>
          <fieldset disabled={!canEdit} className={classes.fields}>
            <Stack gap="xl">
              <SchoolSection school={saved.school} saves={saves} />
              <PlacesSection organisation={saved.organisation} saves={saves} />
              <ClassesSection organisation={saved.organisation} saves={saves} />
            </Stack>
          </fieldset>
        </SecrecyCheck>
      </FormDraft>
    </>
  );
}
