import * as z from 'zod';
import { journalFilterSchema, journalRowSchema } from '../journal/journal-schema.ts';
import type { RouteDefinition } from './route-definition.ts';

const chainSchema = z.strictObject({
  rowCount: z.number().int().nonnegative(),
  /** Sequence of the first row that was changed, moved or taken out; null when the chain is whole. */
  brokenAt: z.number().int().nullable(),
});

export const journalContract = {
  /** Newest first, a page at a time: `before` is the last sequence already shown. */
  'journal.list': {
    input: z.strictObject({ filter: journalFilterSchema, before: z.number().int().positive().nullable() }),
    output: z.strictObject({ rows: z.array(journalRowSchema), hasMore: z.boolean() }),
  },
  'journal.verify': { input: z.strictObject({}), output: chainSchema },
  /** Asks where and writes a CSV file that opens in a spreadsheet: accounts and ids, no pupil's name. */
  'journal.export': {
    input: z.strictObject({ filter: journalFilterSchema }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /** Reads every page of the open register and the whole journal, a piece at a time; asked after each unlock. */
  'integrity.check': {
    input: z.strictObject({}),
    output: z.strictObject({ isDatabaseWhole: z.boolean(), journal: chainSchema }),
  },
} as const satisfies Record<string, RouteDefinition>;
