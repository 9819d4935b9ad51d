import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import type { DatedClass, Signatory } from '../plan/administrative-schema.ts';
import { signatoryWords } from '../text/signatory-words.ts';
import { formatFamilyRow, listFamilyRows } from './family-rows.ts';
import type { FieldText } from './field-value.ts';
import type { MedicineColumn, TextSource } from './form-mapping.ts';

type RowSource = Extract<
  TextSource,
  { from: 'guardian' | 'versions' | 'yearlyChecks' | 'signatory' | 'medicine' }
>;

/** Rows that the paper offers; those beyond go to the annex, referred to from the last one. */
const PRINTED_GUARDIANS = 2;
const PRINTED_DATES = { versions: 6, yearlyChecks: 5 } as const;

/** The text of a field that is one cell of a table of the paper. */
export function readRowText(source: RowSource, aggregate: PlanAggregate, today: CalendarDate): FieldText {
  switch (source.from) {
    case 'guardian':
      return readGuardian(source, aggregate, today);
    case 'versions':
    case 'yearlyChecks':
      return readDatedClass(source, aggregate.plan.content.administrative[source.from]);
    case 'signatory':
      return readSignatory(source, aggregate);
    case 'medicine':
      return readMedicine(source.column, aggregate);
  }
}

function readGuardian(
  { row, column }: Extract<RowSource, { from: 'guardian' }>,
  aggregate: PlanAggregate,
  today: CalendarDate,
): FieldText {
  const rows = listFamilyRows(aggregate, today);
  const text = rows[row]?.[column] ?? '';
  const others = rows.slice(PRINTED_GUARDIANS);
  if (row !== PRINTED_GUARDIANS - 1 || column !== 'name') return { text };
  return addMore(text, 'Autres responsables légaux ou élève majeur', others.map(formatFamilyRow));
}

function readDatedClass(
  { from, row, column }: Extract<RowSource, { from: 'versions' | 'yearlyChecks' }>,
  entries: readonly DatedClass[],
): FieldText {
  const entry = entries[row];
  if (!entry) return { text: '' };
  if (column === 'date') return { text: formatDate(entry.date) };
  const printed = PRINTED_DATES[from];
  if (row !== printed - 1) return { text: entry.className };
  const title = from === 'versions' ? 'Modifications suivantes' : 'Vérifications annuelles suivantes';
  const others = entries
    .slice(printed)
    .map(({ date, className }) => joinCells([formatDate(date), className]));
  return addMore(entry.className, title, others);
}

function readSignatory(
  { who, column }: Extract<RowSource, { from: 'signatory' }>,
  { plan }: PlanAggregate,
): FieldText {
  const [first, ...others] = plan.content.administrative.signatories.filter(({ kind }) => kind === who);
  if (!first) return { text: '' };
  switch (column) {
    case 'name':
      return addMore(
        first.name,
        `${signatoryWords[who].replace(/ :$/, '')} : autres signataires`,
        others.map(formatSignatory),
      );
    case 'address':
      return { text: first.address };
    case 'signature':
      return { text: first.signedOn === null ? '' : `Signé le ${formatDate(first.signedOn)}` };
    case 'copy':
      return { text: formatDate(first.copyReceivedOn) };
  }
}

function formatSignatory({ otherLabel, name, address, signedOn, copyReceivedOn }: Signatory): string {
  return joinCells([
    otherLabel,
    name,
    address,
    signedOn === null ? '' : `signé le ${formatDate(signedOn)}`,
    copyReceivedOn === null ? '' : `exemplaire reçu le ${formatDate(copyReceivedOn)}`,
  ]);
}

const MEDICINE_WORDS: Readonly<Record<MedicineColumn, string>> = {
  name: 'nom',
  dose: 'posologie',
  route: 'mode de prise',
  schedule: 'horaire de prise',
};

function readMedicine(column: MedicineColumn, { plan }: PlanAggregate): FieldText {
  const columns = Object.keys(MEDICINE_WORDS) as MedicineColumn[];
  const rows = plan.content.adaptations.medicines.filter((row) =>
    columns.some((id) => row[id].trim() !== ''),
  );
  const [first, ...others] = rows;
  const text = first?.[column] ?? '';
  if (column !== 'name') return { text };
  const lines = others.map((row) =>
    joinCells(
      columns.map((id) => (row[id].trim() === '' ? '' : `${MEDICINE_WORDS[id]} : ${row[id].trim()}`)),
    ),
  );
  return addMore(text, 'Autres traitements médicamenteux', lines);
}

function addMore(text: string, label: string, lines: readonly string[]): FieldText {
  return lines.length === 0 ? { text } : { text, more: { label, text: lines.join('\n') } };
}

function joinCells(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' – ');
}

function formatDate(date: CalendarDate | null): string {
  return date === null ? '' : formatShortDate(date);
}
