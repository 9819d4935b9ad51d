import type { CateringAnswers, CateringFacts } from '../audience/catering-facts.ts';
import { type CalendarDate, formatLongDate } from '../calendar/calendar-date.ts';
import { cateringSection } from '../plan/official-form/adaptations-sections.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { FOOTER_NAME_LABEL } from '../text/plan-words.ts';
import { staffSheetWords, cateringWords as words } from '../text/staff-sheet-words.ts';
import type { Block, CheckListBlock, DocumentContent } from './blocks.ts';
import { buildLineBlocks, listFilledLines } from './filled-blocks.ts';
import {
  buildCallsTable,
  buildEmergencyPointer,
  buildSheetHead,
  buildStateNotice,
} from './staff-sheet-blocks.ts';

type CateringItem = (typeof cateringSection)['items'][number];

/** How the canteen reads section V: what is on the plate, what comes from home, how the pupil is seated. */
const DIET: readonly CateringItem['id'][] = ['guaranteedDiet', 'allergenAvoidance', 'avoidanceByFamily'];
const BROUGHT = ['packedLunch', 'familySnacks', 'drinks', 'foodSupplements'] as const;
const SEATING = ['mealPriority', 'mealAssistance'] as const;

/** Characters of instructions, all together, that still stand in large type. */
const LONGEST_LARGE = 320;

/** One page for whoever serves this pupil. It says what to do and where to turn, never why. */
export function buildCateringDocument(facts: CateringFacts, today: CalendarDate): DocumentContent {
  const name = formatPupilName(facts.pupil);
  return {
    title: `${words.fileTitle} – ${name}`,
    page: 'a4Portrait',
    bodySize: 11,
    margin: 13,
    onePage: { minimumScale: 0.75, shortenFirst: listLongest(facts) },
    footer: [
      `${FOOTER_NAME_LABEL} `,
      { text: name, bold: true },
      `\nImprimé le ${formatLongDate(today)} – ${words.footer}`,
    ],
    date: today,
    blocks: [
      ...buildSheetHead(facts, words.title),
      ...buildStateNotice(facts.state),
      buildMealPanel(facts),
      {
        kind: 'columns',
        columns: [
          { width: 0.54, blocks: [buildBoxesPanel(words.broughtTitle, BROUGHT, facts.catering)] },
          { width: 0.46, blocks: [buildBoxesPanel(words.seatingTitle, SEATING, facts.catering)] },
        ],
      },
      buildEmergencyPointer(facts),
      {
        kind: 'keepTogether',
        blocks: [
          { kind: 'heading', level: 3, text: staffSheetWords.callsTitle },
          buildCallsTable([...facts.guardians, ...facts.contacts], {
            name: facts.schoolName,
            phone: facts.schoolPhone,
          }),
        ],
      },
    ],
  };
}

/** The words of the form, then what was typed, in larger type. */
function buildMealPanel({ catering, mealInstructions }: CateringFacts): Block {
  const items = cateringSection.items.filter(({ id }) => DIET.includes(id));
  const lines = listFilledLines(items, catering);
  const typed = [catering.cateringDetails, mealInstructions]
    .map((text) => text.trim())
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index);
  const isLong = typed.join('').length > LONGEST_LARGE;
  const isEmpty = lines.length === 0 && typed.length === 0;
  return {
    kind: 'panel',
    tone: isEmpty ? 'neutral' : 'warning',
    title: words.mealTitle,
    blocks: [
      ...(isEmpty ? [{ kind: 'paragraph' as const, text: words.nothing }] : []),
      ...(lines.length === 0
        ? []
        : [{ kind: 'list' as const, items: lines.map((line) => buildLineBlocks(line)) }]),
      ...typed.map((text) => buildInstruction(text, isLong)),
    ],
  };
}

/** Read from a distance when it is short; a long one is read as prose. */
function buildInstruction(text: string, isLong: boolean): Block {
  if (isLong) return { kind: 'paragraph', text, hyphenate: true };
  return { kind: 'paragraph', size: 'large', text: [{ text, bold: true }] };
}

/** What to shorten first when the sheet runs over its page. */
function listLongest({ catering, mealInstructions }: CateringFacts): string[] {
  const texts = [
    { name: words.detailsName, length: catering.cateringDetails.length },
    { name: words.instructionsName, length: mealInstructions.length },
  ];
  return texts
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ name }) => name);
}

/** Boxes ticked or not: « no basket » is an answer too. */
function buildBoxesPanel(
  title: string,
  ids: readonly ((typeof BROUGHT)[number] | (typeof SEATING)[number])[],
  catering: CateringAnswers,
): Block {
  const items = ids.map((id): CheckListBlock['items'][number] => ({
    checked: catering[id],
    text: cateringSection.items.find((item) => item.id === id)?.label ?? '',
  }));
  return { kind: 'panel', tone: 'neutral', title, blocks: [{ kind: 'checkList', items }] };
}
