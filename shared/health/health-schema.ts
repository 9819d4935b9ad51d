import * as z from 'zod';
import { calendarDateSchema } from '../calendar/calendar-date.ts';
import { requiredLineSchema, textSchema } from '../text/text-schemas.ts';

/** Kinds of sealed records. Each is encrypted with the health key, bound to its pupil, its kind and its own id. */
export const sealedKinds = ['diagnosis', 'note', 'scan'] as const;
export type SealedKind = (typeof sealedKinds)[number];

export const sealedTextSchema = textSchema.refine((text) => text.trim() !== '', 'REQUIRED');

/** Largest scan, in bytes: a few pages photographed by a telephone. */
export const SCAN_LIMIT = 10 * 1024 * 1024;

export const scanMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type ScanMediaType = (typeof scanMediaTypes)[number];

export const scanKinds = ['prescription', 'letter', 'other'] as const;
export type ScanKind = (typeof scanKinds)[number];

/** What is written beside a scan, sealed with it. */
export const scanLabelSchema = z.strictObject({
  kind: z.enum(scanKinds, { error: 'REQUIRED' }),
  title: requiredLineSchema,
  datedOn: calendarDateSchema.nullable(),
});
export type ScanLabel = z.infer<typeof scanLabelSchema>;

const recordSchema = z.strictObject({
  id: z.uuid(),
  revision: z.number().int().positive(),
  changedAt: z.string(),
  /** Name of the account that wrote it last. */
  changedBy: z.string(),
});

export const healthFileSchema = z.strictObject({
  diagnosis: recordSchema.extend({ text: z.string() }).nullable(),
  /** Newest first. */
  notes: z.array(recordSchema.extend({ text: z.string() })),
  scans: z.array(
    recordSchema.extend({
      ...scanLabelSchema.shape,
      mediaType: z.enum(scanMediaTypes),
      byteCount: z.number(),
    }),
  ),
  /** Records that do not open: altered, moved from another pupil, or sealed with another key. Kept as they are. */
  altered: z.array(z.strictObject({ id: z.string(), kind: z.enum(sealedKinds), changedAt: z.string() })),
});
export type HealthFile = z.infer<typeof healthFileSchema>;
