import { Loader, Stack } from '@mantine/core';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { ClassesSection } from './classes-section.tsx';
import { PlacesSection } from './places-section.tsx';
import { SchoolSection } from './school-section.tsx';
import { type SavedSchool, useSchoolSaves } from './use-school-saves.ts';

/** The establishment, its places and classes, the look, and what is protected. */
export function SettingsPage() {
  const { data, error, refetch } = useRegisterQuery('school.get', {});
  return (
    <>
      <PageHeader title={settingsWords.title} />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={kitWords.loading} />}
      {data && <LoadedSettings saved={data} />}
    </>
  );
}

function LoadedSettings({ saved }: { saved: SavedSchool }) {
  const saves = useSchoolSaves(saved);
  return (
    <Stack gap="xl">
      <SchoolSection school={saved.school} saves={saves} />
      <PlacesSection organisation={saved.organisation} saves={saves} />
      <ClassesSection organisation={saved.organisation} saves={saves} />
      <AppearanceSection />
      <AboutSection />
    </Stack>
  );
}
