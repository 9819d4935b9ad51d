import type { AfterSchoolFacts } from '../audience/after-school-facts.ts';
import type { FormSection } from '../form/form-item.ts';
import { cateringSection, outsideSection } from '../plan/official-form/adaptations-sections.ts';
import { afterSchoolSections } from '../plan/official-form/after-school-sections.ts';
import { learningSection } from '../plan/official-form/care-sections.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { AFTER_SCHOOL_TITLE, PUPIL_NAME_LABEL } from '../text/plan-words.ts';
import { staffSheetWords, afterSchoolWords as words } from '../text/staff-sheet-words.ts';
import type { Block } from './blocks.ts';
import { buildLineBlocks, type FilledLine, listFilledLines } from './filled-blocks.ts';
import { buildSectionBlocks, spreadShortBoxes } from './form-blocks.ts';

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
    ...buildAfterSchoolSections(facts, afterSchoolSections),
  ];
}

/**
 * Meals (V), outings (IV) and after-school time (VII) from part 2, then the part's own fields: what the town hall and
 * the canteen need, and nothing else of the plan.
 */
export function buildAfterSchoolSections(
  { catering, outings, time, afterSchool }: AfterSchoolFacts,
  sections: readonly FormSection[],
): Block[] {
  const boxes = outsideSection.items.filter((item) => item.kind === 'check');
  const timeItems = learningSection.items.filter((item) => item.id === 'afterSchoolTime');
  const shared = [
    { title: dropNumber(cateringSection.title), lines: listFilledLines(cateringSection.items, catering) },
    { title: dropNumber(outsideSection.title), lines: listFilledLines(boxes, outings) },
    { title: words.timeTitle, lines: listFilledLines(timeItems, time) },
  ];
  const quiet = shared.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  return [
    ...(quiet.length === 0
      ? []
      : [{ kind: 'fields' as const, fields: [{ label: words.nothing, value: quiet.join('\u202F; ') }] }]),
    ...shared.flatMap(buildFilledSection),
    ...sections
      .flatMap((section) => buildSectionBlocks(section, afterSchool))
      .flatMap((block) => spreadShortBoxes([block])),
  ];
}

/** Its number says where it stands in part 2: here it would only break the count. */
function dropNumber(title: string): string {
  return title.replace(/^[IVX]+\.\s+/u, '');
}

/** What was filled of a section of part 2; one with nothing filled is named on the line above. */
function buildFilledSection({ title, lines }: { title: string; lines: readonly FilledLine[] }): Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', items: lines.map((each) => buildLineBlocks(each)) },
  ];
}
