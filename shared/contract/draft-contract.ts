import * as z from 'zod';
import type { RouteDefinition } from './route-definition.ts';

/** Which form: « pupil.new », « plan/<id>/adaptations ». Ids only. */
const draftKeySchema = z.string().regex(/^[A-Za-z0-9./-]{1,150}$/, 'IDENTIFIER_INVALID');

/**
 * Half-typed work that the register cannot take yet, kept in the encrypted database until it is: one value a form and
 * an account. `isHealth` seals it with the health key.
 */
export const draftContract = {
  'draft.get': {
    input: z.strictObject({ key: draftKeySchema, isHealth: z.boolean() }),
    output: z.strictObject({ value: z.string(), changedAt: z.string() }).nullable(),
  },
  'draft.save': {
    input: z.strictObject({
      key: draftKeySchema,
      isHealth: z.boolean(),
      value: z.string().min(1, 'REQUIRED').max(400_000),
    }),
    output: z.null(),
  },
  'draft.remove': { input: z.strictObject({ key: draftKeySchema }), output: z.null() },
} as const satisfies Record<string, RouteDefinition>;
