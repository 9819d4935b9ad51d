import * as z from 'zod';
import { lineSchema } from '../text/text-schemas.ts';

/** What a school may print beside class, last name and first name, which are always there. Nothing else exists. */
export const safetyListColumns = [
  'birthDate',
  'photo',
  'kitPlace',
  'carriedByPupil',
  'safePlace',
  'resourceAdult',
  'sealedLetter',
  /** Boxes to tick by hand: présent, absent, manquant. */
  'presence',
] as const;
export type SafetyListColumn = (typeof safetyListColumns)[number];

/** How the school wants its list. Saved in the register. */
export const safetyListLayoutSchema = z.strictObject({
  /** Printed in the order of `safetyListColumns`, whatever their order here. */
  columns: z
    .array(z.enum(safetyListColumns))
    .refine((columns) => new Set(columns).size === columns.length, { error: 'IDENTIFIER_INVALID' }),
  groupBy: z.enum(['class', 'safePlace']),
  /** One page for each group, for the « mallette » of the place. */
  pagePerGroup: z.boolean(),
});
export type SafetyListLayout = z.infer<typeof safetyListLayoutSchema>;

export const defaultSafetyListLayout: SafetyListLayout = {
  columns: ['kitPlace', 'carriedByPupil', 'safePlace', 'resourceAdult', 'sealedLetter', 'presence'],
  groupBy: 'class',
  pagePerGroup: false,
};

/**
 * A line of the list that goes with the safety plan (PPMS). The list is kept « dans le respect absolu du secret
 * médical » (circulaire 2021, III.2): this type has no field for a diagnosis, a sheet number, a medicine, an allergen
 * or a diet, and places are the school's codes, never a free text (R25). What the school did not choose is null.
 */
export const safetyListEntrySchema = z.strictObject({
  /** Tells homonyms apart when two lists are compared; never printed. Empty in lists issued before 0.3.0. */
  pupilId: z.string(),
  className: z.string(),
  lastName: z.string(),
  firstName: z.string(),
  birthDate: z.string().nullable(),
  /** Hash of the photo, kept apart with the issues; null without one. */
  photo: z.string().nullable(),
  kitPlaceCodes: z.array(z.string()).nullable(),
  carriedByPupil: z.boolean().nullable(),
  safePlaceCode: z.string().nullable(),
  resourceAdult: z.string().nullable(),
  sealedLetter: z.boolean().nullable(),
});
export type SafetyListEntry = z.infer<typeof safetyListEntrySchema>;

export const safetyListSchema = z.strictObject({
  schoolName: z.string(),
  schoolUai: z.string(),
  layout: safetyListLayoutSchema,
  /** What the codes stand for, so that the person who opens the envelope finds the kit. */
  places: z.array(z.strictObject({ code: z.string(), label: z.string() })),
  /** By class then name; the document groups them. */
  entries: z.array(safetyListEntrySchema),
});
export type SafetyList = z.infer<typeof safetyListSchema>;

/** How a version left the register. */
export const safetyListMeans = ['print', 'pdf', 'protectedPdf', 'xlsx', 'csv'] as const;
export type SafetyListMeans = (typeof safetyListMeans)[number];

export const safetyListExportSchema = z.strictObject({
  /** Instant (ISO 8601, UTC). */
  exportedAt: z.string(),
  exportedBy: z.string(),
  means: z.enum(safetyListMeans),
  /** Who it is for: « cellule de crise, mallette A ». */
  recipients: z.string(),
});

/** A version that was issued: it cancels and replaces the one before. */
export const safetyListIssueSchema = z.strictObject({
  version: z.number().int().positive(),
  /** Instant of issue (ISO 8601, UTC) and the same in the school's own clock, as printed. */
  issuedAt: z.string(),
  issuedBy: z.string(),
  pupilCount: z.number().int().nonnegative(),
  /** Of its exact content, in hexadecimal; empty for versions issued before 0.3.0. */
  sha256: z.string(),
  /** Each time it left the register, oldest first. */
  exports: z.array(safetyListExportSchema),
});
export type SafetyListIssue = z.infer<typeof safetyListIssueSchema>;

/** What differs between the version in force and the list of today, line by line. For the screen only. */
export const safetyListChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrived'), pupilName: z.string(), className: z.string() }),
  z.strictObject({ kind: z.literal('left'), pupilName: z.string(), className: z.string() }),
  z.strictObject({
    kind: z.literal('changed'),
    pupilName: z.string(),
    className: z.string(),
    cells: z.array(
      z.strictObject({
        column: z.enum(['className', 'lastName', 'firstName', ...safetyListColumns]),
        from: z.string(),
        to: z.string(),
      }),
    ),
  }),
  /** The head of the list: the school's name, its columns, what a code stands for. */
  z.strictObject({ kind: z.literal('head'), what: z.enum(['school', 'layout', 'places']) }),
]);
export type SafetyListChange = z.infer<typeof safetyListChangeSchema>;

/** Which version: null is the list of today, which becomes a new version when it differs from the one in force. */
export const safetyListChoiceSchema = z.strictObject({
  version: z.number().int().positive().nullable().default(null),
  /** Who it is for. Required as soon as it leaves the register. */
  recipients: lineSchema.default(''),
});
