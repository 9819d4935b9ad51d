import { Anchor, Button, Center, Loader, Text } from '@mantine/core';
import { IconColumns, IconFileText, IconPrinter, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import {
  safetyListHandOutWords,
  safetyListLayoutWords,
  safetyListWords as words,
} from '../../../shared/text/screen/safety-list-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DocumentDialog } from '../../ui/pdf-viewer/document-dialog.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { HandOutDialog } from './hand-out-dialog.tsx';
import { LayoutDialog } from './layout-dialog.tsx';
import classes from './safety-list.module.css';
import { SafetyListPlaces } from './safety-list-places.tsx';
import { SafetyListState } from './safety-list-state.tsx';
import { SafetyListTable } from './safety-list-table.tsx';
import { SafetyListVersions } from './safety-list-versions.tsx';

type Answer = OutputOf<'safetyList.get'>;

/** The dialog in front of the page; `version` null is the list of today. */
type Shown = { kind: 'layout' } | { kind: 'preview' | 'handOut'; version: number | null };
type Show = (shown: Shown | null) => void;

/** The list that goes with the safety plan: what it says today, and every version issued. */
export function SafetyListPage() {
  const { data, error, refetch } = useRegisterQuery('safetyList.get', {}, { staleTime: 0 });
  const [shown, show] = useState<Shown | null>(null);
  return (
    <div className={classes.page}>
      <PageHeader
        title={words.title}
        subtitle={data && words.subtitle(data.list.entries.length)}
        actions={data && <PageActions answer={data} onShow={show} />}
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Center p="xl">
          <Loader aria-label={kitWords.loading} />
        </Center>
      )}
      {data && <SafetyListBody answer={data} onShow={show} />}
      {data && shown && <ShownDialog shown={shown} answer={data} onShow={show} />}
    </div>
  );
}

/** An empty list is handed out too, when it replaces one that had pupils. */
function hasSomething({ list, issues }: Answer): boolean {
  return list.entries.length > 0 || issues.length > 0;
}

type BodyProps = { answer: Answer; onShow: Show };

function PageActions({ answer, onShow }: BodyProps) {
  const canHandOut = useCan('safetyList.export');
  const canLayOut = useCan('safetyList.saveLayout');
  return (
    <>
      {canLayOut && (
        <Button
          variant="default"
          leftSection={<IconColumns size={20} aria-hidden />}
          onClick={() => onShow({ kind: 'layout' })}
        >
          {safetyListLayoutWords.open}
        </Button>
      )}
      {hasSomething(answer) && (
        <Button
          variant="default"
          leftSection={<IconFileText size={20} aria-hidden />}
          onClick={() => onShow({ kind: 'preview', version: null })}
        >
          {words.preview}
        </Button>
      )}
      {canHandOut && hasSomething(answer) && (
        <Button
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => onShow({ kind: 'handOut', version: null })}
        >
          {words.handOut}
        </Button>
      )}
    </>
  );
}

function SafetyListBody({ answer, onShow }: BodyProps) {
  const { list, issues } = answer;
  return (
    <>
      <Text className={classes.words}>{words.purpose}</Text>
      {hasSomething(answer) && <SafetyListState answer={answer} />}
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
          <SafetyListTable list={list} />
          <SafetyListPlaces places={list.places} />
        </>
      )}
      {hasSomething(answer) && (
        <SafetyListVersions
          issues={issues}
          onSee={(version) => onShow({ kind: 'preview', version })}
          onHandOut={(version) => onShow({ kind: 'handOut', version })}
        />
      )}
    </>
  );
}

function ShownDialog({ shown, answer, onShow }: BodyProps & { shown: Shown }) {
  const canHandOut = useCan('safetyList.export');
  const close = () => onShow(null);
  // To the button of the page, even when one dialog led to another.
  useReturnFocus();
  if (shown.kind === 'layout') {
    return (
      <LayoutDialog
        layout={answer.list.layout}
        onSaved={(thenSee) => onShow(thenSee ? { kind: 'preview', version: null } : null)}
        onClose={close}
      />
    );
  }
  const { version } = shown;
  if (shown.kind === 'handOut') return <HandOutDialog version={version} onClose={close} />;
  return (
    <DocumentDialog
      document={{ kind: 'safetyList', version }}
      wayOut={
        canHandOut && (
          <Button
            leftSection={<IconPrinter size={20} aria-hidden />}
            onClick={() => onShow({ kind: 'handOut', version })}
          >
            {version === null ? words.handOut : safetyListHandOutWords.titleAgain(version)}
          </Button>
        )
      }
      onClose={close}
    />
  );
}
