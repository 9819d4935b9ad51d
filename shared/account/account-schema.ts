import * as z from 'zod';
import { identifierSchema, requiredLineSchema } from '../text/text-schemas.ts';

/** Nurse and doctor are health roles: only they can ever hold the health key (design §4). */
export const roles = ['nurse', 'doctor', 'head', 'reader'] as const;
export type Role = (typeof roles)[number];

export const roleSchema = z.enum(roles, { error: 'REQUIRED' });

/** Shortest passphrase, in characters: no composition rule, length and a strength estimate instead. */
export const PASSPHRASE_MINIMUM = 12;

export const newPassphraseSchema = z
  .string()
  .overwrite((text) => text.normalize('NFC'))
  .min(PASSPHRASE_MINIMUM, 'PASSPHRASE_TOO_SHORT')
  .max(1024, 'TEXT_TOO_LONG');

export const accountSchema = z.strictObject({
  id: identifierSchema,
  name: requiredLineSchema,
  role: roleSchema,
});
export type Account = z.infer<typeof accountSchema>;

/** The first account of a register is a nurse's or a head's. */
export const founderSchema = z.strictObject({
  name: requiredLineSchema,
  role: z.enum(['nurse', 'head'], { error: 'REQUIRED' }),
  passphrase: newPassphraseSchema,
});
export type Founder = z.infer<typeof founderSchema>;
