import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { type SaveState, SaveStatus } from '../../ui/save-status.tsx';
import type { HistoryEntry } from './draft-history.ts';
import { PlanClosing } from './plan-closing.tsx';
import type { DraftState } from './plan-draft-state.ts';
import { usePlanEditor } from './plan-editor-context.ts';
import classes from './plan-margin.module.css';
import { PlanMissing } from './plan-missing.tsx';
import { PlanNavigation } from './plan-navigation.tsx';
import { PlanWords } from './plan-words.tsx';
import { useDraft } from './use-plan-draft.ts';

type Props = { part: PlanPart; onStep: (entry: HistoryEntry) => void };

/** Beside the form, always in sight: what is saved, where one is, what is missing. */
export function PlanMargin({ part, onStep }: Props) {
  const { isReadOnly } = usePlanEditor();
  const canClose = useCan('plan.close');
  return (
    <aside className={classes.margin} aria-label={planScreenWords.margin}>
      <SavingLine onStep={onStep} />
      <PlanWords />
      <PlanNavigation part={part} />
      {!isReadOnly && <PlanMissing />}
      {canClose && <PlanClosing />}
    </aside>
  );
}

function SavingLine({ onStep }: { onStep: Props['onStep'] }) {
  const { store, isReadOnly } = usePlanEditor();
  const canUndo = useDraft(store, (state) => state.canUndo);
  const canRedo = useDraft(store, (state) => state.canRedo);
  const status = useDraft(store, (state) => state.status);
  const changedAt = useDraft(store, ({ plan }) => plan.changedAt);
  const step = (entry: HistoryEntry | null) => {
    if (entry) onStep(entry);
  };
  return (
    <div className={classes.saving}>
      <SaveStatus state={toSaveState(status, changedAt)} />
      {!isReadOnly && (
        <fieldset className={classes.steps} aria-label={planScreenWords.history}>
          <StepButton label={planScreenWords.undo} isOff={!canUndo} onClick={() => step(store.undo())}>
            <IconArrowBackUp size={20} stroke={1.75} aria-hidden />
          </StepButton>
          <StepButton label={planScreenWords.redo} isOff={!canRedo} onClick={() => step(store.redo())}>
            <IconArrowForwardUp size={20} stroke={1.75} aria-hidden />
          </StepButton>
        </fieldset>
      )}
    </div>
  );
}

type StepButtonProps = { label: string; isOff: boolean; onClick: () => void; children: ReactNode };

function StepButton({ label, isOff, onClick, children }: StepButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-disabled={isOff}
        data-disabled={isOff || undefined}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function toSaveState(status: DraftState['status'], at: string): SaveState {
  switch (status) {
    case 'waiting':
      return { kind: 'unsaved' };
    case 'saving':
      return { kind: 'saving' };
    case 'invalid':
      return { kind: 'blocked' };
    case 'failed':
      return { kind: 'failed' };
    case 'conflict':
      return { kind: 'conflict' };
    case 'saved':
      return { kind: 'saved', at };
  }
}
