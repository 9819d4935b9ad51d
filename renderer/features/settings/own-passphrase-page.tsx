import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChangePassphraseForm } from '../../ui/passphrase/change-passphrase-form.tsx';

/** One's own passphrase. Never kept as a draft. */
export function OwnPassphrasePage() {
  const { schoolName, account } = useOpenSession();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const finish = () => {
    void client.invalidateQueries({ queryKey: ['account.list'] });
    notifications.show({ message: accountsWords.ownDone });
    navigate('/reglages/securite');
  };
  return (
    <>
      <PageHeader
        title={accountsWords.ownTitle}
        windowTitle={settingsWords.windowTitle(accountsWords.ownTitle)}
      />
      <FormBlock title={accountsWords.passphrase}>
        <Text mb="md">{accountsWords.ownIntro}</Text>
        <ChangePassphraseForm knownWords={[schoolName, account.name]} onDone={finish} />
      </FormBlock>
    </>
  );
}
