import * as z from 'zod';
import { organisationSchema, schoolSchema } from '../school/school-schema.ts';
import type { RouteDefinition } from './route-definition.ts';

const savedSchoolSchema = z.strictObject({
  school: schoolSchema,
  organisation: organisationSchema,
  /** One revision for both: the settings are edited on one page. */
  revision: z.number().int().positive(),
});
export type SavedSchool = z.infer<typeof savedSchoolSchema>;

const revisionSchema = z.number().int().positive();

export const schoolContract = {
  'school.get': { input: z.strictObject({}), output: savedSchoolSchema },
  'school.save': {
    input: z.strictObject({ expectedRevision: revisionSchema, school: schoolSchema }),
    output: savedSchoolSchema,
  },
  /** Places and classes as a whole. A place or class that is still used cannot be left out. */
  'school.saveOrganisation': {
    input: z.strictObject({ expectedRevision: revisionSchema, organisation: organisationSchema }),
    output: savedSchoolSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
