import * as z from 'zod';
import { accountSchema, founderSchema, healthAccessSchema } from '../account/account-schema.ts';
import { schoolSchema } from '../school/school-schema.ts';
import { LOCK_AFTER } from '../school/security-settings.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';

const accountNameSchema = z.strictObject({ id: z.uuid(), name: z.string() });

export const holderSchema = z.strictObject({
  /** Name of the account that has the register open, and of its computer. */
  name: z.string(),
  computer: z.string(),
  /** Instant, ISO 8601. */
  since: z.string(),
});
export type Holder = z.infer<typeof holderSchema>;

const readOnlySchema = z.strictObject({
  /** null when the other one left no trace but its lock. */
  holder: holderSchema.nullable(),
  /** When the copy that is being read was taken. */
  copiedAt: z.string(),
});

export const sessionStateSchema = z.discriminatedUnion('stage', [
  /** No register is known on this computer yet: the assistant begins. */
  z.strictObject({ stage: z.literal('none'), suggestedFolder: z.string() }),
  z.strictObject({
    stage: z.literal('locked'),
    folder: z.string(),
    demonstration: z.boolean(),
    accounts: z.array(accountNameSchema),
    /** Seconds before another passphrase may be tried; 0 when it may be now. */
    waitSeconds: z.number().int().nonnegative(),
    /** Which recovery kits were made and kept: without one, a forgotten passphrase is final. */
    kits: z.strictObject({ register: z.boolean(), health: z.boolean() }),
    /** Where another register would be made. */
    suggestedFolder: z.string(),
  }),
  /** The folder used last is gone or cannot be read: a USB stick that is not plugged in. */
  z.strictObject({ stage: z.literal('missing'), folder: z.string(), suggestedFolder: z.string() }),
  /** Unlocked with a provisional passphrase: nothing is shown until it is changed. */
  z.strictObject({
    stage: z.literal('passphraseChange'),
    demonstration: z.boolean(),
    account: accountSchema,
  }),
  z.strictObject({
    stage: z.literal('open'),
    folder: z.string(),
    demonstration: z.boolean(),
    account: accountSchema,
    health: healthAccessSchema,
    /** Somebody else is writing in it: this is a copy of what they had stored, to be read. */
    readOnly: readOnlySchema.nullable(),
    /** Idle minutes before the window locks by itself. */
    lockAfterMinutes: z.number().int().min(LOCK_AFTER.least).max(LOCK_AFTER.most),
    schoolName: z.string(),
    /** The core's own day, so that the screen and the rules agree. */
    today: z.string(),
  }),
]);
export type SessionState = z.infer<typeof sessionStateSchema>;

export const passphraseSchema = z.string().min(1, 'REQUIRED').max(1024, 'TEXT_TOO_LONG');

/** Absolute path of a folder, as a dialog gave it or the user typed it. */
export const folderSchema = z.string().trim().min(1, 'REQUIRED').max(1024, 'TEXT_TOO_LONG');

export const sessionContract = {
  'session.getState': { input: z.strictObject({}), output: sessionStateSchema },
  /** Opens the system's folder dialog; null when the user gives up. */
  'session.chooseFolder': {
    input: z.strictObject({ purpose: z.enum(['create', 'open']) }),
    output: z.string().nullable(),
  },
  /** Makes the folder, the keyring and the encrypted database, and opens them as the founder. */
  'session.create': {
    input: z.strictObject({ folder: folderSchema, school: schoolSchema, founder: founderSchema }),
    output: sessionStateSchema,
  },
  /** Makes and opens a register of invented pupils, in a folder of its own. */
  'session.createDemonstration': { input: z.strictObject({}), output: sessionStateSchema },
  /** Shows another register's unlock screen. */
  'session.openFolder': {
    input: z.strictObject({ folder: folderSchema }),
    output: sessionStateSchema,
  },
  'session.unlock': {
    input: z.strictObject({ accountId: identifierSchema, passphrase: passphraseSchema }),
    output: sessionStateSchema,
  },
  'session.lock': { input: z.strictObject({}), output: sessionStateSchema },
} as const satisfies Record<string, RouteDefinition>;
