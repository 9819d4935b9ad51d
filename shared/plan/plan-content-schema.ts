import * as z from 'zod';
import { buildAnswersSchema, buildEmptyAnswers, type FormAnswers } from '../form/form-answers.ts';
import { adaptationsSchema, adaptationsSections } from './adaptations-schema.ts';
import { administrativeSchema, emptyAdministrative } from './administrative-schema.ts';
import { emergencySchema, emptyEmergency } from './emergency-schema.ts';
import { afterSchoolSections } from './official-form/after-school-sections.ts';
import { emptySupplies, suppliesSchema } from './supplies-schema.ts';

export const afterSchoolSchema = buildAnswersSchema(afterSchoolSections);
export type AfterSchool = FormAnswers<typeof afterSchoolSections>;

/** The content of a PAI, part by part. What is dated or joined is stored in columns, the rest as one document. */
export const planContentSchema = z.strictObject({
  administrative: administrativeSchema,
  adaptations: adaptationsSchema,
  emergency: emergencySchema,
  afterSchool: afterSchoolSchema,
  supplies: suppliesSchema,
});
export type PlanContent = z.infer<typeof planContentSchema>;

export const planParts = ['administrative', 'adaptations', 'emergency', 'afterSchool', 'supplies'] as const;
export type PlanPart = (typeof planParts)[number];

/** One part with its value: what a form saves. */
export const planPartValueSchema = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('administrative'), value: administrativeSchema }),
  z.strictObject({ part: z.literal('adaptations'), value: adaptationsSchema }),
  z.strictObject({ part: z.literal('emergency'), value: emergencySchema }),
  z.strictObject({ part: z.literal('afterSchool'), value: afterSchoolSchema }),
  z.strictObject({ part: z.literal('supplies'), value: suppliesSchema }),
]);
export type PlanPartValue = z.infer<typeof planPartValueSchema>;

export function buildEmptyPlanContent(): PlanContent {
  return {
    administrative: emptyAdministrative,
    adaptations: buildEmptyAnswers(adaptationsSections),
    emergency: emptyEmergency,
    afterSchool: buildEmptyAnswers(afterSchoolSections),
    supplies: emptySupplies,
  };
}
