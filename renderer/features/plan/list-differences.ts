import { type CalendarDate, formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import type { Administrative } from '../../../shared/plan/administrative-schema.ts';
import type { Emergency } from '../../../shared/plan/emergency-schema.ts';
import {
  getSheetSection,
  getSheetTemplate,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import type { PlanContent, PlanPart } from '../../../shared/plan/plan-content-schema.ts';
import type { Kit, Supplies } from '../../../shared/plan/supplies-schema.ts';
import type { Place } from '../../../shared/school/school-schema.ts';
import {
  FIRST_REQUEST_HEADER,
  LETTER_LABEL,
  PERIOD_LABEL,
  planPartWords,
  SPECIFIC_NUMBERS_LABEL,
} from '../../../shared/text/plan-words.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { administrativeScreenWords } from '../../../shared/text/screen/plan-administrative-words.ts';
import { emergencyScreenWords } from '../../../shared/text/screen/plan-emergency-words.ts';
import { suppliesScreenWords } from '../../../shared/text/screen/plan-supplies-words.ts';
import { signatoryWords } from '../../../shared/text/signatory-words.ts';
import { type AnswerLine, listAnswerLines } from '../../ui/form-items/list-answer-lines.ts';

/** What one place of the form says here and as stored; empty when it says nothing. */
export type Difference = { part: PlanPart; id: string; label: string; mine: string; stored: string };

/** Every place where two versions of some parts differ, in the order of the form. */
export function listDifferences(
  parts: readonly PlanPart[],
  mine: PlanContent,
  stored: PlanContent,
  places: readonly Place[],
): Difference[] {
  return parts.flatMap((part) =>
    compareLines(part, listPartLines(part, mine, places), listPartLines(part, stored, places)),
  );
}

/** A version in words, for the user to copy. */
export function tellParts(
  parts: readonly PlanPart[],
  content: PlanContent,
  places: readonly Place[],
): string {
  return parts
    .map((part) => [planPartWords[part], ...listPartLines(part, content, places).map(tellLine)].join('\n'))
    .join('\n\n');
}

function tellLine({ label, text }: AnswerLine): string {
  return text === '' ? label : `${label}\u00A0: ${text}`;
}

function compareLines(
  part: PlanPart,
  mine: readonly AnswerLine[],
  stored: readonly AnswerLine[],
): Difference[] {
  const mineById = new Map(mine.map((line) => [line.id, line]));
  const storedById = new Map(stored.map((line) => [line.id, line]));
  const ids = new Set([...mineById.keys(), ...storedById.keys()]);
  return [...ids].flatMap((id) => {
    const here = mineById.get(id);
    const there = storedById.get(id);
    if (here?.text === there?.text && here?.label === there?.label) return [];
    const label = here?.label ?? there?.label ?? '';
    return [{ part, id, label, mine: tellSide(here), stored: tellSide(there) }];
  });
}

function tellSide(line: AnswerLine | undefined): string {
  return line ? line.text || line.label : '';
}

function listPartLines(part: PlanPart, content: PlanContent, places: readonly Place[]): AnswerLine[] {
  switch (part) {
    case 'administrative':
      return listAdministrativeLines(content.administrative);
    case 'adaptations':
      return listAnswerLines(adaptationsSections, content.adaptations);
    case 'emergency':
      return listEmergencyLines(content.emergency);
    case 'afterSchool':
      return listAnswerLines(afterSchoolSections, content.afterSchool);
    case 'supplies':
      return listSuppliesLines(content.supplies, places);
  }
}

function listAdministrativeLines({ versions, yearlyChecks, signatories }: Administrative): AnswerLine[] {
  const words = administrativeScreenWords;
  const dated = [
    ...versions.map((row, index) => ({
      row,
      label: index === 0 ? FIRST_REQUEST_HEADER : words.change(index),
    })),
    ...yearlyChecks.map((row, index) => ({ row, label: words.yearlyCheck(index + 1) })),
  ].map(({ row, label }) => ({ id: row.id, label, text: join([tellDate(row.date), row.className]) }));
  const signed = signatories.map((one) => ({
    id: one.id,
    label: signatoryWords[one.kind],
    text: join([
      one.otherLabel,
      one.name,
      one.address,
      tell(words.signedOn, tellDate(one.signedOn)),
      tell(words.copyReceivedOn, tellDate(one.copyReceivedOn)),
    ]),
  }));
  return [...dated, ...signed];
}

function listEmergencyLines(part: Emergency): AnswerLine[] {
  const template = getSheetTemplate(part.sheet.number);
  const frame = [
    ['needed', emergencyScreenWords.needed, tellYesNo(part.needed)],
    ['sheet', emergencyScreenWords.sheet, template.title],
    ['specificNumbers', SPECIFIC_NUMBERS_LABEL, part.specificNumbers],
    ['period', PERIOD_LABEL, join([tellDate(part.periodStart), tellDate(part.periodEnd)])],
    ['letterAttached', LETTER_LABEL, tellYesNo(part.letterAttached)],
    ['doctorName', emergencyScreenWords.doctorName, part.doctorName],
    ['doctorContact', emergencyScreenWords.doctorContact, part.doctorContact],
    ['doctorSignedOn', emergencyScreenWords.doctorSignedOn, tellDate(part.doctorSignedOn)],
  ] as const;
  return [
    ...frame.filter(([, , text]) => text !== '').map(([id, label, text]) => ({ id, label, text })),
    ...listAnswerLines([getSheetSection(template)], part.sheet.answers),
  ];
}

function listSuppliesLines(
  { prescriptionIssuedOn, prescriptionReceivedOn, kits }: Supplies,
  places: readonly Place[],
): AnswerLine[] {
  const words = suppliesScreenWords;
  const dates = [
    { id: 'issuedOn', label: words.issuedOn, text: tellDate(prescriptionIssuedOn) },
    { id: 'receivedOn', label: words.receivedOn, text: tellDate(prescriptionReceivedOn) },
  ].filter(({ text }) => text !== '');
  const contents = kits.map((kit, index) => ({
    id: kit.id,
    label: words.kit(index + 1),
    text: tellKit(kit, places),
  }));
  return [...dates, ...contents];
}

function tellKit({ placeId, details, items }: Kit, places: readonly Place[]): string {
  const place =
    places.find(({ id }) => id === placeId)?.code ?? (placeId === null ? '' : suppliesScreenWords.placeGone);
  return join([place, details, ...items.map((item) => join([item.name, tellDate(item.expiresOn)], ', '))]);
}

function tellDate(date: CalendarDate | null): string {
  return date === null ? '' : formatShortDate(date);
}

function tellYesNo(answer: 'yes' | 'no' | null): string {
  if (answer === null) return '';
  return answer === 'yes' ? formWords.yes : formWords.no;
}

function tell(label: string, text: string): string {
  return text === '' ? '' : `${label} ${text}`;
}

function join(texts: readonly string[], separator = ' – '): string {
  return texts.filter((text) => text.trim() !== '').join(separator);
}
