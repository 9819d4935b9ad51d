import * as z from 'zod';
import { calendarDateSchema, optionalDateSchema } from '../calendar/calendar-date.ts';
import { buildRowsSchema } from '../form/rows-schema.ts';
import { identifierSchema, lineSchema, requiredLineSchema } from '../text/text-schemas.ts';

/** A legal guardian, in the words of the form: « Lien de parenté, Nom et prénom, Domicile, Travail, Portable ». */
export const guardianSchema = z.strictObject({
  id: identifierSchema,
  relation: lineSchema,
  name: requiredLineSchema,
  homePhone: lineSchema,
  workPhone: lineSchema,
  mobilePhone: lineSchema,
});
export type Guardian = z.infer<typeof guardianSchema>;

/** What a user types about a pupil. Rules that need today (birth not in the future) are in pupil-rules.ts. */
export const pupilInputSchema = z
  .strictObject({
    lastName: requiredLineSchema,
    firstName: requiredLineSchema,
    birthDate: calendarDateSchema,
    address: lineSchema,
    classId: identifierSchema.nullable(),
    enteredOn: optionalDateSchema,
    leftOn: optionalDateSchema,
    /** The adult who looks after this pupil when the safety plan is triggered. */
    resourceAdult: lineSchema,
    /** Only when it differs from the class's safe place. */
    safePlaceId: identifierSchema.nullable(),
    guardians: buildRowsSchema(guardianSchema, 8),
  })
  .refine((pupil) => pupil.leftOn === null || pupil.enteredOn === null || pupil.enteredOn <= pupil.leftOn, {
    error: 'PERIOD_INVERTED',
    path: ['leftOn'],
  });
export type PupilInput = z.infer<typeof pupilInputSchema>;

export type Pupil = PupilInput & { id: string; revision: number; hasPhoto: boolean };
