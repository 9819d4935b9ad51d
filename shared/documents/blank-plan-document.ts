import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { FormSection } from '../form/form-item.ts';
import { adaptationsSections } from '../plan/adaptations-schema.ts';
import { standardSheet } from '../plan/emergency-sheets/standard-sheet.ts';
import { ADAPTATIONS_SUBTITLE, ADAPTATIONS_TITLE } from '../plan/official-form/adaptations-sections.ts';
import { afterSchoolSections } from '../plan/official-form/after-school-sections.ts';
import { kitSection, LEARNING_TABLE_HEADERS, learningSection } from '../plan/official-form/care-sections.ts';
import type { School } from '../school/school-schema.ts';
import { blankPlanWords as words } from '../text/blank-plan-words.ts';
import {
  ADDRESS_LABEL,
  AFTER_SCHOOL_TITLE,
  BIRTH_DATE_LABEL,
  FOOTER_NAME_LABEL,
  PUPIL_NAME_LABEL,
  PUPIL_TITLE,
} from '../text/plan-words.ts';
import { buildAdministrativePage } from './administrative-blocks.ts';
import { buildBlankEmergencyBlocks } from './blank-emergency-blocks.ts';
import { buildBlankBlocks, buildFrame, type WritingLines } from './blank-form-blocks.ts';
import type { Block, DocumentContent } from './blocks.ts';
import { buildSignatoryBlocks } from './signatory-blocks.ts';

const PAGE_BREAK: Block = { kind: 'pageBreak' };

const LINES: WritingLines = {
  consequences: 7,
  attendanceDetails: 3,
  environmentDetails: 4,
  outsideDetails: 4,
  cateringDetails: 4,
  monitoringDetails: 3,
  sealedLetterDetails: 1,
  kitStorage: 2,
  otherKitDetails: 1,
  presenceDetails: 2,
  mealInstructions: 3,
  activityInstructions: 2,
  handover: 2,
};

/** The whole form in the ministry's words, with nothing of any pupil, to write by hand and sign. */
export function buildBlankPlanDocument(school: School, today: CalendarDate): DocumentContent {
  return {
    title: words.fileTitle,
    page: 'a4Portrait',
    bodySize: 9.5,
    margin: 13,
    footer: `${FOOTER_NAME_LABEL} …………………………………………………………………………\n${words.footer}`,
    date: today,
    blocks: [
      ...buildAdministrativePage({
        pupil: buildPupilBlocks(school),
        guardians: [],
        versions: [],
        yearlyChecks: [],
        rowHeight: 9,
      }),
      PAGE_BREAK,
      ...buildSignatoryBlocks([], 'blank', 22),
      PAGE_BREAK,
      { kind: 'heading', level: 1, text: ADAPTATIONS_TITLE },
      { kind: 'paragraph', text: [{ text: ADAPTATIONS_SUBTITLE, bold: true }], keepWithNext: true },
      ...adaptationsSections.flatMap((section: FormSection) =>
        section.id === learningSection.id ? buildLearningTable() : buildBlankSection(section),
      ),
      PAGE_BREAK,
      ...buildBlankEmergencyBlocks(school, standardSheet),
      PAGE_BREAK,
      { kind: 'heading', level: 1, text: AFTER_SCHOOL_TITLE },
      buildFrame(PUPIL_NAME_LABEL),
      ...afterSchoolSections.flatMap(buildBlankSection),
    ],
  };
}

function buildPupilBlocks(school: School): Block[] {
  const picture: Block = { kind: 'photo', image: null, alternative: words.photo, width: 30, height: 40 };
  return [
    {
      kind: 'columns',
      columns: [
        {
          width: 0.82,
          blocks: [
            { kind: 'heading', level: 3, text: PUPIL_TITLE },
            {
              kind: 'columns',
              columns: [
                { width: 0.68, blocks: [buildFrame(PUPIL_NAME_LABEL)] },
                { width: 0.32, blocks: [buildFrame(BIRTH_DATE_LABEL)] },
              ],
            },
            buildFrame(ADDRESS_LABEL),
            { kind: 'fields', fields: [{ label: words.school, value: school.name }] },
          ],
        },
        { width: 0.18, blocks: [picture] },
      ],
    },
  ];
}

function buildBlankSection(section: FormSection): Block[] {
  const level = section.id === kitSection.id ? 3 : 2;
  return [{ kind: 'heading', level, text: section.title }, ...buildBlankBlocks(section.items, LINES)];
}

function buildLearningTable(): Block[] {
  const [needs, measures] = LEARNING_TABLE_HEADERS;
  return [
    { kind: 'heading', level: 2, text: learningSection.title },
    {
      kind: 'table',
      summary: learningSection.title,
      rowHeaders: true,
      minimumRowHeight: 27,
      columns: [
        { header: needs, width: 0.42 },
        { header: measures, width: 0.58 },
      ],
      rows: learningSection.items.map((need) => [
        { blocks: [{ kind: 'checkList', items: [{ checked: false, text: need.label }] }] },
        '',
      ]),
    },
  ];
}
