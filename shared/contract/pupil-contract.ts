import * as z from 'zod';
import { pupilInputSchema } from '../pupil/pupil-schema.ts';
import { registerRowSchema } from '../pupil/register-row.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import { bytesSchema } from './bytes-schema.ts';
import type { RouteDefinition } from './route-definition.ts';

const pupilSchema = z.strictObject({
  ...pupilInputSchema.shape,
  id: z.uuid(),
  revision: z.number().int().positive(),
  hasPhoto: z.boolean(),
});

const pupilKeySchema = z.strictObject({ pupilId: identifierSchema });

/** Largest photo that is stored, in bytes: the window resizes it long before. */
export const PHOTO_LIMIT = 512 * 1024;

export const pupilContract = {
  'pupil.list': { input: z.strictObject({}), output: z.array(registerRowSchema) },
  'pupil.get': { input: pupilKeySchema, output: pupilSchema },
  'pupil.create': {
    input: z.strictObject({ pupil: pupilInputSchema }),
    output: pupilSchema,
  },
  'pupil.save': {
    input: z.strictObject({
      pupilId: identifierSchema,
      expectedRevision: z.number().int().positive(),
      pupil: pupilInputSchema,
    }),
    output: pupilSchema,
  },
  /** Takes out a pupil entered by mistake: refused once a PAI exists. */
  'pupil.remove': { input: pupilKeySchema, output: z.null() },
  'pupil.getPhoto': { input: pupilKeySchema, output: bytesSchema.nullable() },
  /** JPEG or PNG, already resized; null takes the photo away. */
  'pupil.setPhoto': {
    input: z.strictObject({ pupilId: identifierSchema, photo: bytesSchema.nullable() }),
    output: pupilSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
