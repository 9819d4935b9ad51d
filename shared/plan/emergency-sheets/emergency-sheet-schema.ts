import * as z from 'zod';
import { buildAnswersSchema, buildEmptyAnswers, type FormAnswers } from '../../form/form-answers.ts';
import type { FormSection } from '../../form/form-item.ts';
import type { EmergencySheetTemplate } from './emergency-sheet.ts';
import { sheet01 } from './sheet-01.ts';
import { sheet02 } from './sheet-02.ts';
import { sheet03a } from './sheet-03a.ts';
import { sheet04 } from './sheet-04.ts';
import { sheet06 } from './sheet-06.ts';
import { standardSheet } from './standard-sheet.ts';

/** The sheets that can be filled, in the order they are offered. */
export const emergencySheets = [standardSheet, sheet01, sheet02, sheet03a, sheet04, sheet06] as const;

type SheetTemplate = (typeof emergencySheets)[number];
export type SheetNumber = SheetTemplate['number'];

/** A filled sheet: its number and exactly the answers that its template asks for. */
export type EmergencySheet = {
  [N in SheetNumber]: {
    number: N;
    answers: FormAnswers<readonly [{ items: readonly SheetItem<Extract<SheetTemplate, { number: N }>>[] }]>;
  };
}[SheetNumber];

type SheetItem<T extends EmergencySheetTemplate> =
  | T['introduction'][number]
  | T['situations'][number]['signs'][number]
  | T['situations'][number]['measures'][number]
  | T['situations'][number]['treatment'][number]
  | T['annex'][number];

/** Everything a sheet asks for, as one section. */
export function getSheetSection(template: EmergencySheetTemplate): FormSection {
  const situations = template.situations.flatMap((situation) => [
    ...situation.signs,
    ...situation.measures,
    ...situation.treatment,
  ]);
  return {
    id: template.number,
    title: template.title,
    items: [...template.introduction, ...situations, ...template.annex],
  };
}

export function getSheetTemplate(number: SheetNumber): EmergencySheetTemplate {
  const found = emergencySheets.find((sheet) => sheet.number === number);
  if (!found) throw new Error(`No emergency sheet ${number}`);
  return found;
}

export function buildEmptySheet(number: SheetNumber): EmergencySheet {
  return {
    number,
    answers: buildEmptyAnswers([getSheetSection(getSheetTemplate(number))]),
  } as EmergencySheet;
}

function buildSheetSchema(template: EmergencySheetTemplate) {
  return z.strictObject({
    number: z.literal(template.number),
    answers: buildAnswersSchema([getSheetSection(template)]),
  });
}

const [first, ...others] = emergencySheets.map(buildSheetSchema);
if (!first) throw new Error('There is no emergency sheet');

export const emergencySheetSchema = z.discriminatedUnion('number', [
  first,
  ...others,
]) as unknown as z.ZodType<EmergencySheet>;
