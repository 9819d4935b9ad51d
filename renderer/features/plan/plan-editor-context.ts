import { createContext, useContext, useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { SavedSchool } from '../../../shared/contract/school-contract.ts';
import type { PlanContent, PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { noIssues } from '../../ui/form-items/form-control.ts';
import type { PlanDraftStore } from './plan-draft-store.ts';
import { useDraft } from './use-plan-draft.ts';

export type PlanPupil = OutputOf<'pupil.get'>;

/** What every part of the form stands on. */
export type PlanEditorValue = {
  store: PlanDraftStore;
  pupil: PlanPupil;
  /** Empty when the pupil has no class. */
  className: string;
  saved: SavedSchool;
  today: string;
  isReadOnly: boolean;
  isSectionOpen: (sectionId: string) => boolean;
  toggleSection: (sectionId: string) => void;
  /** Shows a part, opens a section, puts the cursor in a field. */
  goTo: (target: PlanTarget) => void;
};

export type PlanTarget = { part: PlanPart; sectionId?: string; fieldId?: string };

const PlanEditorContext = createContext<PlanEditorValue | null>(null);
export const PlanEditorProvider = PlanEditorContext.Provider;

export function usePlanEditor(): PlanEditorValue {
  const value = useContext(PlanEditorContext);
  if (!value) throw new Error('PlanEditorProvider is missing');
  return value;
}

/** One part: its value, and what is refused in it. */
export function usePlanPart<P extends PlanPart>(
  part: P,
): { value: PlanContent[P]; issues: ReadonlyMap<string, string> } {
  const { store } = usePlanEditor();
  return { value: useDraft(store, ({ content }) => content[part]), issues: usePlanIssues(part) };
}

/** Refused values of a part as French sentences, under their path in the part. */
export function usePlanIssues(part: PlanPart): ReadonlyMap<string, string> {
  const { store } = usePlanEditor();
  const list = useDraft(store, ({ issues }) => issues[part]);
  return useMemo(() => {
    if (!list || list.length === 0) return noIssues;
    return new Map(list.map(({ path, code }) => [path, getValidationMessage(code)]));
  }, [list]);
}

/**
 * Changes one field of a part; always from the value of this instant, so that no two changes race. `typedIn` names
 * the text being typed in, so that one undo takes back a burst of typing.
 */
export function changeField<P extends PlanPart, K extends keyof PlanContent[P] & string>(
  store: PlanDraftStore,
  part: P,
  field: K,
  value: PlanContent[P][K],
  typedIn: string | null = null,
): void {
  const current = store.getState().content[part];
  store.change(part, { ...current, [field]: value }, typedIn);
}
