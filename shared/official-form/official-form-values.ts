import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { OfficialFormKind } from '../contract/official-form-contract.ts';
import { readRows, readText } from '../documents/form-blocks.ts';
import type { PlanAggregate } from '../documents/plan-aggregate.ts';
import type { LooseAnswers } from '../form/form-answers.ts';
import {
  type EmergencySheet,
  getSheetSection,
  getSheetTemplate,
  type SheetNumber,
} from '../plan/emergency-sheets/emergency-sheet-schema.ts';
import { saysTreatmentSuspended } from '../plan/plan-status-rules.ts';
import { formatPupilName } from '../pupil/pupil-rules.ts';
import type { FieldText, FieldValue } from './field-value.ts';
import { findPrintedAnswers } from './find-printed-answers.ts';
import { isTick, isUnmapped, type TextSource, type TickSource, toFieldKey } from './form-mapping.ts';
import { formMappings } from './form-mappings.ts';
import { factReaders } from './read-facts.ts';
import { readRowText } from './read-row-texts.ts';

/** What a plan says in the fields of the ministry's forms: plain data, whatever the edition at hand. */
export type OfficialFormValues = {
  /** In the metadata of the file. */
  title: string;
  pupilName: string;
  date: CalendarDate;
  /** Nothing may be given today: said at the top of every page that says what to give. */
  careSuspended: boolean;
  plan: readonly FieldValue[];
  /** null: this plan has no emergency sheet. */
  sheet: { number: SheetNumber; values: readonly FieldValue[] } | null;
};

export function buildOfficialFormValues(aggregate: PlanAggregate, today: CalendarDate): OfficialFormValues {
  const { pupil, plan } = aggregate;
  const { emergency } = plan.content;
  const pupilName = formatPupilName(pupil);
  const reader = createReader(aggregate, today);
  return {
    title: `Projet d’accueil individualisé (PAI) – ${pupilName}`,
    pupilName,
    date: today,
    careSuspended: saysTreatmentSuspended(plan, today),
    plan: listValues('plan', reader),
    sheet:
      emergency.needed === 'yes'
        ? { number: emergency.sheet.number, values: listValues(emergency.sheet.number, reader) }
        : null,
  };
}

type ValueReader = {
  text(source: TextSource): FieldText;
  isTicked(source: TickSource): boolean;
};

function listValues(kind: OfficialFormKind, reader: ValueReader): FieldValue[] {
  const { fields, added } = formMappings[kind];
  const places = [...fields, ...added.map((place) => ({ ...place, at: 0 }))];
  return places.flatMap(({ field, at, label, source }): FieldValue[] => {
    const key = toFieldKey({ field, at });
    if (isUnmapped(source)) return [];
    if (isTick(source)) return [{ key, label, kind: 'tick', ticked: reader.isTicked(source) }];
    const { text, more } = reader.text(source);
    return [{ key, label, kind: 'text', text: text.trim(), ...(more ? { more } : {}) }];
  });
}

function createReader(aggregate: PlanAggregate, today: CalendarDate): ValueReader {
  const { adaptations, emergency } = aggregate.plan.content;
  const sheet = readSheet(emergency.sheet);
  return {
    text(source) {
      switch (source.from) {
        case 'fact':
          return { text: factReaders[source.fact](aggregate) };
        case 'adaptation':
          return { text: adaptations[source.id] };
        case 'sheet':
          return { text: sheet.printed.has(source.id) ? readText(sheet.answers, source.id) : '' };
        case 'sheetRow':
          return { text: joinRows(sheet.rows(source.id).slice(source.row), source.andAfter === true) };
        default:
          return readRowText(source, aggregate, today);
      }
    },
    isTicked(source) {
      switch (source.tick) {
        case 'adaptation':
          return adaptations[source.id];
        case 'adaptationAnswer':
          return adaptations[source.id] === source.when;
        case 'sheet':
          return sheet.printed.has(source.id);
        case 'sheetAnswer':
          return sheet.answers[source.id] === source.when;
        case 'sheetRow':
          return sheet.rows(source.id).length > source.row;
        case 'letter':
          return emergency.letterAttached === source.when;
      }
    },
  };
}

/** The answers of a sheet, which of them its paper says, and the rows of its tables that say something. */
function readSheet(sheet: EmergencySheet) {
  const answers = sheet.answers as LooseAnswers;
  return {
    answers,
    printed: findPrintedAnswers(getSheetSection(getSheetTemplate(sheet.number)).items, answers),
    rows: (id: string) =>
      readRows(answers, id)
        .map((row) => (row.text ?? '').trim())
        .filter(Boolean),
  };
}

/** The last line of a table takes every row that is left, told apart by dashes. */
function joinRows(rows: readonly string[], andAfter: boolean): string {
  if (!andAfter || rows.length <= 1) return rows[0] ?? '';
  return rows.map((row) => `– ${row}`).join('\n');
}
