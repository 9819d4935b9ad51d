import * as z from 'zod';
import {
  listedAccountSchema,
  newAccountSchema,
  newPassphraseSchema,
  roleSchema,
} from '../account/account-schema.ts';
import { identifierSchema, requiredLineSchema } from '../text/text-schemas.ts';
import type { RouteDefinition } from './route-definition.ts';
import { passphraseSchema, sessionStateSchema } from './session-contract.ts';

const accountKeySchema = z.strictObject({ accountId: identifierSchema });
/** Every account, removed ones included, oldest first: the answer of every change. */
const accountsSchema = z.array(listedAccountSchema);

export const accountContract = {
  'account.list': { input: z.strictObject({}), output: accountsSchema },
  'account.create': { input: z.strictObject({ account: newAccountSchema }), output: accountsSchema },
  'account.rename': {
    input: z.strictObject({ accountId: identifierSchema, name: requiredLineSchema }),
    output: accountsSchema,
  },
  /** Leaving a health role takes the health key back: sealed records get a new one. */
  'account.changeRole': {
    input: z.strictObject({ accountId: identifierSchema, role: roleSchema }),
    output: accountsSchema,
  },
  /** Takes the keys back: what the account could open is encrypted again with new keys. */
  'account.suspend': { input: accountKeySchema, output: accountsSchema },
  'account.resume': { input: accountKeySchema, output: accountsSchema },
  'account.remove': { input: accountKeySchema, output: accountsSchema },
  /** A new provisional passphrase for somebody who forgot theirs. They lose the health key until they are let in. */
  'account.resetPassphrase': {
    input: z.strictObject({ accountId: identifierSchema, passphrase: newPassphraseSchema }),
    output: accountsSchema,
  },
  /** Lets another health account in. Nobody's passphrase is needed but one's own, typed at the unlock. */
  'account.grantHealth': { input: accountKeySchema, output: accountsSchema },
  /** One's own. Throws WRONG_PASSPHRASE for the present one, SAME_PASSPHRASE when it would not change. */
  'account.changePassphrase': {
    input: z.strictObject({ current: passphraseSchema, next: newPassphraseSchema }),
    output: sessionStateSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
