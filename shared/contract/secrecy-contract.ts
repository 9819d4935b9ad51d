import * as z from 'zod';
import { acceptedWordSchema, checkedRecordKinds, SCHOOL_RECORD } from '../secrecy/accepted-word-schema.ts';
import { identifierSchema, requiredLineSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';

const listSchema = z.strictObject({ words: z.array(acceptedWordSchema) });
const recordSchema = z.strictObject({
  recordKind: z.enum(checkedRecordKinds),
  recordId: z.union([identifierSchema, z.literal(SCHOOL_RECORD)]),
});

export const secrecyContract = {
  /** Words accepted in the fields of one record. The school's record is `school`. */
  'secrecy.listAccepted': { input: recordSchema, output: listSchema },
  /** For one field, with a reason; the journal tells that it was done, never the word. */
  'secrecy.accept': {
    input: recordSchema.extend({
      field: requiredLineSchema,
      word: requiredLineSchema,
      reason: requiredLineSchema,
    }),
    output: listSchema,
  },
  'secrecy.withdraw': { input: z.strictObject({ wordId: identifierSchema }), output: listSchema },
} as const satisfies Record<string, RouteDefinition>;
