import type { FormSection } from '../form/form-item.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import { adaptationsSections } from '../plan/adaptations-schema.ts';
import { ADAPTATIONS_SUBTITLE, ADAPTATIONS_TITLE } from '../plan/official-form/adaptations-sections.ts';
import { kitSection, LEARNING_TABLE_HEADERS, learningSection } from '../plan/official-form/care-sections.ts';
import type { Block } from './blocks.ts';
import { buildFormBlocks, buildSectionBlocks } from './form-blocks.ts';

/** Part 2, I to VII: every official box, ticked or not. */
export function buildAdaptationsBlocks(adaptations: Adaptations): Block[] {
  return [
    { kind: 'heading', level: 1, text: ADAPTATIONS_TITLE },
    { kind: 'paragraph', text: [{ text: ADAPTATIONS_SUBTITLE, bold: true }], keepWithNext: true },
    ...adaptationsSections.flatMap((section: FormSection) => {
      if (section.id === learningSection.id) return buildLearningBlocks(adaptations);
      if (section.id === kitSection.id) return buildKitBlocks(adaptations);
      return buildSectionBlocks(section, adaptations);
    }),
  ];
}

/** The kit is the second half of VI: a smaller title. */
function buildKitBlocks(adaptations: Adaptations): Block[] {
  return [
    { kind: 'heading', level: 3, text: kitSection.title },
    ...buildFormBlocks(kitSection.items, adaptations, 'italic'),
  ];
}

function buildLearningBlocks(adaptations: Adaptations): Block[] {
  const [needs, measures] = LEARNING_TABLE_HEADERS;
  return [
    { kind: 'heading', level: 2, text: learningSection.title },
    {
      kind: 'table',
      summary: learningSection.title,
      rowHeaders: true,
      minimumRowHeight: 9,
      columns: [
        { header: needs, width: 0.42 },
        { header: measures, width: 0.58 },
      ],
      rows: learningSection.items.map((need) => {
        const [details] = need.children;
        return [
          { blocks: [{ kind: 'checkList', items: [{ checked: adaptations[need.id], text: need.label }] }] },
          adaptations[details.id],
        ];
      }),
    },
  ];
}
