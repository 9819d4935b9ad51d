import { Anchor, Loader } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { isRunning, useBatch } from '../../bridge/use-batch.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { NothingToWrite } from '../../ui/nothing-to-write.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { sortRegister } from '../../ui/sort-register.ts';
import classes from './batch.module.css';
import { type BatchChoice, listPrintable } from './batch-choice.ts';
import { BatchForm } from './batch-form.tsx';
import { BatchProgress } from './batch-progress.tsx';
import { BatchResult } from './batch-result.tsx';

/** Documents of many pupils at once: what to make, how far it is, what became of it. */
export function BatchPage() {
  if (!useCan('batch.start')) return <NothingToWrite title={words.title} />;
  return <OfferedBatch />;
}

function OfferedBatch() {
  const batch = useBatch();
  const rows = useRegisterQuery('pupil.list', {});
  const failed = [batch, rows].find((query) => query.error && !query.data);
  const current = batch.data?.batch;
  // The next lot is often nearly the same: one document more, or another place after a refusal.
  const [kept, keep] = useState<BatchChoice | null>(null);
  return (
    <>
      <PageHeader
        // Takes the keyboard again each time the page under it is another one: the button that was pressed went away.
        key={current ? 'batch' : 'form'}
        title={words.title}
        subtitle={words.subtitle}
        back={{ href: '/registre', label: words.back }}
      />
      {failed?.error && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!batch.data || !rows.data) && <Loader aria-label={kitWords.loading} />}
      <div className={classes.page}>
        {current && isRunning(current) && <BatchProgress batch={current} />}
        {current && !isRunning(current) && <BatchResult batch={current} />}
        {current === null && rows.data && <Preparation rows={rows.data} kept={kept} onStart={keep} />}
      </div>
    </>
  );
}

type PreparationProps = {
  rows: readonly RegisterRow[];
  /** What was chosen for the lot before; null: this is the first. */
  kept: BatchChoice | null;
  onStart: (choice: BatchChoice) => void;
};

/** Class by class: this is how they are handed out. */
function Preparation({ rows, ...choice }: PreparationProps) {
  const { today } = useOpenSession();
  const printable = useMemo(
    () => sortRegister(listPrintable(rows, today), { column: 'class', isDescending: false }),
    [rows, today],
  );
  if (printable.length > 0) return <BatchForm rows={printable} {...choice} />;
  return (
    <EmptyState
      icon={IconPrinter}
      title={words.emptyTitle}
      action={
        <Anchor component={Link} href="/registre">
          {words.openRegister}
        </Anchor>
      }
    >
      {words.emptyText}
    </EmptyState>
  );
}
