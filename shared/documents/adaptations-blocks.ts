import type { FormSection } from '../form/form-item.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import { adaptationsSections } from '../plan/adaptations-schema.ts';
import {
  ADAPTATIONS_SUBTITLE,
  ADAPTATIONS_TITLE,
  cateringSection,
} from '../plan/official-form/adaptations-sections.ts';
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
      if (section.id === cateringSection.id) return buildCateringBlocks(adaptations);
      if (section.id === kitSection.id) return buildKitBlocks(adaptations);
      return buildSectionBlocks(section, adaptations);
    }),
  ];
}

/** The form prints V in two columns: meals on the left, what goes with them on the right. */
function buildCateringBlocks(adaptations: Adaptations): Block[] {
  const { items, title } = cateringSection;
  const half = items.findIndex((item) => item.id === 'familySnacks');
  const [left, right] = [items.slice(0, half), items.slice(half, -1)];
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'columns',
      columns: [
        { width: 0.56, blocks: buildFormBlocks(left, adaptations, 'italic') },
        { width: 0.44, blocks: buildFormBlocks(right, adaptations, 'italic') },
      ],
    },
    ...buildFormBlocks(items.slice(-1), adaptations, 'italic'),
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
      minimumRowHeight: 7,
      columns: [
        { header: needs, width: 0.47 },
        { header: measures, width: 0.53 },
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
