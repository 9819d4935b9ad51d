import * as z from 'zod';

/** A line of the register: a pupil, and the PAI that counts today if there is one. */
export const registerRowSchema = z.strictObject({
  pupilId: z.uuid(),
  lastName: z.string(),
  firstName: z.string(),
  birthDate: z.string(),
  classId: z.uuid().nullable(),
  className: z.string(),
  leftOn: z.string().nullable(),
  hasPhoto: z.boolean(),
  planId: z.uuid().nullable(),
  planState: z.enum(['draft', 'toSign', 'inForce', 'closed']).nullable(),
  careState: z.enum(['notNeeded', 'applicable', 'suspended']).nullable(),
  /** Instant of the last change to the pupil or to the plan (ISO 8601, UTC). */
  changedAt: z.string(),
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
