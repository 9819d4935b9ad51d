import { Button, Text } from '@mantine/core';
import type { FormSection } from '../../../shared/form/form-item.ts';
import { cateringSection, outsideSection } from '../../../shared/plan/official-form/adaptations-sections.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import { learningSection } from '../../../shared/plan/official-form/care-sections.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { type AnswerLine, listAnswerLines } from '../../ui/form-items/list-answer-lines.ts';
import { PlanSections } from './adaptations-part.tsx';
import { PartCard } from './part-card.tsx';
import classes from './plan-editor.module.css';
import { usePlanEditor, usePlanPart } from './plan-editor-context.ts';

/** What part 4 prints of part 2: IV, V and the line of VII on after-school time. */
const recalledSections: readonly FormSection[] = [
  cateringSection,
  outsideSection,
  { ...learningSection, items: learningSection.items.filter(({ id }) => id === 'afterSchoolTime') },
];

export function AfterSchoolPart() {
  return (
    <>
      <PlanSections part="afterSchool" sections={afterSchoolSections} />
      <AdaptationsRecall />
    </>
  );
}

function AdaptationsRecall() {
  const { goTo } = usePlanEditor();
  const { value } = usePlanPart('adaptations');
  const filled = recalledSections
    .map((section) => ({ section, lines: listAnswerLines([section], value) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <PartCard id="after-school-recall" title={planScreenWords.recallTitle}>
      <Text className={classes.hint}>
        {filled.length === 0 ? planScreenWords.recallEmpty : planScreenWords.recallText}
      </Text>
      {filled.map(({ section, lines }) => (
        <div key={section.id}>
          <h4 className={classes.recallTitle}>{section.title}</h4>
          <RecallLines lines={lines} />
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="sm"
          onClick={() => goTo({ part: 'adaptations', sectionId: 'catering' })}
        >
          {planScreenWords.recallOpen}
        </Button>
      </div>
    </PartCard>
  );
}

function RecallLines({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <ul className={classes.recallLines}>
      {lines.map(({ id, label, text }) => (
        <li key={id}>{text === '' || text === formWords.ticked ? label : `${label}\u00A0: ${text}`}</li>
      ))}
    </ul>
  );
}
