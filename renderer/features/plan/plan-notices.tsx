import { Alert, Button, Group, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconInfoCircle } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { formatLongDate } from '../../../shared/calendar/calendar-date.ts';
import { getCareStatus, getPlanState, isClosed } from '../../../shared/plan/plan-status-rules.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { SUSPENDED_CARE_TITLE, suspensionSentences } from '../../../shared/text/status-words.ts';
import classes from './plan-editor.module.css';
import { usePlanEditor } from './plan-editor-context.ts';
import { getReasonTarget } from './plan-targets.ts';
import { useDraft } from './use-plan-draft.ts';
import { buildSignatoryId } from './use-signatories.ts';

/** What the reader must know before anything else: not saved, closed, care suspended and why. */
export function PlanNotices() {
  return (
    <div className={classes.notices}>
      <FailureNotice />
      <ReleasedNotice />
      <ClosedNotice />
      <CareNotice />
    </div>
  );
}

function FailureNotice() {
  const { store } = usePlanEditor();
  const failure = useDraft(store, (state) => state.failure);
  if (!failure) return null;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={planScreenWords.failedNotice}
    >
      {getErrorMessage(failure.code, failure.details)}
      <Group mt="sm">
        <Button variant="default" onClick={() => void store.flush()}>
          {kitWords.retry}
        </Button>
      </Group>
    </Alert>
  );
}

/** A guardian was taken off the pupil's page while this PAI was being written: told once, with the line it concerns. */
function ReleasedNotice() {
  const { store, goTo } = usePlanEditor();
  const released = useDraft(store, (state) => state.released);
  const [first] = released;
  if (first === undefined) return null;
  const show = () => {
    store.acknowledgeReleased();
    goTo({ part: 'administrative', fieldId: buildSignatoryId(first) });
  };
  return (
    <Alert role="alert" color="orange" icon={<IconInfoCircle aria-hidden />}>
      {planScreenWords.guardianReleased(released.length)}
      <Group mt="sm">
        <Button variant="default" onClick={show}>
          {planScreenWords.guardianReleasedShow}
        </Button>
      </Group>
    </Alert>
  );
}

function ClosedNotice() {
  const { store, today } = usePlanEditor();
  const closedOn = useDraft(store, ({ plan }) => plan.closedOn);
  if (closedOn === null) return null;
  const day = formatLongDate(closedOn);
  return (
    <Alert color="gray" icon={<IconArchive aria-hidden />}>
      {isClosed(closedOn, today) ? planScreenWords.closedNotice(day) : planScreenWords.closingNotice(day)}
    </Alert>
  );
}

/** In red only once the PAI is in force: before, it is a list of things to do. */
function CareNotice() {
  const { store, today, goTo } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const closedOn = useDraft(store, ({ plan }) => plan.closedOn);
  const state = useMemo(() => getPlanState({ closedOn, content }, today), [closedOn, content, today]);
  const { reasons } = useMemo(() => getCareStatus(content, today), [content, today]);
  // A draft lacks almost everything: its margin says what, one by one.
  if (reasons.length === 0 || state === 'closed' || state === 'draft') return null;
  const isInForce = state === 'inForce';
  return (
    <Alert
      color={isInForce ? 'red' : 'blue'}
      icon={isInForce ? <IconAlertTriangle aria-hidden /> : <IconInfoCircle aria-hidden />}
      title={isInForce ? SUSPENDED_CARE_TITLE : planScreenWords.carePending}
    >
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>
            <UnstyledButton className={classes.reason} onClick={() => goTo(getReasonTarget(reason))}>
              {suspensionSentences[reason]}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
