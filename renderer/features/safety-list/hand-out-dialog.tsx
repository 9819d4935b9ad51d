import { Alert, Button, Center, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { documentSaveWords } from '../../../shared/text/screen/document-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { safetyListHandOutWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PasswordDialog } from '../../ui/pdf-viewer/password-dialog.tsx';
import { describeHandOut } from './describe-hand-out.ts';
import { MeansChoice, RecipientChoice } from './hand-out-choices.tsx';
import { ListCheck } from './list-check.tsx';
import { listRecipients } from './list-recipients.ts';
import classes from './safety-list.module.css';
import { type HandOutOrder, type HandOutOutcome, useHandOut } from './use-hand-out.ts';
import { useHandOutForm } from './use-hand-out-form.ts';

type Props = {
  /** null: the list of today. */
  version: number | null;
  onClose: () => void;
};

/** The one way out of the list: who it is for, under which form, and which version that makes. */
export function HandOutDialog({ version, onClose }: Props) {
  const { data, error, refetch } = useRegisterQuery('safetyList.get', {}, { staleTime: 0 });
  const [isHeld, setHeld] = useState(false);
  return (
    <Modal
      opened
      onClose={() => !isHeld && onClose()}
      // The dialog on top of this one closes alone.
      closeOnEscape={!isHeld}
      title={version === null ? words.title : words.titleAgain(version)}
      size="xl"
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Center p="xl">
          <Loader aria-label={kitWords.loading} />
        </Center>
      )}
      {data && <HandOutForm answer={data} version={version} onHold={setHeld} onClose={onClose} />}
    </Modal>
  );
}

type FormProps = Props & { answer: OutputOf<'safetyList.get'>; onHold: (isHeld: boolean) => void };

function HandOutForm({ answer, version, onHold, onClose }: FormProps) {
  const suggestions = listRecipients(answer.list);
  const form = useHandOutForm(suggestions);
  const { isBusy, printing, outcome, handOut } = useHandOut(form.forgetRecipients);
  const [asking, setAsking] = useState<HandOutOrder | null>(null);
  // Once it is being handed out it is noted as such: closing would not call it back.
  useEffect(() => onHold(isBusy || asking !== null), [onHold, isBusy, asking]);
  const submit = form.submit(({ recipients, means }) => {
    const order = { version, recipients, means };
    if (means === 'protectedPdf') setAsking(order);
    else void handOut(order, '');
  });
  return (
    <>
      <form onSubmit={submit} noValidate className={classes.handOut}>
        <Stack gap="lg">
          <div>
            <Text fw={600}>{describeHandOut(answer, version)}</Text>
            {version === null && <ListCheck onLeave={onClose} />}
          </div>
          <ErrorSummary errors={form.errors} attempt={form.attempt} />
          <RecipientChoice suggestions={suggestions} field={form.field} />
          <div>
            <MeansChoice field={form.field} />
            <Outcome outcome={outcome} />
          </div>
          <Group justify="flex-end">
            {printing && <Text>{pdfViewerWords.printing(printing)}</Text>}
            <Button variant="default" disabled={isBusy} onClick={onClose}>
              {outcome?.kind === 'left' ? kitWords.close : kitWords.cancel}
            </Button>
            <Button type="submit" loading={isBusy}>
              {words.submit[form.means]}
            </Button>
          </Group>
        </Stack>
      </form>
      {asking && (
        <PasswordDialog
          submitLabel={documentSaveWords.protectedSave}
          onClose={() => setAsking(null)}
          onSubmit={(password) => {
            setAsking(null);
            void handOut(asking, password);
          }}
        />
      )}
    </>
  );
}

function Outcome({ outcome }: { outcome: HandOutOutcome | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It pushes the buttons down, in a dialog that may scroll: both are to be seen.
    if (outcome) box.current?.closest('form')?.scrollIntoView({ block: 'end' });
  }, [outcome]);
  return (
    <div role="status" ref={box} className={classes.notice}>
      {outcome?.kind === 'failed' && <ErrorNotice error={outcome.error} />}
      {outcome?.kind === 'left' && (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
          <Text>{words.handedOut(outcome.version, outcome.recipients)}</Text>
          {outcome.path === null ? (
            <Text>{words.printed}</Text>
          ) : (
            <>
              <Text className={classes.path}>{words.saved(outcome.path)}</Text>
              <Text>
                {outcome.means === 'protectedPdf' ? documentSaveWords.savedProtected : words.savedPlain}
              </Text>
            </>
          )}
        </Alert>
      )}
    </div>
  );
}
