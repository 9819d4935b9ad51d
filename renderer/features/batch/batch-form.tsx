import { Button, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useMemo, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { type FileForm, printedParts } from '../../../shared/contract/document-contract.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { documentOptionsWords, documentSaveWords } from '../../../shared/text/screen/document-words.ts';
import { request } from '../../bridge/request.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PasswordDialog } from '../../ui/pdf-viewer/password-dialog.tsx';
import { useRegisterSelection } from '../../ui/register-selection.tsx';
import classes from './batch.module.css';
import {
  BATCH_LIMIT,
  type BatchChoice,
  type BatchProblem,
  buildOrder,
  findProblem,
  listChosen,
} from './batch-choice.ts';
import { BatchDocuments } from './batch-documents.tsx';
import { BatchOutputChoice } from './batch-output-choice.tsx';
import { BatchPupils } from './batch-pupils.tsx';

const problemWords: Readonly<Record<BatchProblem, string>> = {
  documents: words.documentsNone,
  parts: documentOptionsWords.partsNone,
  recipient: documentOptionsWords.recipientNone,
  pupils: words.pupilsNone,
  tooMany: words.tooMany(BATCH_LIMIT),
};

const firstChoice: BatchChoice = {
  kinds: ['emergencySheet'],
  scope: 'inForce',
  classId: '',
  ticked: new Set(),
  parts: printedParts,
  signatures: 'recorded',
  recipient: null,
  output: 'merged',
  form: 'plain',
};

type Props = {
  rows: readonly RegisterRow[];
  /** What was chosen for the lot before; null: this is the first. */
  kept: BatchChoice | null;
  onStart: (choice: BatchChoice) => void;
};

/** Which documents, for whom, in which shape. */
export function BatchForm({ rows, kept, onStart }: Props) {
  const shown = useRegisterSelection().pupilIds;
  const [choice, setChoice] = useState<BatchChoice>(
    () => kept ?? { ...firstChoice, scope: shown ? 'shown' : 'inForce', classId: rows[0]?.classId ?? '' },
  );
  const change = (part: Partial<BatchChoice>) => setChoice((current) => ({ ...current, ...part }));
  const chosen = useMemo(() => listChosen(rows, choice, shown), [rows, choice, shown]);
  const problem = findProblem(choice, chosen.length);
  const order = useBatchStart();
  const [isAsking, setAsking] = useState(false);

  const start = (form: FileForm) => {
    // The next copies are for somebody else.
    onStart({ ...choice, recipient: choice.recipient === null ? null : '' });
    order.start(buildOrder(choice, chosen, form));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (problem !== null) return;
    if (choice.form === 'protected') setAsking(true);
    else start({ kind: choice.form });
  };
  const count = chosen.length * choice.kinds.length;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xl">
        <BatchDocuments choice={choice} onChange={change} />
        <BatchPupils rows={rows} choice={choice} shown={shown} onChange={change} />
        <BatchOutputChoice choice={choice} onChange={change} />
      </Stack>
      <div className={classes.bar}>
        <div role="status">
          <Text fw={600}>{words.summary(count, chosen.length)}</Text>
          {problem !== null && <Text c="dimmed">{problemWords[problem]}</Text>}
        </div>
        <Button
          type="submit"
          leftSection={<IconPrinter size={20} aria-hidden />}
          loading={order.isStarting}
          disabled={problem !== null}
        >
          {words.start(count)}
        </Button>
        {order.error && (
          <div className={classes.wide}>
            <ErrorNotice error={order.error} />
          </div>
        )}
      </div>
      {isAsking && (
        <PasswordDialog
          submitLabel={documentSaveWords.usePassword}
          onClose={() => setAsking(false)}
          onSubmit={(password) => {
            setAsking(false);
            start({ kind: 'protected', password });
          }}
        />
      )}
    </form>
  );
}

/** Asked without the cache of the window, which would keep the password that may come with the order. */
function useBatchStart() {
  const client = useQueryClient();
  const [isStarting, setStarting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const send = async (order: ReturnType<typeof buildOrder>) => {
    setStarting(true);
    setError(null);
    try {
      await request('batch.start', order);
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('INTERNAL'));
    }
    // Where another window has a batch running, the page shows it.
    await client.invalidateQueries({ queryKey: ['batch.getState'] });
    setStarting(false);
  };
  return { isStarting, error, start: (order: ReturnType<typeof buildOrder>) => void send(order) };
}
