import { formatShortDate } from '../calendar/calendar-date.ts';
import type { SignatureMode } from '../contract/document-contract.ts';
import type { LooseAnswers } from '../form/form-answers.ts';
import type { Emergency } from '../plan/emergency-schema.ts';
import type { EmergencySheetTemplate, EmergencySituation } from '../plan/emergency-sheets/emergency-sheet.ts';
import { getSheetTemplate } from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
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
  NO_EMERGENCY_SENTENCE,
  PERIOD_LABEL,
  PUPIL_NAME_LABEL,
  SEVERE_SIGNS_HEADER,
  SPECIFIC_NUMBERS_LABEL,
  TREATMENT_HEADER,
} from '../text/plan-words.ts';
import type { Block, TableBlock } from './blocks.ts';
import { buildFormBlocks } from './form-blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/** Part 3: the frame common to every sheet around the chosen one (domain reference §2.1). */
export function buildEmergencyBlocks(
  aggregate: PlanAggregate,
  { signatures, warnings }: { signatures: SignatureMode; warnings: readonly Block[] },
): Block[] {
  const { emergency } = aggregate.plan.content;
  const heading: Block[] = [
    { kind: 'heading', level: 1, text: EMERGENCY_TITLE },
    { kind: 'paragraph', text: [{ text: EMERGENCY_SUBTITLE, bold: true }], keepWithNext: true },
  ];
  if (emergency.needed === 'no') return [...heading, { kind: 'paragraph', text: NO_EMERGENCY_SENTENCE }];
  const template = getSheetTemplate(emergency.sheet.number);
  return [
    ...heading,
    { kind: 'paragraph', size: 'small', text: EDUSCOL_SENTENCE, keepWithNext: true },
    { kind: 'heading', level: 2, text: template.title },
    ...warnings,
    ...buildFrameBlocks(aggregate),
    ...buildSheetBlocks(template, emergency.sheet.answers),
    ...(template.remindsFamily ? [{ kind: 'paragraph' as const, text: FAMILY_REMINDER }] : []),
    {
      kind: 'keepTogether',
      blocks: [...buildLetterBlocks(emergency), buildDoctorBlock(emergency, signatures)],
    },
  ];
}

function buildFrameBlocks({ school, pupil, plan }: PlanAggregate): Block[] {
  const { emergency } = plan.content;
  return [
    {
      kind: 'fields',
      columns: 2,
      fields: [
        { label: ACADEMY_LABEL, value: school.academy },
        { label: DEPARTMENT_LABEL, value: school.department },
        { label: PUPIL_NAME_LABEL, value: formatPupilName(pupil) },
        { label: BIRTH_DATE_LABEL, value: formatShortDate(pupil.birthDate) },
      ],
    },
    {
      kind: 'fields',
      fields: [
        { label: SPECIFIC_NUMBERS_LABEL, value: emergency.specificNumbers },
        { label: PERIOD_LABEL, value: formatPeriod(emergency) },
      ],
    },
    { kind: 'paragraph', text: [FETCH_KIT_START, { text: FETCH_KIT_END, bold: true }], keepWithNext: true },
  ];
}

/** « du 01/09/2026 au 31/08/2027 »; empty while neither day is known. */
export function formatPeriod({ periodStart, periodEnd }: Emergency): string {
  const start = periodStart === null ? '…………' : formatShortDate(periodStart);
  const end = periodEnd === null ? '…………' : formatShortDate(periodEnd);
  return periodStart === null && periodEnd === null ? '' : `du ${start} au ${end}`;
}

function buildSheetBlocks(template: EmergencySheetTemplate, answers: LooseAnswers): Block[] {
  const introduction = buildFormBlocks(template.introduction, answers, 'italic');
  const body =
    template.layout === 'table' ? buildTableLayout(template, answers) : buildCasesLayout(template, answers);
  const annexTitle: Block[] = template.annexTitle
    ? [{ kind: 'heading', level: 3, text: template.annexTitle }]
    : [];
  return [...introduction, ...body, ...annexTitle, ...buildFormBlocks(template.annex, answers, 'plain')];
}

