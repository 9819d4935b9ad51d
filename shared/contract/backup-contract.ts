import * as z from 'zod';
import { backupSchema, backupStateSchema, salvageReportSchema } from '../backup/backup-schema.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';
import { folderSchema, passphraseSchema, sessionStateSchema } from './session-contract.ts';

const credentialsSchema = z.strictObject({ accountId: identifierSchema, passphrase: passphraseSchema });
const restoreSourceSchema = credentialsSchema.extend({ path: folderSchema });

export const backupContract = {
  'backup.getState': { input: z.strictObject({}), output: backupStateSchema },
  /** Makes today's copy if something changed since the last one; the window asks when it is quiet. */
  'backup.runIfDue': { input: z.strictObject({}), output: backupStateSchema },
  'backup.make': { input: z.strictObject({}), output: backupStateSchema },
  /** A folder of the user's choice (USB stick, school share), where each copy is copied; null forgets it. */
  'backup.setSecondPlace': {
    input: z.strictObject({ folder: folderSchema.nullable() }),
    output: backupStateSchema,
  },
  /** Copies of the register at hand: in its folder, in the second place, and in `folder` when one is given. */
  'restore.list': {
    input: z.strictObject({ folder: folderSchema.nullable() }),
    output: z.array(backupSchema),
  },
  /** Opens a copy and counts what it holds, without touching anything. Throws BACKUP_DAMAGED. */
  'restore.inspect': { input: restoreSourceSchema, output: backupSchema },
  /**
   * `beside` makes a new register next to the present one; `replace` first moves the present one aside, whole. Opens
   * the result with the same account.
   */
  'restore.restore': {
    input: restoreSourceSchema.extend({ mode: z.enum(['beside', 'replace']) }),
    output: sessionStateSchema,
  },
  /** Puts the spare copy of the keyring back in its place; the one that is refused is moved aside. */
  'restore.keyring': { input: z.strictObject({}), output: sessionStateSchema },
  /** What can still be read of the damaged register at hand. Changes nothing. */
  'salvage.inspect': { input: credentialsSchema, output: salvageReportSchema },
  /** Writes what can be read in a new file, moves the damaged one aside, and opens the new one. */
  'salvage.recover': { input: credentialsSchema, output: sessionStateSchema },
} as const satisfies Record<string, RouteDefinition>;
