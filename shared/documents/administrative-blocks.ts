import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { SignatureMode } from '../contract/document-contract.ts';
import type { DatedClass, Signatory } from '../plan/administrative-schema.ts';
import { formatPupilName, isOfAge } from '../pupil/pupil-rules.ts';
import {
  ADDRESS_LABEL,
  ADMINISTRATIVE_TITLE,
  BIRTH_DATE_LABEL,
  CHANGES_HEADER,
  CLASS_ROW,
  COMMITMENT_SENTENCES,
  CONSENT_SENTENCE,
  DATE_ROW,
  FIRST_REQUEST_HEADER,
  GUARDIAN_HEADERS,
  GUARDIANS_TITLE,
  LAW_REFERENCE,
  LAW_SENTENCE_END,
  LAW_SENTENCE_START,
  PLAN_TITLE,
  PUPIL_NAME_LABEL,
  PUPIL_TITLE,
  SECRET_SENTENCE,
  YEARLY_CHECK_TITLE,
} from '../text/plan-words.ts';
import { signatoryWords } from '../text/signatory-words.ts';
import type { Block, TableBlock } from './blocks.ts';
import type { PlanAggregate } from './plan-aggregate.ts';

/** Columns of modifications, and of yearly checks, that the paper offers. */
const PRINTED_CHANGES = 5;
/** Rows for the guardians that the paper offers. */
const PRINTED_GUARDIANS = 2;

/** Part 1, page 1 of the form. */
export function buildAdministrativeBlocks(
  aggregate: PlanAggregate,
  signatures: SignatureMode,
  today: CalendarDate,
): Block[] {
  const { versions, yearlyChecks } = aggregate.plan.content.administrative;
  return buildAdministrativePage({
    pupil: buildPupilBlocks(aggregate),
    guardians: listGuardianRows(aggregate, signatures, today),
    versions,
    yearlyChecks,
    rowHeight: 8.5,
  });
}

export type AdministrativePage = {
  /** Under the heads of the form: who the pupil is. */
  pupil: readonly Block[];
  guardians: readonly (readonly string[])[];
  versions: readonly DatedClass[];
  yearlyChecks: readonly DatedClass[];
  /** Least height of a row of dates, in millimetres. */
  rowHeight: number;
};

/** The words of the page around what fills it. */
export function buildAdministrativePage(page: AdministrativePage): Block[] {
  return [
    { kind: 'heading', level: 1, text: PLAN_TITLE },
    buildLawPanel(),
    { kind: 'heading', level: 2, text: ADMINISTRATIVE_TITLE },
    ...page.pupil,
    { kind: 'heading', level: 3, text: GUARDIANS_TITLE },
    buildGuardiansTable(page.guardians),
    { kind: 'paragraph', text: [{ text: CONSENT_SENTENCE, italic: true }] },
    ...buildDatedTables(page.versions, {
      summary: FIRST_REQUEST_HEADER,
      headerOf: (index) => (index === 0 ? FIRST_REQUEST_HEADER : `${CHANGES_HEADER} (${index})`),
      perTable: 1 + PRINTED_CHANGES,
      rowHeight: page.rowHeight,
    }),
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 3, text: YEARLY_CHECK_TITLE },
        ...buildDatedTables(page.yearlyChecks, {
          summary: 'Vérifications annuelles',
          headerOf: (index) => `Vérification ${index + 1}`,
          perTable: PRINTED_CHANGES,
          rowHeight: page.rowHeight,
        }),
      ],
    },
    { kind: 'paragraph', text: COMMITMENT_SENTENCES.join(' ') },
    { kind: 'paragraph', text: [{ text: SECRET_SENTENCE, bold: true }] },
  ];
}

function buildLawPanel(): Block {
  return {
    kind: 'panel',
    tone: 'neutral',
    title: LAW_REFERENCE,
    blocks: [
      {
        kind: 'paragraph',
        size: 'small',
        hyphenate: true,
        text: [{ text: LAW_SENTENCE_START, bold: true }, LAW_SENTENCE_END],
      },
    ],
  };
}

