import { addDays, addYears, getSchoolYearStart } from '../../../shared/calendar/calendar-date.ts';
import { type Emergency, emptyEmergency } from '../../../shared/plan/emergency-schema.ts';
import type { EmergencySheet } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import type { StandardRows } from './demonstration-situation.ts';
import type { PlanWriter } from './plan-writer.ts';
import type { SeededSource } from './seeded-source.ts';

/** Part 3 of an invented PAI. */
export function buildDemonstrationEmergency(writer: PlanWriter): Emergency {
  const { situation, has, source, createdOn } = writer;
  if (situation.sheet === null) return { ...emptyEmergency, needed: 'no' };
  const isSigned = !has('doctorNotSigned') && !has('missingData');
  return {
    needed: 'yes',
    specificNumbers: has('sealedLetter') ? 'Service référent, jour et nuit : 01 99 00 56 78' : '',
    ...(has('missingData') ? { periodStart: null, periodEnd: null } : choosePeriod(writer)),
    sheet: fillRows(situation.sheet, source),
    letterAttached: has('sealedLetter') ? 'yes' : 'no',
    doctorName: 'Dr Solène Caducée',
    doctorContact: 'Cabinet des Glycines, Villimagine, 01 99 00 43 21',
    doctorSignedOn: isSigned ? createdOn : null,
  };
}

/** This school year, or the one before when the period is to be over. */
function choosePeriod({ has, today }: PlanWriter): Pick<Emergency, 'periodStart' | 'periodEnd'> {
  const start = getSchoolYearStart(today);
  if (has('periodOver')) return { periodStart: addYears(start, -1), periodEnd: addDays(start, -1) };
  return { periodStart: start, periodEnd: addDays(addYears(start, 1), -1) };
}

function fillRows(sheet: EmergencySheet | StandardRows, source: SeededSource): EmergencySheet {
  if ('number' in sheet) return sheet;
  const toRows = (texts: readonly string[]) => texts.map((text) => ({ id: source.identifier(), text }));
  return {
    number: 'standard',
    answers: {
      firstSigns: toRows(sheet.firstSigns),
      firstMeasures: toRows(sheet.firstMeasures),
      firstTreatments: toRows(sheet.firstTreatments),
      severeSigns: toRows(sheet.severeSigns),
      severeMeasures: toRows(sheet.severeMeasures),
      severeTreatments: toRows(sheet.severeTreatments),
    },
  };
}
