import { describe, expect, it } from 'vitest';
import { documentFacts } from '../../../shared/audience/audience-table.ts';
import { type Fact, facts } from '../../../shared/audience/fact.ts';
import { addDays, isCalendarDate } from '../../../shared/calendar/calendar-date.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import type { SheetNumber } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { buildAggregate, buildFilledContent, fillSheet, makeId } from '../document-content/filled-plan.ts';
import { builders } from './built-documents.ts';
import { changeValue, findFact, listLeaves, type Path, readValue } from './record-fields.ts';

type Kind = keyof typeof builders;
const kinds = Object.keys(builders) as Kind[];

const CLASSES = [makeId(1), makeId(101)] as const;
const PLACES = [makeId(2), makeId(102)] as const;

/** A register with something in every field, and another class and another place to move to. */
function buildRecord(sheet: SheetNumber): PlanAggregate {
  const record = buildAggregate(buildFilledContent(sheet));
  return {
    ...record,
    school: { ...record.school, headName: 'Mme Direction' },
    organisation: {
      places: [...record.organisation.places, { id: PLACES[1], code: 'DIR', label: 'Direction' }],
      classes: [
        ...record.organisation.classes,
        { id: CLASSES[1], name: 'CM2', teacher: 'M. Autre', safePlaceId: PLACES[1] },
      ],
    },
    pupil: { ...record.pupil, hasPhoto: true },
    photo: new Uint8Array([1, 2, 3]),
  };
}

/** The same, with few signatures and no letter beside the sheet: what other answers hide is seen. */
function buildQuietRecord(sheet: SheetNumber): PlanAggregate {
  const record = buildRecord(sheet);
  const content = ['plan', 'content'];
  const family = record.plan.content.administrative.signatories.slice(0, 2);
  const signed = changeValue(record, [...content, 'administrative', 'signatories'], family);
  return changeValue(signed, [...content, 'emergency', 'letterAttached'], 'no');
}

/** Other values of the same kind: what may be typed, chosen or ticked in its place. */
function listOtherValues(path: Path, value: unknown): unknown[] {
  const name = String(path.at(-1));
  if (name === 'placeId' || name === 'safePlaceId') return [value === PLACES[0] ? PLACES[1] : PLACES[0]];
  if (name === 'classId') return [CLASSES[1]];
  if (name === 'guardianId') return [null];
  if (path.join('.').endsWith('signatories.0.kind')) return ['other'];
  if (typeof value === 'boolean') return [!value];
  if (value === 'yes') return ['no'];
  if (value === 'no') return ['yes'];
  if (value instanceof Uint8Array) return [new Uint8Array([3, 2, 1])];
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string' && isCalendarDate(value)) return [addDays(value, 1), '2020-01-15'];
  if (value === null) return ['2026-09-30'];
  return [`${String(value)} changé`];
}

/** Fields that change nothing by themselves: identifiers, and a sheet's number, changed with its answers below. */
function isLeftOut(path: Path, fact: Fact | undefined): boolean {
  return fact === 'internal' || path.join('.').endsWith('emergency.sheet.number');
}

/**
 * What a document shows of a record: the facts of the fields that alter it, with one such field. The fields that do not
 * depend on the sheet are changed with one of them only.
 */
function findShownFacts(kind: Kind, sheet: SheetNumber): Map<Fact | undefined, string> {
  const build = builders[kind];
  const shown = new Map<Fact | undefined, string>();
  for (const record of [buildRecord(sheet), buildQuietRecord(sheet)]) {
    const before = write(build(record));
    for (const path of listLeaves(record).filter((each) => sheet === '01' || each.includes('sheet'))) {
      const fact = findFact(path, sheet);
      if (isLeftOut(path, fact) || shown.has(fact)) continue;
      const others = listOtherValues(path, readValue(record, path));
      const isShown = others.some((value) => write(build(changeValue(record, path, value))) !== before);
      if (isShown) shown.set(fact, path.join('.'));
    }
  }
  return shown;
}

function write(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (each instanceof Uint8Array ? [...each] : each));
}

// Would catch: a field of another audience that reaches a document, as a word, a tick, a date or a silence; a field
// that nobody placed; and a table that promises what a document does not say.
describe.each(emergencySheets.map(({ number }) => number))('with the emergency sheet %s', (sheet) => {
  it('every field has its fact', () => {
    const unplaced = listLeaves(buildRecord(sheet)).filter((path) => !findFact(path, sheet));
    expect(unplaced.map((path) => path.join('.'))).toEqual([]);
  });

  it.each(kinds)('%s shows the facts of its audience and no other', (kind) => {
    const shown = findShownFacts(kind, sheet);
    const tooMuch = [...shown].filter(([fact]) => !fact || !documentFacts[kind].includes(fact));
    expect(tooMuch, 'facts shown and not permitted, with the field that shows them').toEqual([]);
    const silent = sheet === '01' ? documentFacts[kind].filter((fact) => !shown.has(fact)) : [];
    expect(silent, 'facts declared and never shown').toEqual([]);
  });
});

// Would catch: the condition guessed from which of the ministry's sheets was filled.
it.each(kinds)('%s shows which emergency sheet it is only where the gestures are permitted', (kind) => {
  const record = buildRecord('standard');
  const path = ['plan', 'content', 'emergency', 'sheet'];
  const other = changeValue(record, path, fillSheet('03a', 'texte'));
  const differs = write(builders[kind](other)) !== write(builders[kind](record));
  expect(differs).toBe(documentFacts[kind].includes('emergencyGestures'));
});

it('no document shows what only the application uses, nor the health compartment', () => {
  const printed = new Set(Object.values(documentFacts).flat());
  const never = facts.filter((fact) => !printed.has(fact));
  expect(never).toEqual(['enrolment', 'diagnosis', 'healthNotes', 'healthScans', 'internal']);
});
