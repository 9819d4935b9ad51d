import {
  IconCircleCheck,
  IconClock,
  IconHeartRateMonitor,
  IconKey,
  IconPlayerPause,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import type { AccountStatus, ListedAccount } from '../../../shared/account/account-schema.ts';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import chip from '../../ui/status-chip.module.css';
import classes from './accounts.module.css';

type ChipProps = { icon: TablerIcon; tone: 'calm' | 'warning' | 'neutral'; word: string };

const statusChips: Readonly<Record<AccountStatus, Omit<ChipProps, 'word'>>> = {
  active: { icon: IconCircleCheck, tone: 'calm' },
  suspended: { icon: IconPlayerPause, tone: 'neutral' },
  removed: { icon: IconTrash, tone: 'neutral' },
};

/** Where an account stands: word, icon and colour together. */
export function AccountChips({ account }: { account: ListedAccount }) {
  const { status, mustChangePassphrase, health } = account;
  const isActive = status === 'active';
  return (
    <span className={classes.chips}>
      <Chip {...statusChips[status]} word={accountsWords.statuses[status]} />
      {isActive && mustChangePassphrase && (
        <Chip icon={IconKey} tone="warning" word={accountsWords.provisional} />
      )}
      {isActive && health === 'granted' && (
        <Chip icon={IconHeartRateMonitor} tone="calm" word={accountsWords.healthGranted} />
      )}
      {isActive && health === 'waiting' && (
        <Chip icon={IconClock} tone="warning" word={accountsWords.healthWaiting} />
      )}
    </span>
  );
}

function Chip({ icon: Icon, tone, word }: ChipProps) {
  return (
    <span className={chip.root} data-tone={tone}>
      <Icon size={16} stroke={2} aria-hidden />
      {word}
    </span>
  );
}
