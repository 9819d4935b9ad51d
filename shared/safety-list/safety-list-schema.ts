import * as z from 'zod';

/**
 * A line of the list that goes with the safety plan (PPMS). The list is kept « dans le respect absolu du secret
 * médical » (circulaire 2021, III.2): this type has no field for a diagnosis, a sheet number, a medicine, an allergen
 * or a diet, and places are the school's codes, never a free text (R25).
 */
export const safetyListEntrySchema = z.strictObject({
  className: z.string(),
  lastName: z.string(),
  firstName: z.string(),
  kitPlaceCodes: z.array(z.string()),
  carriedByPupil: z.boolean(),
  safePlaceCode: z.string(),
  resourceAdult: z.string(),
  sealedLetter: z.boolean(),
});
export type SafetyListEntry = z.infer<typeof safetyListEntrySchema>;

export const safetyListSchema = z.strictObject({
  schoolName: z.string(),
  schoolUai: z.string(),
  /** What the codes stand for, so that the person who opens the envelope finds the kit. */
  places: z.array(z.strictObject({ code: z.string(), label: z.string() })),
  entries: z.array(safetyListEntrySchema),
});
export type SafetyList = z.infer<typeof safetyListSchema>;

/** A version that was issued: it cancels and replaces the one before. */
export const safetyListIssueSchema = z.strictObject({
  version: z.number().int().positive(),
  /** Instant of issue (ISO 8601, UTC) and the same in the school's own clock, as printed. */
  issuedAt: z.string(),
  issuedBy: z.string(),
  pupilCount: z.number().int().nonnegative(),
});
export type SafetyListIssue = z.infer<typeof safetyListIssueSchema>;
