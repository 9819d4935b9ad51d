import type { EmergencySheetTemplate } from '../plan/emergency-sheets/emergency-sheet.ts';
import type { School } from '../school/school-schema.ts';
import {
  ACADEMY_LABEL,
  ASSESS_SENTENCE,
  BIRTH_DATE_LABEL,
  CALL_BAND,
  DEPARTMENT_LABEL,
  DOCTOR_DATE_LABEL,
  DOCTOR_SIGNATURE_LABEL,
  DOCTOR_STAMP_LABEL,
  EDUSCOL_SENTENCE,
  EMERGENCY_SUBTITLE,
  EMERGENCY_TITLE,
  FAMILY_REMINDER,
  FETCH_KIT_END,
  FETCH_KIT_START,
  LETTER_LABEL,
  LETTER_SENTENCE,
  MEASURES_HEADER,
  PERIOD_LABEL,
  PUPIL_NAME_LABEL,
  SEVERE_SIGNS_HEADER,
  SPECIFIC_NUMBERS_LABEL,
  TREATMENT_HEADER,
} from '../text/plan-words.ts';
import { buildFrame } from './blank-form-blocks.ts';
import type { Block, TableBlock } from './blocks.ts';

const ROWS = 3;
const ROW_HEIGHT = 17;

/** Part 3 by hand: the frame common to every sheet around the standard one. */
export function buildBlankEmergencyBlocks(school: School, template: EmergencySheetTemplate): Block[] {
  return [
    { kind: 'heading', level: 1, text: EMERGENCY_TITLE },
    { kind: 'paragraph', text: [{ text: EMERGENCY_SUBTITLE, bold: true }], keepWithNext: true },
    { kind: 'paragraph', size: 'small', text: EDUSCOL_SENTENCE, keepWithNext: true },
    { kind: 'heading', level: 2, text: template.title },
    {
      kind: 'fields',
      columns: 2,
      fields: [
        { label: ACADEMY_LABEL, value: school.academy },
        { label: DEPARTMENT_LABEL, value: school.department },
      ],
    },
    {
      kind: 'columns',
      columns: [
        { width: 0.68, blocks: [buildFrame(PUPIL_NAME_LABEL)] },
        { width: 0.32, blocks: [buildFrame(BIRTH_DATE_LABEL)] },
      ],
    },
    {
      kind: 'columns',
      columns: [
        { width: 0.58, blocks: [buildFrame(SPECIFIC_NUMBERS_LABEL)] },
        { width: 0.42, blocks: [buildFrame(PERIOD_LABEL)] },
      ],
    },
    { kind: 'paragraph', text: [FETCH_KIT_START, { text: FETCH_KIT_END, bold: true }] },
    { kind: 'paragraph', text: [{ text: ASSESS_SENTENCE, bold: true }], keepWithNext: true },
    buildTable(template.signsLabel),
    { kind: 'band', tone: 'danger', text: CALL_BAND, size: 'body' },
    buildTable(SEVERE_SIGNS_HEADER),
    { kind: 'paragraph', text: FAMILY_REMINDER },
    { kind: 'keepTogether', blocks: [...buildLetterBlocks(), buildDoctorBoxes()] },
  ];
}

function buildTable(signsHeader: string): TableBlock {
  return {
    kind: 'table',
    summary: signsHeader,
    minimumRowHeight: ROW_HEIGHT,
    columns: [signsHeader, MEASURES_HEADER, TREATMENT_HEADER].map((header) => ({ header, width: 1 })),
    rows: Array.from({ length: ROWS }, () => [buildBox(), '', buildBox()]),
  };
}

function buildBox() {
  return { blocks: [{ kind: 'checkList' as const, items: [{ checked: false, text: '' }] }] };
}

function buildLetterBlocks(): Block[] {
  const box = (text: string): Block => ({ kind: 'checkList', items: [{ checked: false, text }] });
  return [
    { kind: 'paragraph', text: [{ text: LETTER_SENTENCE, italic: true }], keepWithNext: true },
    {
      kind: 'columns',
      columns: [
        { width: 0.22, blocks: [{ kind: 'paragraph', text: [{ text: LETTER_LABEL, bold: true }] }] },
        { width: 0.12, blocks: [box('OUI')] },
        { width: 0.66, blocks: [box('NON')] },
      ],
    },
  ];
}

function buildDoctorBoxes(): Block {
  return {
    kind: 'columns',
    columns: [
      { width: 0.42, blocks: [buildFrame(DOCTOR_STAMP_LABEL, 30)] },
      { width: 0.2, blocks: [buildFrame(DOCTOR_DATE_LABEL, 30)] },
      { width: 0.38, blocks: [buildFrame(DOCTOR_SIGNATURE_LABEL, 30)] },
    ],
  };
}
