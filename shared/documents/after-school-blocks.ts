import type { LooseAnswers } from '../form/form-answers.ts';
import type { FormItem, FormSection } from '../form/form-item.ts';
import { cateringSection, outsideSection } from '../plan/official-form/adaptations-sections.ts';
import { afterSchoolSections } from '../plan/official-form/after-school-sections.ts';
import { learningSection } from '../plan/official-form/care-sections.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { AFTER_SCHOOL_TITLE, PUPIL_NAME_LABEL } from '../text/plan-words.ts';
import type { Block } from './blocks.ts';
import { buildLineBlocks, listFilledLines } from './filled-blocks.ts';
import { buildSectionBlocks } from './form-blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/**
 * Part 4, for the town hall and the canteen: meals (V), outings (IV) and after-school time (VII) from part 2, then its
 * own fields. Nothing else of part 2 is read here, and of IV only its boxes: its text names treatments.
 */
export function buildAfterSchoolBlocks({ pupil, organisation, plan }: PlanAggregate): Block[] {
  const { adaptations, afterSchool, emergency } = plan.content;
  const className = organisation.classes.find(({ id }) => id === pupil.classId)?.name ?? '';
  const outings = outsideSection.items.filter((item) => item.kind === 'check');
  const time = learningSection.items.filter((item) => item.id === 'afterSchoolTime');
  return [
    { kind: 'heading', level: 1, text: AFTER_SCHOOL_TITLE },
    {
      kind: 'fields',
      columns: 2,
      fields: [
        { label: PUPIL_NAME_LABEL, value: formatPupilName(pupil) },
        { label: 'Classe :', value: className },
      ],
    },
    ...buildEmergencyMention(emergency.needed),
    ...buildFilledSection(cateringSection, cateringSection.items, adaptations),
    ...buildFilledSection(outsideSection, outings, adaptations),
    ...buildFilledSection(learningSection, time, adaptations),
    ...afterSchoolSections.flatMap((section) => buildSectionBlocks(section, afterSchool)),
  ];
}

function buildEmergencyMention(needed: PlanAggregate['plan']['content']['emergency']['needed']): Block[] {
  if (needed !== 'yes') return [];
  return [
    {
      kind: 'paragraph',
      text: 'Ce PAI comporte une fiche « Conduite à tenir en cas d’urgence » : la demander et la garder avec la trousse.',
    },
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
      ? { kind: 'paragraph', text: 'Rien de particulier.' }
      : { kind: 'list', items: lines.map((each) => buildLineBlocks(each)) },
  ];
}
