import * as z from 'zod';
import { founderSchema, roleSchema } from '../account/account-schema.ts';
import { schoolSchema } from '../school/school-schema.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';

const accountNameSchema = z.strictObject({ id: z.uuid(), name: z.string() });

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
    /** Where another register would be made. */
    suggestedFolder: z.string(),
  }),
  /** The folder used last is gone or cannot be read: a USB stick that is not plugged in. */
  z.strictObject({ stage: z.literal('missing'), folder: z.string(), suggestedFolder: z.string() }),
  z.strictObject({
    stage: z.literal('open'),
    folder: z.string(),
    demonstration: z.boolean(),
    account: z.strictObject({ id: z.uuid(), name: z.string(), role: roleSchema }),
    schoolName: z.string(),
    /** The core's own day, so that the screen and the rules agree. */
    today: z.string(),
  }),
]);
export type SessionState = z.infer<typeof sessionStateSchema>;

const passphraseSchema = z.string().min(1, 'REQUIRED').max(1024, 'TEXT_TOO_LONG');

/** Absolute path of a folder, as a dialog gave it or the user typed it. */
const folderSchema = z.string().trim().min(1, 'REQUIRED').max(1024, 'TEXT_TOO_LONG');

export const sessionContract = {
  'session.getState': { input: z.strictObject({}), output: sessionStateSchema, access: 'anyone' },
  /** Opens the system's folder dialog; null when the user gives up. */
  'session.chooseFolder': {
    input: z.strictObject({ purpose: z.enum(['create', 'open']) }),
    output: z.string().nullable(),
    access: 'anyone',
  },
  /** Makes the folder, the keyring and the encrypted database, and opens them as the founder. */
  'session.create': {
    input: z.strictObject({ folder: folderSchema, school: schoolSchema, founder: founderSchema }),
    output: sessionStateSchema,
    access: 'anyone',
  },
  /** Makes and opens a register of invented pupils, in a folder of its own. */
  'session.createDemonstration': { input: z.strictObject({}), output: sessionStateSchema, access: 'anyone' },
  /** Shows another register's unlock screen. */
  'session.openFolder': {
    input: z.strictObject({ folder: folderSchema }),
    output: sessionStateSchema,
    access: 'anyone',
  },
  'session.unlock': {
    input: z.strictObject({ accountId: identifierSchema, passphrase: passphraseSchema }),
    output: sessionStateSchema,
    access: 'anyone',
  },
  'session.lock': { input: z.strictObject({}), output: sessionStateSchema, access: 'anyone' },
} as const satisfies Record<string, RouteDefinition>;
