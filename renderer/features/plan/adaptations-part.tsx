import { useCallback } from 'react';
import type { FormAnswer } from '../../../shared/form/form-answers.ts';
import type { FormSection } from '../../../shared/form/form-item.ts';
import { giveAnswer } from '../../../shared/form/give-answer.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { FormSectionView } from '../../ui/form-items/form-section-view.tsx';
import { usePlanEditor, usePlanPart } from './plan-editor-context.ts';

type SectionsProps = { part: 'adaptations' | 'afterSchool'; sections: readonly FormSection[] };

/** Parts 2 and 4: sections of the official form, drawn from their items. */
export function PlanSections({ part, sections }: SectionsProps) {
  const { store, isReadOnly, isSectionOpen, toggleSection } = usePlanEditor();
  const { value, issues } = usePlanPart(part);
  const answer = useCallback(
    (id: string, next: FormAnswer, isTyping: boolean) => {
      const current = store.getState().content[part];
      const items = sections.flatMap((section) => section.items);
      // The items on screen come from the sections of this part: so do the answers.
      const answers = giveAnswer(items, current, id, next) as typeof current;
      store.change(part, answers, isTyping ? id : null);
    },
    [store, part, sections],
  );
  return sections.map((section) => (
    <FormSectionView
      key={section.id}
      section={section}
      answers={value}
      onAnswer={answer}
      issues={issues}
      isReadOnly={isReadOnly}
      idPrefix={part}
      textPath={part}
      isOpen={isSectionOpen(section.id)}
      onToggle={toggleSection}
    />
  ));
}

export function AdaptationsPart() {
  return <PlanSections part="adaptations" sections={adaptationsSections} />;
}
