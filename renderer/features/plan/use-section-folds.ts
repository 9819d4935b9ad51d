import { useCallback, useState } from 'react';
import { countSectionProgress } from '../../../shared/plan/plan-completeness-rules.ts';
import type { PlanContent } from '../../../shared/plan/plan-content-schema.ts';

/** Sections open from the start even when nothing is written in them. */
const FIRST_SECTIONS = ['consequences', 'attendance', 'presence', 'organisation'];

export type SectionFolds = {
  isOpen: (sectionId: string) => boolean;
  toggle: (sectionId: string) => void;
  open: (sectionId: string) => void;
};

/** Which sections are unfolded: at first those with something in them; then as the user leaves them. */
export function useSectionFolds(content: PlanContent): SectionFolds {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => {
    const filled = Object.entries(countSectionProgress(content)).filter(([, count]) => count > 0);
    return new Set([...FIRST_SECTIONS, ...filled.map(([sectionId]) => sectionId)]);
  });
  const isOpen = useCallback((sectionId: string) => open.has(sectionId), [open]);
  const toggle = useCallback((sectionId: string) => setOpen((current) => flip(current, sectionId)), []);
  const unfold = useCallback(
    (sectionId: string) => setOpen((current) => new Set(current).add(sectionId)),
    [],
  );
  return { isOpen, toggle, open: unfold };
}

function flip(current: ReadonlySet<string>, sectionId: string): ReadonlySet<string> {
  const next = new Set(current);
  if (!next.delete(sectionId)) next.add(sectionId);
  return next;
}
