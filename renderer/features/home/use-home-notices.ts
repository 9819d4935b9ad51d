import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { type HomeNotice, listHomeNotices } from './list-home-notices.ts';

/** Asks what this account may know, and says what needs somebody. A part that does not answer says nothing here. */
export function useHomeNotices(): HomeNotice[] {
  const { health, demonstration } = useOpenSession();
  const canMakeKits = useCan('recovery.prepare');
  const canSetPlace = useCan('backup.setSecondPlace');
  const canGrant = useCan('account.grantHealth');
  const canSeeKits = useCan('recovery.getState');
  const canSeeBackups = useCan('backup.getState');
  const canSeeAccounts = useCan('account.list');
  // Asked by the open register itself, once after each unlock.
  const { data: integrity } = useRegisterQuery('integrity.check', {}, { enabled: false });
  const { data: kits } = useRegisterQuery('recovery.getState', {}, { enabled: canSeeKits });
  const { data: backup } = useRegisterQuery('backup.getState', {}, { enabled: canSeeBackups });
  const { data: accounts } = useRegisterQuery('account.list', {}, { enabled: canSeeAccounts });
  return listHomeNotices({
    health,
    demonstration,
    canGrant,
    canSetPlace,
    canMakeKits,
    integrity,
    kits,
    backup,
    accounts,
  });
}
