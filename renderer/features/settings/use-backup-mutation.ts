import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';

/** A request about backups; its answer is where they all stand. */
export function useBackupMutation<R extends 'backup.make' | 'backup.setSecondPlace'>(route: R) {
  return useRegisterMutation(route, {
    outdates: ['journal.list'],
    onSuccess: (state, _, client) => client.setQueryData(buildRegisterKey('backup.getState', {}), state),
  });
}
