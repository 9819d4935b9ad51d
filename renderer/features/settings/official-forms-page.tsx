import { Alert, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCertificate } from '@tabler/icons-react';
import type { OfficialForm } from '../../../shared/contract/official-form-contract.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import {
  officialFormNames,
  officialFormsWords as words,
} from '../../../shared/text/screen/official-forms-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AddOfficialForms } from './add-official-forms.tsx';
import classes from './official-forms.module.css';
import { OfficialFormsTable } from './official-forms-table.tsx';

/** The ministry's forms that a PAI can be written in: where to find them, and those that were added. */
export function OfficialFormsPage() {
  const { data, error, refetch } = useRegisterQuery('officialForm.list', {}, { staleTime: 0 });
  const canAdd = useCan('officialForm.add');
  return (
    <>
      <PageHeader title={words.title} windowTitle={settingsWords.windowTitle(words.title)} />
      <Stack gap="xl">
        <div className={classes.words}>
          <Text>{words.intro}</Text>
          {data && data.forms.length > 0 && <Text c="dimmed">{words.source}</Text>}
        </div>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader aria-label={kitWords.loading} />}
        {data && <MissingFiles forms={data.forms} />}
        {data?.forms.length === 0 && (
          <EmptyState icon={IconCertificate} title={words.emptyTitle}>
            {words.emptyText}
          </EmptyState>
        )}
        {canAdd && <AddOfficialForms />}
        {data && data.forms.length > 0 && <OfficialFormsTable forms={data.forms} />}
      </Stack>
    </>
  );
}

const names = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

function MissingFiles({ forms }: { forms: readonly OfficialForm[] }) {
  const missing = forms.filter(({ isFileMissing }) => isFileMissing);
  if (missing.length === 0) return null;
  const title = words.fileMissingTitle(names.format(missing.map(({ kind }) => officialFormNames[kind])));
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {words.fileMissingText}
    </Alert>
  );
}
