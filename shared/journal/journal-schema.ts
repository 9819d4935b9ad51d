import * as z from 'zod';
import { calendarDateSchema } from '../calendar/calendar-date.ts';
import { identifierSchema } from '../text/text-schemas.ts';

export const journalRecordKinds = ['school', 'pupil', 'plan', 'safetyList', 'account', 'register'] as const;
export type JournalRecordKind = (typeof journalRecordKinds)[number];

/** What the journal's screen asks for. Days are the school's own. */
export const journalFilterSchema = z.strictObject({
  from: calendarDateSchema.nullable(),
  to: calendarDateSchema.nullable(),
  accountId: identifierSchema.nullable(),
  /** null: every kind. */
  recordKind: z.enum(journalRecordKinds).nullable(),
  /** Only what touched a health part, left the register, or failed. */
  onlySensitive: z.boolean(),
});
export type JournalFilter = z.infer<typeof journalFilterSchema>;

export const journalRowSchema = z.strictObject({
  sequence: z.number().int().positive(),
  at: z.string(),
  accountName: z.string(),
  action: z.string(),
  recordKind: z.enum(journalRecordKinds),
  recordId: z.string(),
  /** The pupil's or the account's name today; null when there is none. For the screen, never for the export. */
  recordLabel: z.string().nullable(),
});
export type JournalRow = z.infer<typeof journalRowSchema>;
