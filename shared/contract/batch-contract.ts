import * as z from 'zod';
import { errorCodes } from '../app-error.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import { bytesSchema } from './bytes-schema.ts';
import { fileFormSchema, planPrintOptionsSchema } from './document-contract.ts';
import type { RouteDefinition } from './route-definition.ts';

/** Documents of one pupil that can be made for many at once. */
export const batchKinds = [
  'plan',
  'emergencySheet',
  'pocketCard',
  'afterSchool',
  'catering',
  'kitLabels',
  'signatureSheet',
  'readingSheet',
  'officialForm',
] as const;
export type BatchKind = (typeof batchKinds)[number];

/** `merged`: one file; `separate`: one file each, numbered, never named after a pupil; `print`: kept for the printer. */
export const batchOutputs = ['merged', 'separate', 'print'] as const;
export type BatchOutput = (typeof batchOutputs)[number];

export const batchOrderSchema = z.strictObject({
  planIds: z.array(identifierSchema).min(1, 'REQUIRED').max(2000, 'TOO_MANY_ROWS'),
  /** In the order they are printed for each pupil. */
  kinds: z.array(z.enum(batchKinds)).min(1, 'REQUIRED'),
  plan: planPrintOptionsSchema.prefault({}),
  output: z.enum(batchOutputs),
  form: fileFormSchema.default({ kind: 'plain' }),
});
export type BatchOrder = z.output<typeof batchOrderSchema>;

/** One document of the batch. The name is for the screen only. */
const batchDocumentSchema = z.strictObject({
  planId: z.string(),
  pupilName: z.string(),
  kind: z.enum(batchKinds),
});

export const batchStateSchema = z.strictObject({
  stage: z.enum(['running', 'writing', 'done', 'cancelled', 'failed']),
  /** Documents, not pages. */
  total: z.number().int().nonnegative(),
  made: z.number().int().nonnegative(),
  /** Whole seconds; null while nothing can be said yet. */
  secondsLeft: z.number().int().nonnegative().nullable(),
  pageCount: z.number().int().nonnegative(),
  /** Documents that could not be made, and why. */
  failures: z.array(batchDocumentSchema.extend({ code: z.enum(errorCodes) })),
  /** Documents made that whoever prints should look at again: too long, missing characters. */
  notices: z.array(batchDocumentSchema),
  output: z.enum(batchOutputs),
  /** The file, or the folder of the files; null for the printer. */
  path: z.string().nullable(),
  fileCount: z.number().int().nonnegative(),
  /** Why the whole batch stopped (disk full), when it did. */
  code: z.enum(errorCodes).nullable(),
});
export type BatchState = z.infer<typeof batchStateSchema>;

export const batchContract = {
  /** Asks where (a file or a folder), then begins. `started` false: the user gave up. One batch at a time. */
  'batch.start': { input: batchOrderSchema, output: z.strictObject({ started: z.boolean() }) },
  /** Asked again at each `batchProgressed`. null: none since the register was opened, or it was dismissed. */
  'batch.getState': {
    input: z.strictObject({}),
    output: z.strictObject({ batch: batchStateSchema.nullable() }),
  },
  /** Files already written whole stay; nothing half written does. */
  'batch.cancel': { input: z.strictObject({}), output: z.strictObject({}) },
  /** The bytes of a batch made for the printer, once; then they are dropped. */
  'batch.takePrint': { input: z.strictObject({}), output: z.strictObject({ bytes: bytesSchema }) },
  /** Forgets a finished batch and what it kept. */
  'batch.dismiss': { input: z.strictObject({}), output: z.strictObject({}) },
} as const satisfies Record<string, RouteDefinition>;
