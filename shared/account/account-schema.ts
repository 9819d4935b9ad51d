import * as z from 'zod';
import { identifierSchema, requiredLineSchema } from '../text/text-schemas.ts';

/** Nurse and doctor are health roles: only they can ever hold the health key (design §4). */
export const roles = ['nurse', 'doctor', 'head', 'reader'] as const;
export type Role = (typeof roles)[number];

export const roleSchema = z.enum(roles, { error: 'REQUIRED' });

export const healthRoles: readonly Role[] = ['nurse', 'doctor'];
/** Those who may make, suspend and remove accounts. One of them must always be left. */
export const administratorRoles: readonly Role[] = ['nurse', 'head'];

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

/** Somebody new, with a provisional passphrase that must be changed at the first unlock. */
export const newAccountSchema = z.strictObject({
  name: requiredLineSchema,
  role: roleSchema,
  passphrase: newPassphraseSchema,
});
export type NewAccount = z.infer<typeof newAccountSchema>;

/** `suspended` keeps its passphrase for later but holds no key; `removed` stays only to name its past acts. */
export const accountStatuses = ['active', 'suspended', 'removed'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/**
 * `none`: not a health role. `granted`: holds the health key. `waiting`: a health account that another one must let
 * in, or that has not opened the register yet.
 */
export const healthAccessSchema = z.enum(['none', 'granted', 'waiting']);
export type HealthAccess = z.infer<typeof healthAccessSchema>;

export const listedAccountSchema = z.strictObject({
  ...accountSchema.shape,
  status: z.enum(accountStatuses),
  /** The passphrase was given by somebody else and has not been changed yet. */
  mustChangePassphrase: z.boolean(),
  health: healthAccessSchema,
  createdAt: z.string(),
});
export type ListedAccount = z.infer<typeof listedAccountSchema>;
