import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useOpenSession } from '../../bridge/use-session.ts';

/**
 * Whether the account at work can let another one in the health compartment: it holds the key, the other waits and has
 * chosen a passphrase of its own.
 */
export function useCanGrant(): (account: ListedAccount) => boolean {
  const { health } = useOpenSession();
  const isOffered = useCan('account.grantHealth');
  return ({ status, health: access, mustChangePassphrase }) =>
    isOffered && health === 'granted' && status === 'active' && access === 'waiting' && !mustChangePassphrase;
}
