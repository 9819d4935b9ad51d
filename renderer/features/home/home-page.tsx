import { Button, Loader } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { formatWeekday } from '../../ui/format-instant.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { AttentionGroups } from './attention-groups.tsx';
import { Figures } from './figures.tsx';
import { FirstSteps } from './first-steps.tsx';
import { HomeNotices } from './home-notices.tsx';
import { listSafetyListNotices } from './list-safety-list-notices.ts';
import { summarizeRegister } from './summarize-register.ts';
import { useHomeNotices } from './use-home-notices.ts';

/** What needs attention today, and the few numbers of the register. */
export function HomePage() {
  const { today, schoolName } = useOpenSession();
  const { data: rows, error, refetch } = useRegisterQuery('pupil.list', {});
  const summary = rows && summarizeRegister(rows, today);
  const notices = useHomeNotices();
  const { data: safetyList } = useRegisterQuery('safetyList.get', {}, { staleTime: 0 });
  const listNotices = listSafetyListNotices(safetyList);
  const dangers = notices.filter(({ tone }) => tone === 'danger');
  // Children come first.
  const needs = (
    <HomeNotices title={homeWords.notices} notices={notices.filter(({ tone }) => tone !== 'danger')} />
  );
  return (
    <>
      <PageHeader
        title={homeWords.title}
        subtitle={`${schoolName}, ${formatWeekday(today)} ${formatLongDate(today)}`}
        actions={rows && rows.length > 0 && <AddPupilButton />}
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Loader aria-label={kitWords.loading} />}
      {rows && <HomeNotices title={homeWords.dangers} notices={dangers} />}
      {rows?.length === 0 && <HomeNotices title={homeWords.attention} notices={listNotices} />}
      {rows?.length === 0 && <FirstSteps />}
      {rows?.length === 0 && needs}
      {summary && rows.length > 0 && (
        <>
          <AttentionGroups summary={summary} notices={listNotices} />
          {needs}
          <Figures summary={summary} />
        </>
      )}
    </>
  );
}

function AddPupilButton() {
  return (
    <Button component={Link} href="/eleves/nouveau" leftSection={<IconPlus size={20} aria-hidden />}>
      {homeWords.addPupil}
    </Button>
  );
}