function buildPupilBlocks({ pupil, photo }: PlanAggregate): Block[] {
  const fields = [
    { label: PUPIL_NAME_LABEL, value: formatPupilName(pupil) },
    { label: BIRTH_DATE_LABEL, value: formatShortDate(pupil.birthDate) },
    { label: ADDRESS_LABEL, value: pupil.address },
  ];
  const identity: readonly Block[] = [
    { kind: 'heading', level: 3, text: PUPIL_TITLE },
    { kind: 'fields', fields },
  ];
  const picture: Block = {
    kind: 'photo',
    image: photo,
    alternative: photo ? 'Photographie de l’élève' : 'Photo',
    width: 28,
    height: 36,
  };
  return [
    {
      kind: 'columns',
      columns: [
        { width: 0.16, blocks: [picture] },
        { width: 0.84, blocks: identity },
      ],
    },
  ];
}

function listGuardianRows(
  { pupil, plan }: PlanAggregate,
  signatures: SignatureMode,
  today: CalendarDate,
): string[][] {
  const family = plan.content.administrative.signatories.filter(
    ({ kind }) => kind === 'guardian' || kind === 'pupil',
  );
  const known = new Set(pupil.guardians.map((guardian) => guardian.id));
  const rows = pupil.guardians.map((guardian) => {
    const signatory = family.find((each) => each.guardianId === guardian.id);
    const { relation, name, homePhone, workPhone, mobilePhone } = guardian;
    return [relation, name, homePhone, workPhone, mobilePhone, formatFamilySignature(signatory, signatures)];
  });
  // Whoever signed stays on the form, even when no longer among the guardians.
  const others = family.filter(({ guardianId }) => guardianId === null || !known.has(guardianId));
  for (const signatory of others) {
    const isPupil = signatory.kind === 'pupil';
    const name = signatory.name.trim() === '' && isPupil ? formatPupilName(pupil) : signatory.name;
    rows.push([
      signatoryWords[signatory.kind],
      name,
      '',
      '',
      '',
      formatFamilySignature(signatory, signatures),
    ]);
  }
  if (isOfAge(pupil.birthDate, today) && !family.some(({ kind }) => kind === 'pupil'))
    rows.push([signatoryWords.pupil, formatPupilName(pupil), '', '', '', '']);
  return rows;
}

function buildGuardiansTable(known: readonly (readonly string[])[]): TableBlock {
  const rows = [...known];
  while (rows.length < PRINTED_GUARDIANS) rows.push(GUARDIAN_HEADERS.map(() => ''));
  const widths = [0.14, 0.24, 0.14, 0.14, 0.14, 0.2];
  return {
    kind: 'table',
    summary: 'Responsables légaux ou élève majeur, téléphones et signature',
    size: 'small',
    minimumRowHeight: 14,
    columns: GUARDIAN_HEADERS.map((header, index) => ({ header, width: widths[index] ?? 0.14 })),
    rows,
  };
}

function formatFamilySignature(signatory: Signatory | undefined, signatures: SignatureMode): string {
  if (!signatory || signatures === 'blank') return '';
  const { signedOn, copyReceivedOn } = signatory;
  return [
    signedOn === null ? '' : `Signé le ${formatShortDate(signedOn)}`,
    copyReceivedOn === null ? '' : `Exemplaire reçu le ${formatShortDate(copyReceivedOn)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

type DatedTables = {
  summary: string;
  headerOf: (index: number) => string;
  /** Columns of one table. */
  perTable: number;
  rowHeight: number;
};

/** Dates and classes in columns, as the form has them; more columns than it offers go on in another table. */
function buildDatedTables(
  entries: readonly DatedClass[],
  { summary, headerOf, perTable, rowHeight }: DatedTables,
): TableBlock[] {
  const tables: TableBlock[] = [];
  for (let from = 0; from === 0 || from < entries.length; from += perTable) {
    const indexes = Array.from({ length: perTable }, (_, at) => from + at);
    const dates = indexes.map((index) => entries[index]?.date ?? null);
    const classes = indexes.map((index) => entries[index]?.className ?? '');
    tables.push({
      kind: 'table',
      summary,
      size: 'small',
      rowHeaders: true,
      minimumRowHeight: rowHeight,
      columns: [
        { header: '', width: 0.12 },
        ...indexes.map((index) => ({
          header: headerOf(index),
          width: 0.88 / perTable,
          align: 'center' as const,
        })),
      ],
      rows: [
        [DATE_ROW, ...dates.map((date) => (date === null ? '' : formatShortDate(date)))],
        [CLASS_ROW, ...classes],
      ],
    });
  }
  return tables;
}
