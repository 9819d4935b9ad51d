import { Alert, Center, Loader, Stack, Text } from '@mantine/core';
import { IconLock, IconShieldLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { DraftNotice, FormDraft } from '../../ui/form-draft/form-draft.tsx';
import { HealthGuides } from '../../ui/health-guides.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PupilIdentity } from '../../ui/pupil-identity.tsx';
import { AlteredRecords } from './altered-records.tsx';
import { DiagnosisSection } from './diagnosis-section.tsx';
import classes from './health.module.css';
import { type HealthEditor, HealthProvider } from './health-context.ts';
import { NotesSection } from './notes-section.tsx';
import { ScansSection } from './scans-section.tsx';
import { useHealthFile, useHealthFileCache } from './use-health-file.ts';

/** The health compartment of a pupil, for the accounts that hold its key. */
export function HealthPage({ pupilId }: { pupilId: string }) {
  const { account, health } = useOpenSession();
  const pupil = useRegisterQuery('pupil.get', { pupilId });
  const school = useRegisterQuery('school.get', {});
  if (pupil.error) return <ErrorNotice error={pupil.error} onRetry={() => void pupil.refetch()} />;
  if (!pupil.data || !school.data) return <PageLoader />;
  const { classes: list } = school.data.organisation;
  const className = list.find(({ id }) => id === pupil.data.classId)?.name ?? '';
  return (
    <div className={classes.page}>
      <Header pupil={pupil.data} className={className} />
      {health === 'granted' ? (
        <FormDraft draftKey={`health/${pupilId}`} isHealth>
          <Compartment key={account.id} pupilId={pupilId} />
        </FormDraft>
      ) : (
        <EmptyState icon={IconLock} title={words.notGrantedTitle}>
          {health === 'waiting' ? <HealthGuides /> : words.notGrantedText}
        </EmptyState>
      )}
    </div>
  );
}

function Header({ pupil, className }: { pupil: Pupil; className: string }) {
  return (
    <PageHeader
      windowTitle={words.windowTitle}
      back={{ href: `/eleves/${pupil.id}`, label: words.back }}
      title={<PupilIdentity pupil={pupil} className={className} size={56} name={formatPupilName(pupil)} />}
      subtitle={words.title}
    />
  );
}

function Compartment({ pupilId }: { pupilId: string }) {
  const { data: file, error, refetch } = useHealthFile(pupilId);
  const { show, reload } = useHealthFileCache(pupilId);
  const isReadOnly = !useCan('health.saveNote');
  const editor = useMemo<HealthEditor>(
    () => ({ pupilId, isReadOnly, show, reload }),
    [pupilId, isReadOnly, show, reload],
  );
  if (error && !file) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!file) return <PageLoader />;
  return (
    <HealthProvider value={editor}>
      <Alert role="note" color="gray" icon={<IconShieldLock aria-hidden />} title={words.markTitle} mb="lg">
        <Text>
          {words.markText} {words.journalled}
        </Text>
      </Alert>
      <DraftNotice />
      <Stack gap="xl">
        <AlteredRecords records={file.altered} />
        <DiagnosisSection diagnosis={file.diagnosis} />
        <NotesSection notes={file.notes} />
        <ScansSection scans={file.scans} />
      </Stack>
    </HealthProvider>
  );
}

function PageLoader() {
  return (
    <Center p="xl">
      <Loader aria-label={kitWords.loading} />
    </Center>
  );
}
