import { randomBytes } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '../../shared/app-error.ts';
import type { Keyring, KeyringAccount, PassphraseCost } from './keyring-schema.ts';
import { derivePassphraseKey } from './passphrase-key.ts';
import { openSealedBytes, sealBytes } from './sealed-bytes.ts';

export type NewAccount = { accountId: string; name: string; passphrase: string; cost: PassphraseCost };

/** A line of the keyring with a new identity, sealed with the passphrase. It stands in no envelope yet. */
export async function createAccountIdentity(
  registerId: string,
  { accountId, name, passphrase, cost }: NewAccount,
): Promise<{ account: KeyringAccount; identity: string }> {
  const identity = await generateX25519Identity();
  const salt = randomBytes(16);
  const key = await derivePassphraseKey(passphrase, salt, cost);
  const sealed = sealBytes(key, Buffer.from(identity, 'utf8'), describeContext(registerId, accountId));
  const account: KeyringAccount = {
    id: accountId,
    name,
    cost,
    salt: salt.toString('base64'),
    recipient: await identityToRecipient(identity),
    sealedIdentity: Buffer.from(sealed).toString('base64'),
    isSuspended: false,
    holdsHealthKey: false,
  };
  return { account, identity };
}

/**
 * The secret part of an account, from its passphrase. Throws NOT_FOUND, ACCOUNT_CLOSED, WRONG_PASSPHRASE,
 * KEYRING_WEAKENED, or KEYRING_ALTERED when the public part beside it is not its own.
 */
export async function unlockIdentity(
  keyring: Keyring,
  accountId: string,
  passphrase: string,
): Promise<string> {
  const account = keyring.accounts.find(({ id }) => id === accountId);
  if (!account) throw new AppError('NOT_FOUND');
  if (account.isSuspended) throw new AppError('ACCOUNT_CLOSED');
  const key = await derivePassphraseKey(passphrase, Buffer.from(account.salt, 'base64'), account.cost);
  const sealed = Buffer.from(account.sealedIdentity, 'base64');
  const bytes = openSealedBytes(key, sealed, describeContext(keyring.registerId, accountId));
  if (!bytes) throw new AppError('WRONG_PASSPHRASE');
  const identity = Buffer.from(bytes).toString('utf8');
  if ((await identityToRecipient(identity)) !== account.recipient) throw new AppError('KEYRING_ALTERED');
  return identity;
}

/** Ties a sealed identity to its register and account: it cannot be carried to another line of the file. */
function describeContext(registerId: string, accountId: string): string {
  return `registre-pai/identity/${registerId}/${accountId}`;
}
