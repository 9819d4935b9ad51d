import * as z from 'zod';
import { identifierSchema } from '../text/text-schemas.ts';

/** Whose free text it stands in. */
export const checkedRecordKinds = ['plan', 'pupil', 'school'] as const;
/** The one record that the school's own texts belong to. */
export const SCHOOL_RECORD = 'school';

export type CheckedRecordKind = (typeof checkedRecordKinds)[number];

/**
 * A word that the diagnosis check points at and that somebody keeps, in one field and with a reason. Never for the
 * whole register: the same word elsewhere is pointed at again.
 */
export const acceptedWordSchema = z.strictObject({
  id: identifierSchema,
  recordKind: z.enum(checkedRecordKinds),
  recordId: z.string(),
  /** The field it was accepted in, and in no other: « adaptations.consequences ». */
  field: z.string(),
  /** As found in the text. */
  word: z.string(),
  reason: z.string(),
  acceptedAt: z.string(),
  acceptedBy: z.string(),
});
export type AcceptedWord = z.infer<typeof acceptedWordSchema>;
