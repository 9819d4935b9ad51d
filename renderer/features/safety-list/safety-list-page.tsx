import { Alert, Anchor, Button, Center, Loader, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconFileText,
  IconInfoCircle,
  IconUsers,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DocumentDialog } from '../../ui/pdf-viewer/document-dialog.tsx';
import { useCanOutput } from '../../ui/pdf-viewer/use-can-output.ts';
import classes from './safety-list.module.css';
import { SafetyListHistory } from './safety-list-history.tsx';
import { SafetyListPlaces } from './safety-list-places.tsx';
import { SafetyListTable } from './safety-list-table.tsx';

type SafetyListAnswer = OutputOf<'safetyList.get'>;

/** The list that goes with the safety plan: what it says today, and every version issued. */
export function SafetyListPage() {
  const { data, error, refetch } = useRegisterQuery('safetyList.get', {}, { staleTime: 0 });
  const [isPreviewed, setPreviewed] = useState(false);
  const canIssue = useCanOutput('safetyList', 'print');
  const isShowable = data !== undefined && data.list.entries.length > 0;
  return (
    <div className={classes.page}>
      <PageHeader
        title={words.title}
        subtitle={data && words.subtitle(data.list.entries.length)}
        actions={
          isShowable && (
            <Button leftSection={<IconFileText size={20} aria-hidden />} onClick={() => setPreviewed(true)}>
              {canIssue ? words.preview : words.previewOnly}
            </Button>
          )
        }
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Center p="xl">
          <Loader aria-label={kitWords.loading} />
        </Center>
      )}
      {data && <SafetyListBody answer={data} />}
      {isPreviewed && (
        <DocumentDialog document={{ kind: 'safetyList' }} onClose={() => setPreviewed(false)} />
      )}
    </div>
  );
}

function SafetyListBody({ answer }: { answer: SafetyListAnswer }) {
  const canIssue = useCanOutput('safetyList', 'print');
  const { list, issues } = answer;
  return (
    <>
      <div className={classes.words}>
        <Text>{words.purpose}</Text>
        {canIssue && <Text>{words.versioning}</Text>}
      </div>
      {list.entries.length > 0 && <VersionNotice answer={answer} />}
      {list.entries.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={words.emptyTitle}
          action={
            <Anchor component={Link} href="/registre">
              {words.openRegister}
            </Anchor>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <SafetyListTable entries={list.entries} />
          <SafetyListPlaces places={list.places} />
        </>
      )}
      {issues.length > 0 && <SafetyListHistory issues={issues} />}
    </>
  );
}

function VersionNotice({ answer: { issues, outOfDate } }: { answer: SafetyListAnswer }) {
  const [newest] = issues;
  const canIssue = useCanOutput('safetyList', 'print');
  if (!newest) {
    return (
      <Alert color="blue" icon={<IconInfoCircle aria-hidden />} title={words.neverTitle}>
        {canIssue ? words.never : words.neverToRead}
      </Alert>
    );
  }
  if (outOfDate) {
    return (
      <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={words.outOfDateTitle}>
        {canIssue ? words.outOfDate(newest.version) : words.outOfDateToRead(newest.version)}
      </Alert>
    );
  }
  return (
    <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
      {words.upToDate(newest.version, formatDay(newest.issuedAt), formatClock(newest.issuedAt))}
    </Alert>
  );
}
