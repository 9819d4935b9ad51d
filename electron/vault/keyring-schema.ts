import * as z from 'zod';

/** Least Argon2id cost ever accepted: less, in the file, is somebody's attempt to make guessing cheap (design §4). */
export const ARGON2_FLOOR = { memoryKiB: 64 * 1024, passes: 3 } as const;

/** Most that is ever tried: a damaged number must not freeze the PC. `work` is memory × passes: a few seconds. */
const ARGON2_CEILING = { memoryKiB: 1024 * 1024, passes: 64, lanes: 8, work: 8 * 1024 * 1024 } as const;

const base64Schema = z.base64();

export const passphraseCostSchema = z
  .strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.number().int().positive().max(ARGON2_CEILING.memoryKiB),
    passes: z.number().int().positive().max(ARGON2_CEILING.passes),
    lanes: z.number().int().positive().max(ARGON2_CEILING.lanes),
  })
  .refine(({ memoryKiB, passes }) => memoryKiB * passes <= ARGON2_CEILING.work);
export type PassphraseCost = z.infer<typeof passphraseCostSchema>;

export const keyringAccountSchema = z.strictObject({
  id: z.uuid(),
  /** Shown on the unlock screen, before anything is opened. */
  name: z.string().min(1),
  cost: passphraseCostSchema,
  salt: base64Schema,
  /** Public part of the account's age identity (X25519): what keys are granted to. */
  recipient: z.string().startsWith('age1'),
  /** Secret part, sealed with the key derived from the passphrase (AES-256-GCM, nonce and tag included). */
  sealedIdentity: base64Schema,
});
export type KeyringAccount = z.infer<typeof keyringAccountSchema>;

/**
 * `trousseau.json`. It opens nothing without a passphrase, and holds no role: roles are inside the encrypted
 * database. Both envelopes are standard age files (armored), one recipient per account or recovery kit.
 */
export const keyringSchema = z.strictObject({
  format: z.literal('registre-pai-trousseau'),
  version: z.literal(1),
  registerId: z.uuid(),
  /** A register of invented pupils: says so on every screen. */
  demonstration: z.boolean(),
  accounts: z.array(keyringAccountSchema).min(1),
  registerKey: z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----'),
  /** null until a first health account creates the compartment. */
  healthKey: z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----').nullable(),
});
export type Keyring = z.infer<typeof keyringSchema>;
