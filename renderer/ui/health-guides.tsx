import { Text } from '@mantine/core';
import { healthWords } from '../../shared/text/screen/health-words.ts';
import { useRegisterQuery } from '../bridge/use-register-query.ts';

/** To a health account that waits: who can let it in. */
export function HealthGuides() {
  const { data: accounts } = useRegisterQuery('account.list', {}, { staleTime: 0 });
  if (!accounts) return null;
  const names = accounts
    .filter(({ status, health }) => status === 'active' && health === 'granted')
    .map(({ name }) => name);
  return <Text>{names.length === 0 ? healthWords.waitingAlone : healthWords.waiting(names)}</Text>;
}
