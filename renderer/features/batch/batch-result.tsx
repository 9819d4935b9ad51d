import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { BatchState } from '../../../shared/contract/batch-contract.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import classes from './batch.module.css';
import { BatchFailures, BatchNotices } from './batch-lists.tsx';
import { BatchPrint } from './batch-print.tsx';

/** Whether documents were given at all: one file is written whole or not at all, files one by one are. */
function hasDocuments({ stage, output, fileCount }: BatchState): boolean {
  return stage === 'done' || (output === 'separate' && fileCount > 0);
}

/** What was made and where, what was not, and what to look at again. */
export function BatchResult({ batch }: { batch: BatchState }) {
  const dismiss = useRegisterMutation('batch.dismiss', { outdates: ['batch.getState'] });
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Stack gap="xl">
      <div ref={title} tabIndex={-1} className={classes.result}>
        <Outcome batch={batch} />
      </div>
      {dismiss.error && <ErrorNotice error={dismiss.error} />}
      <Group>
        {batch.output === 'print' && batch.stage === 'done' && batch.pageCount > 0 && (
          <BatchPrint pageCount={batch.pageCount} />
        )}
        <Button variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate({})}>
          {words.dismiss}
        </Button>
      </Group>
      {hasDocuments(batch) && <Lists batch={batch} />}
    </Stack>
  );
}

function Lists({ batch: { failures, made, notices } }: { batch: BatchState }) {
  return (
    <>
      {failures.length > 0 && <BatchFailures failures={failures} areOthersMade={made > 0} />}
      {notices.length > 0 && <BatchNotices notices={notices} />}
    </>
  );
}

function Outcome({ batch }: { batch: BatchState }) {
  const { stage, code, output } = batch;
  if (stage === 'failed') {
    return (
      <Stack gap="sm">
        <Text fw={600}>{words.failed}</Text>
        <ErrorNotice error={new AppError(code ?? 'INTERNAL')} />
        <KeptFiles batch={batch} />
      </Stack>
    );
  }
  if (stage === 'cancelled') {
    return (
      <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={words.cancelled}>
        {output === 'separate' && hasDocuments(batch) ? <KeptFiles batch={batch} /> : words.cancelledText}
      </Alert>
    );
  }
  return <Done batch={batch} />;
}

/** Files written before the end came: they are about pupils, and somebody must know where they lie. */
function KeptFiles({ batch }: { batch: BatchState }) {
  const { path, fileCount } = batch;
  if (path === null || !hasDocuments(batch)) return null;
  return (
    <>
      <Text className={classes.path}>{words.doneSeparate(fileCount, path)}</Text>
      <Text>{words.keptNote(fileCount)}</Text>
    </>
  );
}

function Done({ batch: { made, pageCount, output, path, fileCount } }: { batch: BatchState }) {
  if (made === 0) {
    return <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={words.doneNothing} />;
  }
  return (
    <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={words.done(made)}>
      <Text>{words.donePages(pageCount)}</Text>
      {path !== null && (
        <Text className={classes.path}>
          {output === 'separate' ? words.doneSeparate(fileCount, path) : words.doneMerged(path)}
        </Text>
      )}
      {output === 'print' && <Text>{words.donePrint}</Text>}
    </Alert>
  );
}