function buildTableLayout(template: EmergencySheetTemplate, answers: LooseAnswers): Block[] {
  const tableOf = (severity: EmergencySituation['severity'], header: string) =>
    buildSituationsTable(
      template.situations.filter((situation) => situation.severity === severity),
      header,
      answers,
    );
  return [
    { kind: 'paragraph', text: [{ text: ASSESS_SENTENCE, bold: true }], keepWithNext: true },
    tableOf('moderate', template.signsLabel),
    { kind: 'band', tone: 'danger', text: CALL_BAND, size: 'body' },
    tableOf('severe', SEVERE_SIGNS_HEADER),
  ];
}

function buildSituationsTable(
  situations: readonly EmergencySituation[],
  signsHeader: string,
  answers: LooseAnswers,
): TableBlock {
  return {
    kind: 'table',
    summary: signsHeader,
    minimumRowHeight: 12,
    columns: [
      { header: signsHeader, width: 0.31 },
      { header: MEASURES_HEADER, width: 0.33 },
      { header: TREATMENT_HEADER, width: 0.36 },
    ],
    rows: situations.map((situation) => [
      { blocks: buildFormBlocks(situation.signs, answers, 'bullets') },
      { blocks: buildFormBlocks(situation.measures, answers, 'bullets') },
      { blocks: buildFormBlocks(situation.treatment, answers, 'bullets') },
    ]),
  };
}

/** One case after the other: what is seen beside what is done, in the order the sheet numbers it. */
function buildCasesLayout(template: EmergencySheetTemplate, answers: LooseAnswers): Block[] {
  const cases = template.situations.map((situation): Block => {
    const signs = buildFormBlocks(situation.signs, answers, 'bullets');
    const conduct = buildFormBlocks(listConduct(situation), answers, 'numbers');
    if (signs.length === 0)
      return { kind: 'panel', tone: situation.tone, title: situation.title, blocks: conduct };
    const table: TableBlock = {
      kind: 'table',
      summary: situation.title,
      columns: [
        { header: template.signsLabel, width: 0.36 },
        { header: template.conductLabel, width: 0.64 },
      ],
      rows: [[{ blocks: signs }, { blocks: conduct }]],
    };
    return { kind: 'panel', tone: situation.tone, title: situation.title, blocks: [table] };
  });
  return [...cases, { kind: 'band', tone: 'danger', text: CALL_BAND, size: 'body' }];
}

/** Measures and treatment in the order of the sheet. */
export function listConduct({ measures, treatment, treatmentFirst }: EmergencySituation) {
  return treatmentFirst ? [...treatment, ...measures] : [...measures, ...treatment];
}

function buildLetterBlocks({ letterAttached }: Emergency): Block[] {
  const box = (answer: 'yes' | 'no', text: string): Block => ({
    kind: 'checkList',
    items: [{ checked: letterAttached === answer, text }],
  });
  return [
    { kind: 'paragraph', text: [{ text: LETTER_SENTENCE, italic: true }], keepWithNext: true },
    {
      kind: 'columns',
      columns: [
        { width: 0.22, blocks: [{ kind: 'paragraph', text: [{ text: LETTER_LABEL, bold: true }] }] },
        { width: 0.12, blocks: [box('yes', 'OUI')] },
        { width: 0.66, blocks: [box('no', 'NON')] },
      ],
    },
  ];
}

function buildDoctorBlock(
  { doctorName, doctorContact, doctorSignedOn }: Emergency,
  signatures: SignatureMode,
): Block {
  const signed = signatures === 'blank' ? null : doctorSignedOn;
  const date = signed === null ? '' : formatShortDate(signed);
  const signature =
    signed === null ? [] : [doctorName, `Signé le ${date}`].filter((text) => text.trim() !== '');
  return {
    kind: 'columns',
    columns: [
      {
        width: 0.42,
        blocks: [
          {
            kind: 'signature',
            label: DOCTOR_STAMP_LABEL,
            lines: [doctorName, doctorContact].filter((text) => text.trim() !== ''),
            height: 24,
          },
        ],
      },
      {
        width: 0.2,
        blocks: [{ kind: 'signature', label: DOCTOR_DATE_LABEL, lines: date ? [date] : [], height: 24 }],
      },
      {
        width: 0.38,
        blocks: [{ kind: 'signature', label: DOCTOR_SIGNATURE_LABEL, lines: signature, height: 24 }],
      },
    ],
  };
}
