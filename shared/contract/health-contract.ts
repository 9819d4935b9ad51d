import * as z from 'zod';
import {
  healthFileSchema,
  scanLabelSchema,
  scanMediaTypes,
  sealedTextSchema,
} from '../health/health-schema.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import { bytesSchema } from './bytes-schema.ts';
import type { RouteDefinition } from './route-definition.ts';

const pupilKeySchema = z.strictObject({ pupilId: identifierSchema });
const recordKeySchema = z.strictObject({ pupilId: identifierSchema, recordId: identifierSchema });
/** 0 for a record that does not exist yet. */
const expectedRevisionSchema = z.number().int().nonnegative();

/** Sealed records. All but `getSummary` need the health key: HEALTH_NOT_GRANTED without it. Reading is journalled. */
export const healthContract = {
  /** How many sealed records a pupil has, and nothing of them. */
  'health.getSummary': {
    input: pupilKeySchema,
    output: z.strictObject({ recordCount: z.number().int().nonnegative() }),
  },
  'health.get': { input: pupilKeySchema, output: healthFileSchema },
  'health.saveDiagnosis': {
    input: z.strictObject({
      pupilId: identifierSchema,
      expectedRevision: expectedRevisionSchema,
      text: sealedTextSchema,
    }),
    output: healthFileSchema,
  },
  'health.saveNote': {
    input: z.strictObject({
      pupilId: identifierSchema,
      /** null adds a note. */
      recordId: identifierSchema.nullable(),
      expectedRevision: expectedRevisionSchema,
      text: sealedTextSchema,
    }),
    output: healthFileSchema,
  },
  /** PDF, JPEG or PNG as it was scanned. Throws SCAN_TOO_LARGE or SCAN_UNREADABLE. */
  'health.addScan': {
    input: z.strictObject({ pupilId: identifierSchema, label: scanLabelSchema, bytes: bytesSchema }),
    output: healthFileSchema,
  },
  'health.getScan': {
    input: recordKeySchema,
    output: z.strictObject({ bytes: bytesSchema, mediaType: z.enum(scanMediaTypes) }),
  },
  'health.removeRecord': { input: recordKeySchema, output: healthFileSchema },
} as const satisfies Record<string, RouteDefinition>;
