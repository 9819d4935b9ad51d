import * as z from 'zod';
import { optionalDateSchema } from '../calendar/calendar-date.ts';
import { buildRowsSchema } from '../form/rows-schema.ts';
import { identifierSchema, lineSchema } from '../text/text-schemas.ts';

/**
 * Who signs, in the form's own rows (page 1 and 2; domain reference §1.2). `guardian` rows take their name from the
 * pupil's guardians; `pupil` is the pupil of age. The others are the form's « Référents » and « Partenaires ».
 */
export const signatoryKinds = [
  'guardian',
  'pupil',
  'secondaryHead',
  'primaryHead',
  'structureHead',
  'teacher',
  'schoolDoctor',
  'schoolNurse',
  'treatingDoctor',
  'catering',
  'afterSchool',
  'other',
] as const;
export type SignatoryKind = (typeof signatoryKinds)[number];

export const signatorySchema = z.strictObject({
  id: identifierSchema,
  kind: z.enum(signatoryKinds),
  /** Set on `guardian` rows only. */
  guardianId: identifierSchema.nullable(),
  /** Free words for an `other` partner: « Club d’escalade ». */
  otherLabel: lineSchema,
  name: lineSchema,
  /** « Adresse administrative ». */
  address: lineSchema,
  signedOn: optionalDateSchema,
  /** « Exemplaire reçu le : ». */
  copyReceivedOn: optionalDateSchema,
});
export type Signatory = z.infer<typeof signatorySchema>;

/** A column of the form's table « PAI 1ère demande / Modifications éventuelles », or of the yearly checks. */
export const datedClassSchema = z.strictObject({
  id: identifierSchema,
  date: optionalDateSchema,
  className: lineSchema,
});
export type DatedClass = z.infer<typeof datedClassSchema>;

/** Part 1, without the pupil and the guardians, who are entered once for all their plans. */
export const administrativeSchema = z.strictObject({
  /** First entry: the first request; then the modifications, oldest first. */
  versions: buildRowsSchema(datedClassSchema, 24),
  yearlyChecks: buildRowsSchema(datedClassSchema, 24),
  signatories: buildRowsSchema(signatorySchema, 40),
});
export type Administrative = z.infer<typeof administrativeSchema>;

export const emptyAdministrative: Administrative = { versions: [], yearlyChecks: [], signatories: [] };
