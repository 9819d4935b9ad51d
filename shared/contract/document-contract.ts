import * as z from 'zod';
import { safetyListIssueSchema, safetyListSchema } from '../safety-list/safety-list-schema.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import { bytesSchema } from './bytes-schema.ts';
import { kitKindSchema } from './recovery-contract.ts';
import type { RouteDefinition } from './route-definition.ts';

/** What can be printed today. */
export const documentRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), planId: identifierSchema }),
  z.strictObject({ kind: z.literal('emergencySheet'), planId: identifierSchema }),
  z.strictObject({ kind: z.literal('safetyList') }),
  /** The kit that `recovery.prepare` has just drawn: NOT_FOUND when there is none. */
  z.strictObject({ kind: z.literal('recoveryKit'), kit: kitKindSchema }),
]);
export type DocumentRequest = z.infer<typeof documentRequestSchema>;

export const renderedDocumentSchema = z.strictObject({
  bytes: bytesSchema,
  pageCount: z.number().int().positive(),
  /** False when a one-page sheet had to run over: the user is told to shorten it. */
  fitsOnePage: z.boolean(),
  /** Characters no font of ours can draw, printed as boxes. */
  missingCharacters: z.array(z.string()),
  /** For the screen only; a file is never named after a pupil unless the user types it. */
  title: z.string(),
});
export type RenderedDocumentValue = z.infer<typeof renderedDocumentSchema>;

export const documentContract = {
  /**
   * `preview` and `print` give the same bytes; `print` is journalled, and issues a new version of the safety list.
   */
  'document.render': {
    input: z.strictObject({ document: documentRequestSchema, purpose: z.enum(['preview', 'print']) }),
    output: renderedDocumentSchema,
  },
  /** Asks where, writes the file in one step (temporary file, then rename). Null path: the user gave up. */
  'document.save': {
    input: z.strictObject({ document: documentRequestSchema }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  'safetyList.get': {
    input: z.strictObject({}),
    output: z.strictObject({
      list: safetyListSchema,
      /** Newest first. */
      issues: z.array(safetyListIssueSchema),
      /** True when a line changed since the newest issue, or none was ever issued. */
      outOfDate: z.boolean(),
    }),
  },
} as const satisfies Record<string, RouteDefinition>;
