import type { AfterSchoolFacts } from '../audience/after-school-facts.ts';
import { selectContactCalls } from '../audience/pupil-facts.ts';
import { type CalendarDate, formatLongDate } from '../calendar/calendar-date.ts';
import type { SignatoryKind } from '../plan/administrative-schema.ts';
import { afterSchoolSections } from '../plan/official-form/after-school-sections.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import { FOOTER_NAME_LABEL } from '../text/plan-words.ts';
import { staffSheetWords, afterSchoolWords as words } from '../text/staff-sheet-words.ts';
import { buildAfterSchoolSections } from './after-school-blocks.ts';
import type { Block, DocumentContent } from './blocks.ts';
import {
  buildCallsTable,
  buildEmergencyPointer,
  buildSheetHead,
  buildStateNotice,
} from './staff-sheet-blocks.ts';

/** Part 4 by itself, for the town hall and the canteen, who sign it. */
export function buildAfterSchoolDocument(facts: AfterSchoolFacts, today: CalendarDate): DocumentContent {
  const name = formatPupilName(facts.pupil);
  return {
    title: `${words.fileTitle} – ${name}`,
    page: 'a4Portrait',
    bodySize: 8.8,
    margin: 10,
    footer: [
      `${FOOTER_NAME_LABEL} `,
      { text: name, bold: true },
      `\n${words.fileTitle}, imprimé le ${formatLongDate(today)} – ${words.footer}`,
    ],
    date: today,
    blocks: [
      ...buildSheetHead(facts, words.title),
      ...buildStateNotice(facts.state),
      buildEmergencyPointer({ ...facts, mealTimeKitPlace: '' }),
      {
        kind: 'keepTogether',
        blocks: [
          { kind: 'heading', level: 3, text: staffSheetWords.callsTitle },
          buildCallsTable([...facts.guardians, ...selectContactCalls(facts.afterSchool)], {
            name: facts.schoolName,
            phone: facts.schoolPhone,
          }),
        ],
      },
      ...keepEndTogether(buildAfterSchoolSections(facts, SECTIONS).map(lowerHeading), buildSignatures(facts)),
    ],
  };
}

/** Whom to call stands at the head of the sheet, with the family. */
const SECTIONS = afterSchoolSections.filter(({ id }) => id !== 'afterSchoolContacts');

/** Titles as small as those of the telephone numbers and of the signatures: who signs sees it all on one page. */
function lowerHeading(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 3 } : block;
}

/** Boxes to sign never stand alone on a second page: the last section goes with them. */
function keepEndTogether(sections: readonly Block[], signatures: readonly Block[]): Block[] {
  const last = sections.findLastIndex(({ kind }) => kind === 'heading');
  return [
    ...sections.slice(0, last),
    { kind: 'keepTogether', blocks: [...sections.slice(last), ...signatures] },
  ];
}

const HEADS: readonly SignatoryKind[] = ['primaryHead', 'secondaryHead', 'structureHead'];

function buildSignatures({ signatories }: AfterSchoolFacts): Block[] {
  const box = (label: string, kinds: readonly SignatoryKind[]) => {
    const known = signatories.filter(({ kind, name }) => kinds.includes(kind) && name.trim() !== '');
    const lines = known.map(({ name }) => name);
    return { width: 0.25, blocks: [{ kind: 'signature' as const, label, lines, height: 20 }] };
  };
  return [
    { kind: 'heading', level: 3, text: words.signaturesTitle },
    {
      kind: 'columns',
      columns: [
        box(words.family, []),
        box(words.head, HEADS),
        box(words.catering, ['catering']),
        box(words.afterSchool, ['afterSchool']),
      ],
    },
  ];
}
