import { listPlanTexts } from '../../../shared/secrecy/plan-texts.ts';
import { useCheckedTexts } from '../../ui/secrecy/secrecy-context.ts';
import { usePlanEditor } from './plan-editor-context.ts';
import { useDraft } from './use-plan-draft.ts';

/** Has every text of the PAI read as it is typed, whichever part is on screen. Draws nothing. */
export function PlanTexts() {
  const { store } = usePlanEditor();
  const id = useDraft(store, ({ plan }) => plan.id);
  const content = useDraft(store, (state) => state.content);
  useCheckedTexts(() => listPlanTexts({ id, content }));
  return null;
}
