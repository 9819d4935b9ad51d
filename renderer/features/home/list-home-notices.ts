import type { HealthAccess, ListedAccount } from '../../../shared/account/account-schema.ts';
import { type ErrorCode, errorCodes } from '../../../shared/app-error.ts';
import type { BackupState } from '../../../shared/backup/backup-schema.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';

export type HomeNotice = {
  tone: 'danger' | 'warning' | 'calm';
  title: string;
  text: string;
  /** Shown one under the other after the text. */
  lines?: readonly string[];
  link: { href: string; label: string } | null;
};

/** What is known of the register; undefined while it is not, or not this account's business. */
export type NoticeFacts = {
  /** Of the account at work. */
  health: HealthAccess;
  canGrant: boolean;
  /** False in a session for reading only: the place cannot be chosen. */
  canSetPlace: boolean;
  canMakeKits: boolean;
  demonstration: boolean;
  integrity?: OutputOf<'integrity.check'>;
  kits?: OutputOf<'recovery.getState'>;
  backup?: BackupState;
  accounts?: readonly ListedAccount[];
};

/** The most serious first. */
export function listHomeNotices(facts: NoticeFacts): HomeNotice[] {
  return [
    ...listIntegrityNotices(facts),
    ...listBackupNotices(facts),
    ...listHealthNotices(facts),
    // The invented pupils need neither kit nor second place.
    ...(facts.demonstration ? [] : [...listKitNotices(facts), ...listPlaceNotices(facts)]),
  ];
}

function listIntegrityNotices({ integrity }: NoticeFacts): HomeNotice[] {
  const brokenAt = integrity?.journal.brokenAt ?? null;
  if (brokenAt === null) return [];
  return [
    {
      tone: 'danger',
      title: homeWords.chainBroken,
      text: homeWords.chainBrokenText(brokenAt.toLocaleString('fr-FR')),
      link: { href: '/reglages/journal', label: homeWords.chainBrokenLink },
    },
  ];
}

const backupsLink = { href: '/reglages/sauvegardes', label: homeWords.backupsLink };

function listBackupNotices({ backup }: NoticeFacts): HomeNotice[] {
  if (!backup || backup.failure === null) return [];
  const code: ErrorCode = errorCodes.find((known) => known === backup.failure) ?? 'INTERNAL';
  return [{ tone: 'warning', title: homeWords.backupFailed, text: getErrorMessage(code), link: backupsLink }];
}

function listHealthNotices({ health, accounts = [], canGrant }: NoticeFacts): HomeNotice[] {
  if (health === 'waiting') {
    return [{ tone: 'calm', title: homeWords.waiting, text: homeWords.waitingText, link: null }];
  }
  if (health !== 'granted' || !canGrant) return [];
  // Somebody who never opened the register cannot be let in yet.
  const waiting = accounts.filter(
    (account) => account.status === 'active' && account.health === 'waiting' && !account.mustChangePassphrase,
  );
  if (waiting.length === 0) return [];
  return [
    {
      tone: 'calm',
      title: nameWaiting(waiting.map(({ name }) => name)),
      text: homeWords.grantText,
      link: { href: '/reglages/comptes', label: homeWords.grantLink },
    },
  ];
}

/** More names than that are counted. */
const NAMES_SHOWN = 3;

function nameWaiting(names: readonly string[]): string {
  if (names.length > NAMES_SHOWN) return homeWords.grantMany(names.length);
  const last = names.at(-1) ?? '';
  const all = names.length < 2 ? last : homeWords.and(names.slice(0, -1).join(', '), last);
  return homeWords.grantTitle(all, names.length);
}

function listKitNotices({ kits, canMakeKits }: NoticeFacts): HomeNotice[] {
  if (!kits || !canMakeKits) return [];
  const notices: HomeNotice[] = [];
  if (kits.register.createdOn === null && kits.register.canMake) {
    notices.push({
      tone: 'warning',
      title: homeWords.kitMissing,
      text: homeWords.kitMissingText,
      link: { href: '/reglages/securite/kit/register', label: homeWords.kitMissingLink },
    });
  }
  if (kits.health?.createdOn === null && kits.health.canMake) {
    notices.push({
      tone: 'warning',
      title: homeWords.healthKitMissing,
      text: homeWords.healthKitMissingText,
      link: { href: '/reglages/securite/kit/health', label: homeWords.healthKitMissingLink },
    });
  }
  return notices;
}

function listPlaceNotices({ backup, canSetPlace }: NoticeFacts): HomeNotice[] {
  if (!backup) return [];
  if (backup.secondPlace === null) {
    if (!canSetPlace) return [];
    return [
      {
        tone: 'calm',
        title: homeWords.secondMissing,
        text: homeWords.secondMissingText,
        link: { href: '/reglages/sauvegardes', label: homeWords.secondMissingLink },
      },
    ];
  }
  if (!backup.secondPlace.needsAttention) return [];
  return [
    { tone: 'warning', title: homeWords.secondLate, text: homeWords.secondLateText, link: backupsLink },
  ];
}
