import { Anchor, Group, Stack, Text } from '@mantine/core';
import { DEMONSTRATION_PASSPHRASE } from '../../../shared/account/demonstration-passphrase.ts';
import type { AppError } from '../../../shared/app-error.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import type { SessionState } from '../../bridge/register-keys.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { GateCard } from '../../ui/gate-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOpenOtherRegister } from '../../ui/use-open-other-register.ts';
import { UnlockForm } from './unlock-form.tsx';
import classes from './unlock-page.module.css';

type Props = {
  state: Extract<SessionState, { stage: 'locked' }>;
  onRefused: (error: AppError, accountId: string) => void;
  onForgotten: () => void;
  onRestore: () => void;
  onCreateOther: () => void;
};

/** Who opens, and the passphrase. */
export function UnlockPage({ state, onRefused, onForgotten, onRestore, onCreateOther }: Props) {
  const other = useOpenOtherRegister();
  return (
    <GateCard isWide={state.accounts.length > 2}>
      <PageHeader title={unlockWords.title} windowTitle={unlockWords.windowTitle} takesFocus={false} />
      <Stack gap="lg">
        {state.demonstration && <Text>{unlockWords.demonstration(DEMONSTRATION_PASSPHRASE)}</Text>}
        <UnlockForm state={state} onRefused={onRefused} />
        <Group gap="lg">
          <Link onClick={onForgotten}>{unlockWords.forgotten}</Link>
          <Link onClick={onRestore}>{unlockWords.restore}</Link>
        </Group>
        {other.error && <ErrorNotice error={other.error} />}
        <div className={classes.foot}>
          <Text size="sm" c="dimmed">
            {unlockWords.folder}
          </Text>
          <Text size="sm" className={classes.path}>
            {state.folder}
          </Text>
          <Group gap="lg" mt="xs">
            <Link onClick={other.open}>{unlockWords.openOther}</Link>
            <Link onClick={onCreateOther}>{unlockWords.createOther}</Link>
          </Group>
        </div>
      </Stack>
    </GateCard>
  );
}

function Link({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Anchor component="button" type="button" mih={40} onClick={onClick}>
      {children}
    </Anchor>
  );
}
