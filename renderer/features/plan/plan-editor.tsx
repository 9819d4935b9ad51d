import { useCallback, useMemo } from 'react';
import type { SavedSchool } from '../../../shared/contract/school-contract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { planParts } from '../../../shared/plan/plan-content-schema.ts';
import { isClosed } from '../../../shared/plan/plan-status-rules.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { DraftNotice } from '../../ui/form-draft/form-draft.tsx';
import { SecrecyCheck } from '../../ui/secrecy/secrecy-check.tsx';
import type { HistoryEntry } from './draft-history.ts';
import { PlanConflictDialog } from './plan-conflict-dialog.tsx';
import classes from './plan-editor.module.css';
import {
  PlanEditorProvider,
  type PlanEditorValue,
  type PlanPupil,
  type PlanTarget,
} from './plan-editor-context.ts';
import { PlanHeader } from './plan-header.tsx';
import { PlanMargin } from './plan-margin.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { PlanPartView } from './plan-part-view.tsx';
import { getTextTarget } from './plan-targets.ts';
import { PlanTexts } from './plan-texts.tsx';
import { useDraft, usePlanDraft } from './use-plan-draft.ts';
import { usePlanNavigation } from './use-plan-navigation.ts';
import { useSectionFolds } from './use-section-folds.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type Props = { plan: Plan; pupil: PlanPupil; saved: SavedSchool; field?: string };

/** Header, margin and the part being written. */
export function PlanEditor({ plan, pupil, saved, field }: Props) {
  const { today } = useOpenSession();
  const store = usePlanDraft(plan);
  const canSave = useCan('plan.saveDraft');
  const isOver = useDraft(store, ({ plan: { closedOn } }) => isClosed(closedOn, today));
  const isReadOnly = isOver || !canSave;
  const folds = useSectionFolds(plan.content);
  const saveNow = useCallback(() => void store.flush(), [store]);
  const { part, goTo } = usePlanNavigation(folds, saveNow, findFirstTarget(field));
  const showStep = useCallback(
    (entry: HistoryEntry) => {
      if (entry.part !== part) goTo({ part: entry.part });
    },
    [goTo, part],
  );
  useUndoKeys(store, isReadOnly, showStep);
  const className = findClassName(pupil, saved);

  const value = useMemo<PlanEditorValue>(
    () => ({
      store,
      pupil,
      className,
      saved,
      today,
      isReadOnly,
      isSectionOpen: folds.isOpen,
      toggleSection: folds.toggle,
      goTo,
    }),
    [store, pupil, className, saved, today, isReadOnly, folds.isOpen, folds.toggle, goTo],
  );

  return (
    <PlanEditorProvider value={value}>
      <PlanHeader />
      <DraftNotice />
      <PlanNotices />
      <SecrecyCheck recordKind="plan" recordId={plan.id} pupil={pupil}>
        <PlanTexts />
        <div className={classes.columns}>
          <PlanMargin part={part} onStep={showStep} />
          <PlanPartView part={part} />
        </div>
      </SecrecyCheck>
      <PlanConflictDialog />
    </PlanEditorProvider>
  );
}

/** An address that names no field of the form opens the form as usual. */
function findFirstTarget(field: string | undefined): PlanTarget | null {
  const target = field === undefined ? null : getTextTarget(field);
  return target && planParts.includes(target.part) ? target : null;
}

function findClassName(pupil: PlanPupil, { organisation }: SavedSchool): string {
  return organisation.classes.find(({ id }) => id === pupil.classId)?.name ?? '';
}
