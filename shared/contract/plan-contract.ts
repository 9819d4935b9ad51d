import * as z from 'zod';
import { calendarDateSchema } from '../calendar/calendar-date.ts';
import { planContentSchema, planPartValueSchema } from '../plan/plan-content-schema.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';

const planSchema = z.strictObject({
  id: z.uuid(),
  pupilId: z.uuid(),
  revision: z.number().int().positive(),
  createdOn: z.string(),
  changedAt: z.string(),
  closedOn: z.string().nullable(),
  content: planContentSchema,
});

const planKeySchema = z.strictObject({ planId: identifierSchema });
const revisionSchema = z.number().int().positive();

export const planContract = {
  'plan.get': { input: planKeySchema, output: planSchema },
  /** One PAI lives at a time: refused while the pupil has one that is not closed. */
  'plan.create': {
    input: z.strictObject({ pupilId: identifierSchema }),
    output: planSchema,
  },
  /** Saves one part. The revision is the one the window last saw: another one means another window wrote. */
  'plan.saveDraft': {
    input: z.strictObject({
      planId: identifierSchema,
      expectedRevision: revisionSchema,
      part: planPartValueSchema,
    }),
    output: z.strictObject({ revision: revisionSchema, changedAt: z.string() }),
  },
  'plan.close': {
    input: z.strictObject({
      planId: identifierSchema,
      expectedRevision: revisionSchema,
      closedOn: calendarDateSchema,
    }),
    output: planSchema,
  },
  'plan.reopen': {
    input: z.strictObject({ planId: identifierSchema, expectedRevision: revisionSchema }),
    output: planSchema,
  },
  /** Numbered copies printed so far, oldest first, and the number of the next one. */
  'plan.listCopies': {
    input: planKeySchema,
    output: z.strictObject({
      copies: z.array(
        z.strictObject({
          number: z.number().int().positive(),
          recipient: z.string(),
          issuedOn: z.string(),
          issuedBy: z.string(),
        }),
      ),
      nextNumber: z.number().int().positive(),
    }),
  },
} as const satisfies Record<string, RouteDefinition>;
