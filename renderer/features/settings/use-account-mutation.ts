import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';

type AccountChange =
  | 'account.create'
  | 'account.rename'
  | 'account.changeRole'
  | 'account.suspend'
  | 'account.resume'
  | 'account.remove'
  | 'account.resetPassphrase'
  | 'account.grantHealth';

/** A change of an account; its answer is the whole list. */
export function useAccountMutation<R extends AccountChange>(route: R) {
  return useRegisterMutation(route, {
    // One's own name stands in the session; the kits depend on who holds which key.
    outdates: ['session.getState', 'recovery.getState', 'journal.list'],
    onSuccess: (accounts, _, client) => client.setQueryData(buildRegisterKey('account.list', {}), accounts),
  });
}
