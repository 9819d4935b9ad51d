import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { healthRoles } from '../../../shared/account/account-schema.ts';
import { healthWords } from '../../../shared/text/screen/health-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { HealthGuides } from '../../ui/health-guides.tsx';

/** How many sealed records there are, and for those who hold the key the way in. Nothing for a reader. */
export function HealthCard({ pupilId }: { pupilId: string }) {
  return useCan('health.getSummary') ? <HealthSummary pupilId={pupilId} /> : null;
}

function HealthSummary({ pupilId }: { pupilId: string }) {
  const { account, health } = useOpenSession();
  const { data, error, refetch } = useRegisterQuery('health.getSummary', { pupilId }, { staleTime: 0 });
  const isHealthAccount = healthRoles.includes(account.role);
  return (
    <FormBlock title={healthWords.title}>
      <Stack>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {data && <Text>{healthWords.sealedCount(data.recordCount, isHealthAccount)}</Text>}
        {isHealthAccount && health === 'waiting' && <HealthGuides />}
        {health === 'granted' && (
          <Button component={Link} href={`/eleves/${pupilId}/sante`} variant="default">
            {healthWords.open}
          </Button>
        )}
      </Stack>
    </FormBlock>
  );
}
