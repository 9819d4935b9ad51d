import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import { countSectionProgress, listMissing } from '../../../shared/plan/plan-completeness-rules.ts';
import { type PlanPart, planParts } from '../../../shared/plan/plan-content-schema.ts';
import { planPartWords } from '../../../shared/text/plan-words.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { partNumbers, planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { usePlanEditor } from './plan-editor-context.ts';
import classes from './plan-margin.module.css';
import { useDraft } from './use-plan-draft.ts';

/** The parts of the form in their official order, and the sections of the one being read. */
export function PlanNavigation({ part }: { part: PlanPart }) {
  const { store, goTo } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const missing = useMemo(() => listMissing(content), [content]);
  return (
    <nav aria-label={planScreenWords.parts}>
      <ol className={classes.parts}>
        {planParts.map((one) => (
          <li key={one}>
            <UnstyledButton
              className={classes.part}
              aria-current={one === part ? 'step' : undefined}
              onClick={() => goTo({ part: one })}
            >
              <PartMark count={missing.filter((item) => item.part === one).length} />
              <span>
                {partNumbers[one] && `${partNumbers[one]}. `}
                {planPartWords[one]}
              </span>
            </UnstyledButton>
            {one === part && (one === 'adaptations' || one === 'afterSchool') && <SectionList part={one} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PartMark({ count }: { count: number }) {
  const Icon = count === 0 ? IconCircleCheck : IconCircleDashed;
  const label = count === 0 ? planScreenWords.partComplete : planScreenWords.partMissing(count);
  return (
    <span className={classes.mark} data-complete={count === 0 || undefined}>
      <Icon size={18} stroke={1.75} role="img" aria-label={label} />
    </span>
  );
}

function SectionCount({ count }: { count: number }) {
  return (
    <span className={classes.count} data-empty={count === 0 || undefined}>
      <span aria-hidden>{count === 0 ? '–' : count}</span>
      <VisuallyHidden>{count === 0 ? formWords.nothingFilled : formWords.filledCount(count)}</VisuallyHidden>
    </span>
  );
}

function SectionList({ part }: { part: 'adaptations' | 'afterSchool' }) {
  const { store, goTo } = usePlanEditor();
  const content = useDeferredValue(useDraft(store, (state) => state.content));
  const progress = useMemo(() => countSectionProgress(content), [content]);
  const sections = part === 'adaptations' ? adaptationsSections : afterSchoolSections;
  return (
    <ol className={classes.sections} aria-label={planScreenWords.sections}>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <UnstyledButton className={classes.section} onClick={() => goTo({ part, sectionId: id })}>
            <span className={classes.sectionTitle}>{title}</span>
            <SectionCount count={progress[id] ?? 0} />
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
