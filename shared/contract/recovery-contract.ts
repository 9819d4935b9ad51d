import * as z from 'zod';
import { newPassphraseSchema } from '../account/account-schema.ts';
import { identifierSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';
import { sessionStateSchema } from './session-contract.ts';

/** `register` opens the register; `health` opens the sealed records inside it, and nothing alone. */
export const kitKindSchema = z.enum(['register', 'health']);
export type KitKind = z.infer<typeof kitKindSchema>;

/** As the user typed it from the paper: spaces, dashes and capitals do not matter. */
const kitKeySchema = z.string().min(1, 'REQUIRED').max(300, 'KIT_MISTYPED');

export const kitStateSchema = z.strictObject({
  /** Calendar date; null while no kit was made and kept. */
  createdOn: z.string().nullable(),
  /** This account may make one: it holds the key the kit opens. */
  canMake: z.boolean(),
});

const kitsSchema = z.strictObject({
  register: kitStateSchema,
  /** null while the register has no health compartment. */
  health: kitStateSchema.nullable(),
});

export const recoveryContract = {
  'recovery.getState': { input: z.strictObject({}), output: kitsSchema },
  /**
   * Draws a new kit at random, kept in memory until it is confirmed; `document.render` prints it meanwhile. The kit
   * in force stays valid until then. `groups`: which groups of characters must be typed back, counted from 1.
   */
  'recovery.prepare': {
    input: z.strictObject({ kind: kitKindSchema }),
    output: z.strictObject({ groups: z.array(z.number().int().positive()) }),
  },
  /** Throws KIT_NOT_CONFIRMED when a group is not the printed one. The kit before, if any, opens nothing any more. */
  'recovery.confirm': {
    input: z.strictObject({ kind: kitKindSchema, groups: z.array(z.string().max(100)).min(1).max(10) }),
    output: kitsSchema,
  },
  /** Which kit of the register at hand this is. Throws KIT_MISTYPED, KIT_OF_OTHER_REGISTER or KIT_REPLACED. */
  'recovery.check': {
    input: z.strictObject({ key: kitKeySchema }),
    output: z.strictObject({ kind: kitKindSchema, createdOn: z.string() }),
  },
  /** Gives an account a new passphrase from the register's kit, and the health key too with the health kit. */
  'recovery.recover': {
    input: z.strictObject({
      accountId: identifierSchema,
      registerKit: kitKeySchema,
      healthKit: kitKeySchema.nullable(),
      passphrase: newPassphraseSchema,
    }),
    output: sessionStateSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
