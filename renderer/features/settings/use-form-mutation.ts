import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';

/** A change of the official forms; its answer is the list of them. */
export function useFormMutation<R extends 'officialForm.add' | 'officialForm.remove'>(route: R) {
  return useRegisterMutation(route, {
    outdates: ['journal.list'],
    onSuccess: (list, _, client) => client.setQueryData(buildRegisterKey('officialForm.list', {}), list),
  });
}
