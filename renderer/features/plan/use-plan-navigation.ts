import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import { focusField } from '../../ui/focus-field.ts';
import type { PlanTarget } from './plan-editor-context.ts';
import type { SectionFolds } from './use-section-folds.ts';

/** Id of the heading of a part: takes the focus when the part is shown. */
export const PART_HEADING_ID = 'plan-part-heading';

/** Which part is shown, and the way to a field of any part. */
export function usePlanNavigation(
  folds: SectionFolds,
  beforeLeave: () => void,
  /** Where one comes to see; null: the page itself. */
  first: PlanTarget | null,
): { part: PlanPart; goTo: (target: PlanTarget) => void } {
  const [target, setTarget] = useState<PlanTarget>(first ?? { part: 'administrative' });
  const isFirst = useRef(first === null);
  const openSection = folds.open;

  const goTo = useCallback(
    (next: PlanTarget) => {
      beforeLeave();
      if (next.sectionId) openSection(next.sectionId);
      setTarget({ ...next });
    },
    [beforeLeave, openSection],
  );

  useEffect(() => {
    // The page's own heading has the focus at first.
    if (isFirst.current) isFirst.current = false;
    else showTarget(target);
  }, [target]);

  return { part: target.part, goTo };
}

function showTarget({ fieldId, sectionId, part }: PlanTarget): void {
  if (fieldId !== undefined && document.getElementById(fieldId)) focusField(fieldId);
  else if (sectionId !== undefined) focusField(`${part}-${sectionId}-section`);
  else {
    const heading = document.getElementById(PART_HEADING_ID);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}
