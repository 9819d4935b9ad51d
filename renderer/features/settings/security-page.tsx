import { Loader, Stack } from '@mantine/core';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { securityWords } from '../../../shared/text/screen/security-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { OwnPassphrase } from './accounts-page.tsx';
import { IntegritySection } from './integrity-section.tsx';
import { KitsSection } from './kits-section.tsx';
import { LockFacts, LockSection } from './lock-section.tsx';

/** The lock, one's passphrase, the recovery kits, and whether the register is whole. */
export function SecurityPage() {
  const settings = useRegisterQuery('settings.get', {});
  const canSave = useCan('settings.save');
  const canSeeKits = useCan('recovery.getState');
  const canChangePassphrase = useCan('account.changePassphrase');
  return (
    <>
      <PageHeader title={securityWords.title} windowTitle={settingsWords.windowTitle(securityWords.title)} />
      <Stack gap="xl">
        {settings.error && <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />}
        {!settings.data && !settings.error && <Loader aria-label={kitWords.loading} />}
        {settings.data && canSave && <LockSection settings={settings.data} />}
        {settings.data && !canSave && <LockFacts settings={settings.data} />}
        {canChangePassphrase && <OwnPassphrase />}
        {canSeeKits && <KitsSection />}
        <IntegritySection />
      </Stack>
    </>
  );
}
