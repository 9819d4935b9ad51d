import * as z from 'zod';
import { optionalDateSchema } from '../calendar/calendar-date.ts';
import { yesNoSchema } from '../form/form-answers.ts';
import { lineSchema } from '../text/text-schemas.ts';
import { buildEmptySheet, emergencySheetSchema } from './emergency-sheets/emergency-sheet-schema.ts';

/** Part 3: the frame common to every sheet (domain reference §2.1) around the chosen sheet. */
export const emergencySchema = z
  .strictObject({
    /** null: not decided yet; no: this PAI has no emergency part. */
    needed: yesNoSchema,
    /** « Numéros d'urgence spécifiques éventuels autres que le 15 ou le 112 ». */
    specificNumbers: lineSchema,
    /** « Fiche établie pour la période suivante », first and last day. */
    periodStart: optionalDateSchema,
    periodEnd: optionalDateSchema,
    sheet: emergencySheetSchema,
    /** « Courrier joint : oui, non » (sealed letter for the rescuers). */
    letterAttached: yesNoSchema,
    /** « Cachet du médecin »: name, address and phone as on the stamp. */
    doctorName: lineSchema,
    doctorContact: lineSchema,
    doctorSignedOn: optionalDateSchema,
  })
  .refine(
    (part) => part.periodStart === null || part.periodEnd === null || part.periodStart <= part.periodEnd,
    { error: 'PERIOD_INVERTED', path: ['periodEnd'] },
  );
export type Emergency = z.infer<typeof emergencySchema>;

export const emptyEmergency: Emergency = {
  needed: null,
  specificNumbers: '',
  periodStart: null,
  periodEnd: null,
  sheet: buildEmptySheet('standard'),
  letterAttached: null,
  doctorName: '',
  doctorContact: '',
  doctorSignedOn: null,
};
