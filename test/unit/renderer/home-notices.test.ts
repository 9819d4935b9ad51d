import { describe, expect, it } from 'vitest';
import { listHomeNotices, type NoticeFacts } from '../../../renderer/features/home/list-home-notices.ts';
import type { ListedAccount } from '../../../shared/account/account-schema.ts';
import type { BackupState } from '../../../shared/backup/backup-schema.ts';
import { homeWords } from '../../../shared/text/screen/home-words.ts';

const healthyBackup: BackupState = {
  backups: [],
  isDue: false,
  failure: null,
  secondPlace: { folder: '/media/cle', lastAt: null, isReachable: true, needsAttention: false },
};

const allIsWell: NoticeFacts = {
  health: 'granted',
  canGrant: true,
  canSetPlace: true,
  canMakeKits: true,
  demonstration: false,
  integrity: { isDatabaseWhole: true, journal: { rowCount: 12, brokenAt: null } },
  kits: {
    register: { createdOn: '2026-09-01', canMake: true },
    health: { createdOn: '2026-09-01', canMake: true },
  },
  backup: healthyBackup,
  accounts: [],
};

function buildWaiting(name: string): ListedAccount {
  return {
    id: crypto.randomUUID(),
    name,
    role: 'doctor',
    status: 'active',
    mustChangePassphrase: false,
    health: 'waiting',
    createdAt: '2026-09-01T08:00:00.000Z',
  };
}

const listTitles = (facts: Partial<NoticeFacts>) =>
  listHomeNotices({ ...allIsWell, ...facts }).map(({ title }) => title);

describe('notices of the home page', () => {
  it('says nothing when all is well, or while nothing is known', () => {
    expect(listTitles({})).toEqual([]);
    expect(listTitles({ integrity: undefined, kits: undefined, backup: undefined })).toEqual([]);
  });

  // Would catch: the red of a broken journal drowned under calm notices.
  it('puts a broken journal first', () => {
    const notices = listHomeNotices({
      ...allIsWell,
      integrity: { isDatabaseWhole: true, journal: { rowCount: 12, brokenAt: 7 } },
      backup: { ...healthyBackup, failure: 'DISK_FULL', secondPlace: null },
    });
    expect(notices.map(({ tone }) => tone)).toEqual(['danger', 'warning', 'calm']);
    expect(notices[0]?.text).toContain('ligne 7');
  });

  // Would catch: a head told to make a health kit that only a holder of the key can make.
  it('asks for a missing kit only from who can make it', () => {
    const kits = (canMake: boolean) => ({
      register: { createdOn: null, canMake: true },
      health: { createdOn: null, canMake },
    });
    expect(listTitles({ kits: kits(true) })).toEqual([homeWords.kitMissing, homeWords.healthKitMissing]);
    expect(listTitles({ kits: kits(false) })).toEqual([homeWords.kitMissing]);
    expect(listTitles({ kits: kits(true), canMakeKits: false })).toEqual([]);
  });

  it('tells who waits to who can let them in, and to the one who waits', () => {
    const accounts = [buildWaiting('Hélène Petit'), buildWaiting('Nadia Benali')];
    expect(listTitles({ accounts })).toEqual([homeWords.grantTitle('Hélène Petit et Nadia Benali', 2)]);
    expect(listTitles({ accounts, canGrant: false })).toEqual([]);
    expect(listTitles({ accounts, health: 'none' })).toEqual([]);
    expect(listTitles({ health: 'waiting' })).toEqual([homeWords.waiting]);
    const many = ['A', 'B', 'C', 'D'].map(buildWaiting);
    expect(listTitles({ accounts: many })).toEqual([homeWords.grantMany(4)]);
  });

  // Would catch: somebody suspended announced as waiting.
  it('forgets a suspended account that was waiting', () => {
    expect(listTitles({ accounts: [{ ...buildWaiting('Paul'), status: 'suspended' }] })).toEqual([]);
  });

  it('asks for a second place, and warns when it is late', () => {
    expect(listTitles({ backup: { ...healthyBackup, secondPlace: null } })).toEqual([
      homeWords.secondMissing,
    ]);
    expect(listTitles({ backup: { ...healthyBackup, secondPlace: null }, canSetPlace: false })).toEqual([]);
    const late = { folder: '/media/cle', lastAt: null, isReachable: false, needsAttention: true };
    expect(listTitles({ backup: { ...healthyBackup, secondPlace: late } })).toEqual([homeWords.secondLate]);
  });

  it('leaves the demonstration alone with kits and places', () => {
    const kits = { register: { createdOn: null, canMake: true }, health: null };
    const backup = { ...healthyBackup, secondPlace: null };
    expect(listTitles({ demonstration: true, kits, backup })).toEqual([]);
  });
});
