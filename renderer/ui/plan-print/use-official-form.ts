import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';

/** Whether the ministry's form can be filled. `unknown`: not known yet, or not this account's business. */
export function useOfficialForm(): 'ready' | 'missing' | 'fileMissing' | 'unknown' {
  const canList = useCan('officialForm.list');
  const { data } = useRegisterQuery('officialForm.list', {}, { enabled: canList });
  if (!data) return 'unknown';
  // Newest first: the newest is the one that is filled.
  const form = data.forms.find(({ kind }) => kind === 'plan');
  if (!form) return 'missing';
  return form.isFileMissing ? 'fileMissing' : 'ready';
}
