import type { FormSection } from '../form/form-item.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import { adaptationsSections } from '../plan/adaptations-schema.ts';
import {
  ADAPTATIONS_SUBTITLE,
  ADAPTATIONS_TITLE,
  cateringSection,
} from '../plan/official-form/adaptations-sections.ts';
import {
  careSection,
  kitSection,
  LEARNING_TABLE_HEADERS,
  learningSection,
} from '../plan/official-form/care-sections.ts';
import { UNDER_TABLE } from '../text/printed-plan-words.ts';
import type { Block } from './blocks.ts';
import { buildFormBlocks, buildSectionBlocks } from './form-blocks.ts';

/** Part 2, I to VII: every official box, ticked or not; `warnings` stand at its head. */
export function buildAdaptationsBlocks(adaptations: Adaptations, warnings: readonly Block[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: ADAPTATIONS_TITLE },
    { kind: 'paragraph', text: [{ text: ADAPTATIONS_SUBTITLE, bold: true }], keepWithNext: true },
    ...warnings,
    ...adaptationsSections.flatMap((section: FormSection) => {
      if (section.id === learningSection.id) return buildLearningBlocks(adaptations);
      if (section.id === cateringSection.id) return buildCateringBlocks(adaptations);
      if (section.id === kitSection.id) return buildKitBlocks(adaptations);
      const blocks = buildSectionBlocks(section, adaptations);
      return section.id === careSection.id ? keepCareTogether(blocks, adaptations) : blocks;
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

/** Medicines that are read at one glance with what stands above them. */
const FEW_MEDICINES = 4;

/** The title of VI and its first box would stand alone at the foot of a page, away from the treatment. */
function keepCareTogether(blocks: readonly Block[], { medicines }: Adaptations): Block[] {
  if (medicines.length > FEW_MEDICINES) return [...blocks];
  return [{ kind: 'keepTogether', blocks: blocks.slice(0, 3) }, ...blocks.slice(3)];
}

/** The kit is the second half of VI: a smaller title. */
function buildKitBlocks(adaptations: Adaptations): Block[] {
  return [
    { kind: 'heading', level: 3, text: kitSection.title },
    ...buildFormBlocks(kitSection.items, adaptations, 'italic'),
  ];
}

/** A longer answer would run down half a column over pages: it stands under the table, across the page. */
const LONGEST_IN_CELL = 700;

function buildLearningBlocks(adaptations: Adaptations): Block[] {
  const [needs, measures] = LEARNING_TABLE_HEADERS;
  const answers = learningSection.items.map((need) => ({
    need,
    text: adaptations[need.id] ? adaptations[need.children[0].id].trim() : '',
  }));
  const long = answers.filter(({ text }) => text.length > LONGEST_IN_CELL);
  return [
    { kind: 'heading', level: 2, text: learningSection.title },
    {
      kind: 'table',
      summary: learningSection.title,
      rowHeaders: true,
      minimumRowHeight: 7,
      columns: [
        { header: needs, width: 0.52 },
        { header: measures, width: 0.48 },
      ],
      rows: answers.map(({ need, text }) => [
        { blocks: [{ kind: 'checkList', items: [{ checked: adaptations[need.id], text: need.label }] }] },
        text.length > LONGEST_IN_CELL ? [{ text: UNDER_TABLE, italic: true }] : text,
      ]),
    },
    ...long.flatMap(({ need, text }): Block[] => [
      { kind: 'heading', level: 3, text: need.label },
      { kind: 'paragraph', text, hyphenate: true },
    ]),
  ];
}
