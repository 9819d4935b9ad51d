import * as z from 'zod';
import { identifierSchema } from '../text/text-schemas.ts';
import { bytesSchema } from './bytes-schema.ts';
import type { RouteDefinition } from './route-definition.ts';

/** The ministry's forms that a plan can be written in: the PAI itself, and one sheet per number. */
export const officialFormKinds = ['plan', 'standard', '01', '02', '03a', '04', '06'] as const;
export type OfficialFormKind = (typeof officialFormKinds)[number];

/** Largest form accepted, in bytes: the ministry's weigh up to 3 MB. */
export const OFFICIAL_FORM_LIMIT = 20 * 1024 * 1024;

export const officialFormSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(officialFormKinds),
  /** Instant it was added (ISO 8601, UTC). */
  addedAt: z.string(),
  addedBy: z.string(),
  byteCount: z.number().int().positive(),
  pageCount: z.number().int().positive(),
  /** Fields of this edition that are filled, and how many it has. */
  knownFields: z.number().int().nonnegative(),
  fieldCount: z.number().int().nonnegative(),
  /** What an edition we know has and this one does not, in French: printed nowhere. */
  missingLabels: z.array(z.string()),
  /** True when its fields are exactly those of an edition we know. */
  isKnownEdition: z.boolean(),
  /** True when its file is no longer beside the register, or was changed: it must be added again. */
  isFileMissing: z.boolean(),
});
export type OfficialForm = z.infer<typeof officialFormSchema>;

const listSchema = z.strictObject({ forms: z.array(officialFormSchema) });

export const officialFormContract = {
  /** Newest first; the newest of each kind is the one that is filled. */
  'officialForm.list': { input: z.strictObject({}), output: listSchema },
  /** Recognised by its fields. OFFICIAL_FORM_UNKNOWN, PDF_UNREADABLE, PDF_PROTECTED or PDF_TOO_LARGE otherwise. */
  'officialForm.add': { input: z.strictObject({ bytes: bytesSchema }), output: listSchema },
  'officialForm.remove': { input: z.strictObject({ formId: identifierSchema }), output: listSchema },
} as const satisfies Record<string, RouteDefinition>;
