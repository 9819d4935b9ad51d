import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { usePlanEditor } from './plan-editor-context.ts';
import { useDraft } from './use-plan-draft.ts';

const OUTDATES = ['plan.get', 'pupil.list', 'safetyList.get'] as const;

/** Ends the PAI, or takes the end back. */
export function PlanClosing() {
  const { store } = usePlanEditor();
  const isEnding = useDraft(store, ({ plan }) => plan.closedOn !== null);
  const [isAsking, setAsking] = useState(false);
  const stop = () => setAsking(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {isEnding ? planScreenWords.reopen : planScreenWords.close}
      </Button>
      <Modal
        opened={isAsking}
        onClose={stop}
        title={isEnding ? planScreenWords.reopenTitle : planScreenWords.closeTitle}
      >
        {isEnding ? <ReopenForm onClose={stop} /> : <CloseForm onClose={stop} />}
      </Modal>
    </>
  );
}

function CloseForm({ onClose }: { onClose: () => void }) {
  const { store, today } = usePlanEditor();
  const [closedOn, setClosedOn] = useState<string | null>(today);
  const close = useRegisterMutation('plan.close', { outdates: OUTDATES });
  const createdOn = useDraft(store, ({ plan }) => plan.createdOn);
  const error = findDateError(closedOn, createdOn);
  const confirm = async () => {
    if (closedOn === null || error) return;
    await store.flush();
    const { id: planId, revision: expectedRevision } = store.getState().plan;
    close.mutate({ planId, expectedRevision, closedOn }, { onSuccess: (plan) => finish(plan) });
  };
  const finish = (plan: Plan) => {
    store.adopt(plan);
    onClose();
  };
  return (
    <>
      <Text mb="md">{planScreenWords.closeText}</Text>
      <DateField label={planScreenWords.closedOn} value={closedOn} onChange={setClosedOn} error={error} />
      <DialogEnd
        error={close.error}
        isBusy={close.isPending}
        action={planScreenWords.close}
        onClose={onClose}
        onConfirm={() => void confirm()}
      />
    </>
  );
}

function ReopenForm({ onClose }: { onClose: () => void }) {
  const { store } = usePlanEditor();
  const reopen = useRegisterMutation('plan.reopen', { outdates: OUTDATES });
  const confirm = () => {
    const { id: planId, revision: expectedRevision } = store.getState().plan;
    const finish = (plan: Plan) => {
      store.adopt(plan);
      onClose();
    };
    reopen.mutate({ planId, expectedRevision }, { onSuccess: finish });
  };
  return (
    <>
      <Text>{planScreenWords.reopenText}</Text>
      <DialogEnd
        error={reopen.error}
        isBusy={reopen.isPending}
        action={planScreenWords.reopen}
        onClose={onClose}
        onConfirm={confirm}
      />
    </>
  );
}

type EndProps = {
  error: AppError | null;
  isBusy: boolean;
  action: string;
  onClose: () => void;
  onConfirm: () => void;
};

function DialogEnd({ error, isBusy, action, onClose, onConfirm }: EndProps) {
  return (
    <>
      {error && <ErrorNotice error={error} />}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {kitWords.cancel}
        </Button>
        <Button loading={isBusy} onClick={onConfirm}>
          {action}
        </Button>
      </Group>
    </>
  );
}

function findDateError(closedOn: string | null, createdOn: string): string | null {
  if (closedOn === null) return planScreenWords.closedOnMissing;
  return closedOn < createdOn ? planScreenWords.closedOnTooEarly(formatShortDate(createdOn)) : null;
}
