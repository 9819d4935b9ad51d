import type { AfterSchoolFacts } from '../audience/after-school-facts.ts';
import type { LooseAnswers } from '../form/form-answers.ts';
import type { FormItem, FormSection } from '../form/form-item.ts';
import { cateringSection, outsideSection } from '../plan/official-form/adaptations-sections.ts';
import { afterSchoolSections } from '../plan/official-form/after-school-sections.ts';
import { learningSection } from '../plan/official-form/care-sections.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { AFTER_SCHOOL_TITLE, PUPIL_NAME_LABEL } from '../text/plan-words.ts';
import { staffSheetWords, afterSchoolWords as words } from '../text/staff-sheet-words.ts';
import type { Block } from './blocks.ts';
import { buildLineBlocks, listFilledLines } from './filled-blocks.ts';
import { buildSectionBlocks } from './form-blocks.ts';

/** Part 4 of the complete PAI. */
export function buildAfterSchoolBlocks(facts: AfterSchoolFacts): Block[] {
  return [
    { kind: 'heading', level: 1, text: AFTER_SCHOOL_TITLE },
    {
      kind: 'fields',
      columns: 2,
      fields: [
        { label: PUPIL_NAME_LABEL, value: formatPupilName(facts.pupil) },
        { label: staffSheetWords.className, value: facts.pupil.className },
      ],
    },
    ...(facts.hasEmergencySheet ? [{ kind: 'paragraph' as const, text: words.followSheet }] : []),
    ...buildAfterSchoolSections(facts),
  ];
}

/**
 * Meals (V), outings (IV) and after-school time (VII) from part 2, then the part's own fields: what the town hall and
 * the canteen need, and nothing else of the plan.
 */
export function buildAfterSchoolSections({
  catering,
  outings,
  time,
  afterSchool,
}: AfterSchoolFacts): Block[] {
  const boxes = outsideSection.items.filter((item) => item.kind === 'check');
  const timeItems = learningSection.items.filter((item) => item.id === 'afterSchoolTime');
  return [
    ...buildFilledSection(cateringSection, cateringSection.items, catering),
    ...buildFilledSection(outsideSection, boxes, outings),
    ...buildFilledSection(learningSection, timeItems, time),
    ...afterSchoolSections.flatMap((section) => buildSectionBlocks(section, afterSchool)),
  ];
}

/** What was filled of a section of part 2, under its own title; a section with nothing filled says so. */
function buildFilledSection(
  section: FormSection,
  items: readonly FormItem[],
  answers: LooseAnswers,
): Block[] {
  const lines = listFilledLines(items, answers);
  return [
    { kind: 'heading', level: 2, text: section.title },
    lines.length === 0
      ? { kind: 'paragraph', text: words.nothing }
      : { kind: 'list', items: lines.map((each) => buildLineBlocks(each)) },
  ];
}
