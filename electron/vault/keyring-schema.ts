import * as z from 'zod';

/** Least Argon2id cost ever accepted: less, in the file, is somebody's attempt to make guessing cheap (design §4). */
export const ARGON2_FLOOR = { memoryKiB: 64 * 1024, passes: 3 } as const;

/** Most that is ever tried: a damaged number must not freeze the PC. `work` is memory × passes: a few seconds. */
const ARGON2_CEILING = { memoryKiB: 1024 * 1024, passes: 64, lanes: 8, work: 8 * 1024 * 1024 } as const;

const base64Schema = z.base64();
const recipientSchema = z.string().startsWith('age1');
const envelopeSchema = z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----');

export const passphraseCostSchema = z
  .strictObject({
    algorithm: z.literal('argon2id'),
    memoryKiB: z.number().int().positive().max(ARGON2_CEILING.memoryKiB),
    passes: z.number().int().positive().max(ARGON2_CEILING.passes),
    lanes: z.number().int().positive().max(ARGON2_CEILING.lanes),
  })
  .refine(({ memoryKiB, passes }) => memoryKiB * passes <= ARGON2_CEILING.work);
export type PassphraseCost = z.infer<typeof passphraseCostSchema>;

const accountShape = {
  id: z.uuid(),
  /** Shown on the unlock screen, before anything is opened. */
  name: z.string().min(1),
  cost: passphraseCostSchema,
  salt: base64Schema,
  /** Public part of the account's age identity (X25519): what keys are granted to. */
  recipient: recipientSchema,
  /** Secret part, sealed with the key derived from the passphrase (AES-256-GCM, nonce and tag included). */
  sealedIdentity: base64Schema,
};

export const keyringAccountSchema = z.strictObject({
  ...accountShape,
  /** Keeps its passphrase for later, but stands in no envelope. */
  isSuspended: z.boolean(),
  /** Stands in the health envelope. */
  holdsHealthKey: z.boolean(),
});
export type KeyringAccount = z.infer<typeof keyringAccountSchema>;

/** A printed kit, known by its public part only. */
export const recoveryKitSchema = z.strictObject({
  kind: z.enum(['register', 'health']),
  recipient: recipientSchema,
  /** Calendar date printed on it. */
  createdOn: z.string(),
  /** Calendar date; null for the kit in force. Replaced kits stay to be recognised. */
  replacedOn: z.string().nullable(),
});
export type RecoveryKit = z.infer<typeof recoveryKitSchema>;

/** `seal`: HMAC-SHA-256 under a key derived from the health key, which a head's account does not have. */
const healthHoldersSchema = z.strictObject({
  recipients: z.array(recipientSchema).min(1),
  seal: base64Schema,
});

/**
 * `trousseau.json`. It opens nothing without a passphrase or a kit, and holds no role: roles are inside the encrypted
 * database. Envelopes are standard age files (armored), one recipient per account or recovery kit.
 */
export const keyringSchema = z.strictObject({
  format: z.literal('registre-pai-trousseau'),
  version: z.literal(2),
  registerId: z.uuid(),
  /** A register of invented pupils: says so on every screen. */
  demonstration: z.boolean(),
  /** Goes up at each change; the database knows which one it goes with. */
  generation: z.number().int().nonnegative(),
  accounts: z.array(keyringAccountSchema).min(1),
  kits: z.array(recoveryKitSchema),
  registerKey: envelopeSchema,
  /** The key before, while the database is being encrypted again; null otherwise. */
  formerRegisterKey: envelopeSchema.nullable(),
  /** null until a first health account creates the compartment. */
  healthKey: envelopeSchema.nullable(),
  /** Whom the health key was sealed to, proved by somebody who holds it; null with it. See health-envelope.ts. */
  healthHolders: healthHoldersSchema.nullable(),
  /** HMAC-SHA-256 of all the rest, under a key derived from the register key: a hand-edited file is refused. */
  seal: base64Schema,
});
export type Keyring = z.infer<typeof keyringSchema>;

/** As version 0.1.0 wrote it: one account, no kit, no seal. */
export const keyringSchemaV1 = z.strictObject({
  format: z.literal('registre-pai-trousseau'),
  version: z.literal(1),
  registerId: z.uuid(),
  demonstration: z.boolean(),
  accounts: z.array(z.strictObject(accountShape)).length(1),
  registerKey: envelopeSchema,
  healthKey: envelopeSchema.nullable(),
});
