import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  getRegisterFiles,
  readKeyring,
  writeKeyringFile,
} from '../../electron/core/files/register-folder.ts';
import {
  type NextKeyring,
  prepareNextKeyring,
  recordKeyringChange,
} from '../../electron/core/session/change-keyring.ts';
import { adoptPendingKeyring } from '../../electron/core/session/finish-pending-keyring.ts';
import { openStore } from '../../electron/core/session/open-store.ts';
import { replaceDatabase, writeCopyWithNewKey } from '../../electron/core/session/put-keyring-in-place.ts';
import { adoptKeyring, closeStore, type RegisterStore } from '../../electron/core/session/register-store.ts';
import { finishRekey, setPassphrase, withdrawAccount } from '../../electron/vault/keyring-changes.ts';
import { openKeysWithIdentity, unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import {
  createQuickRegister,
  LEAST_COST,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';

const NEXT_PASSPHRASE = 'la phrase de passe suivante';
const DIAGNOSIS = 'CANARI diagnostic';

/** Each step of a re-key, as `putKeyringInPlace` takes them; a power cut may come after any. */
const rekeySteps: [name: string, (store: RegisterStore, next: NextKeyring) => void][] = [
  ['the rows and the next keyring are in the database', () => undefined],
  [
    'the copy with the new key is half written',
    (store) => {
      writeFileSync(getRegisterFiles(store.folder).rekeyedDatabase, Buffer.alloc(10_000, 7));
      writeFileSync(`${getRegisterFiles(store.folder).rekeyedDatabase}-journal`, Buffer.alloc(600, 7));
    },
  ],
  ['the copy with the new key is whole', writeCopyWithNewKey],
  ['the keyring with both keys is in place', (store) => writeKeyringFile(store.folder, store.keyring)],
  ['the database is replaced', replaceDatabase],
  [
    'the keyring without the former key is in place',
    (store, { finished }) => {
      if (!finished) return;
      adoptKeyring(store, finished);
      writeKeyringFile(store.folder, finished.keyring);
    },
  ],
];

describe('a change of the keyring that a power cut stopped', () => {
  let register: QuickRegister;
  let pupilId: string;

  beforeEach(async () => {
    register = await createQuickRegister({ accounts: [{ name: 'Malik', role: 'doctor' }] });
    const { core } = register;
    pupilId = (await core.get('pupil.create', { pupil: buildPupil() })).id;
    await core.get('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: DIAGNOSIS });
    await core.get('session.lock', {});
  });
  afterEach(() => register.core.remove());

  /** Runs `work` on the open files, then leaves the folder as it was at that very moment. */
  async function cutAfter(work: (store: RegisterStore) => Promise<void>): Promise<void> {
    const { folder } = register;
    const keyring = readKeyring(folder);
    const keys = await unlockKeyring(keyring, register.accountId, PASSPHRASE);
    const store = openStore({ folder, keyring, keys, isCopy: false }, () => undefined);
    const moment = mkdtempSync(join(tmpdir(), 'registre-pai-coupure-'));
    await work(store);
    cpSync(folder, moment, { recursive: true });
    closeStore(store);
    rmSync(folder, { recursive: true });
    cpSync(moment, folder, { recursive: true });
    rmSync(moment, { recursive: true });
  }

  async function suspendMalik(store: RegisterStore): Promise<NextKeyring> {
    const accountId = register.accountIds.Malik ?? '';
    const change = await withdrawAccount(store.keyring, store.keys, accountId, { remove: false });
    const next = await prepareNextKeyring(store.keyring, change);
    recordKeyringChange(store, next, ({ accounts }) => accounts.update(accountId, { status: 'suspended' }));
    return next;
  }

  async function expectWhole(generation: number): Promise<void> {
    const { core, folder } = register;
    expect((await core.get('health.get', { pupilId })).diagnosis?.text).toBe(DIAGNOSIS);
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
    expect(readKeyring(folder)).toMatchObject({ generation, formerRegisterKey: null });
    expect(readFileSync(getRegisterFiles(folder).spareKeyring, 'utf8')).toBe(
      readFileSync(getRegisterFiles(folder).keyring, 'utf8'),
    );
    await core.get('session.lock', {});
    expect(readdirSync(folder).toSorted()).toEqual(['registre.db', 'sauvegardes', 'trousseau.json']);
    const database = await openBehind(folder, PASSPHRASE).catch(() => openBehind(folder, NEXT_PASSPHRASE));
    expect(
      database.sqlite
        .prepare('select keyring_generation as generation, pending_keyring as pending from setting')
        .get(),
    ).toEqual({ generation, pending: null });
    database.sqlite.close();
  }

  it.each(rekeySteps.map(([name], index) => [name, index] as const))(
    'once %s, is finished by the next unlock: bug, a register that nothing opens any more',
    async (_name, last) => {
      const before = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
      await cutAfter(async (store) => {
        const next = await suspendMalik(store);
        for (const [, step] of rekeySteps.slice(0, last + 1)) step(store, next);
      });
      // The one who was taken out does not finish it, and does not come in.
      expect(
        await register.core.ask('session.unlock', {
          accountId: register.accountIds.Malik ?? '',
          passphrase: PASSPHRASE,
        }),
      ).toMatchObject({ error: { code: 'ACCOUNT_CLOSED' } });
      expect(await register.unlock()).toMatchObject({ ok: true, value: { health: 'granted' } });
      await expectWhole(3 + 1);
      const after = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
      expect(Buffer.compare(before.registerKey, after.registerKey)).not.toBe(0);
      expect(await register.unlock()).toMatchObject({ ok: true });
    },
  );

  it('is finished too when the finishing itself is cut, wherever: bug, a second cut that ruins it', async () => {
    await cutAfter(async (store) => {
      await suspendMalik(store);
    });
    for (let last = 1; last < rekeySteps.length; last += 1)
      await cutAfter(async (store) => {
        const { identity } = store.keys;
        await adoptPendingKeyring(store, register.accountId, (other) =>
          openKeysWithIdentity(other, identity),
        );
        const finished = await finishRekey(store.keyring, store.keys);
        const next = { keyring: store.keyring, keys: store.keys, finished };
        const isDone = Buffer.compare(store.databaseKey, store.keys.registerKey) === 0;
        for (const [name, step] of rekeySteps.slice(1, last + 1))
          if (!(isDone && /copy|database/.test(name))) step(store, next);
      });
    expect(await register.unlock()).toMatchObject({ ok: true });
    await expectWhole(4);
  });

  it('leaves the old passphrase or the new one, never neither, and none but the new one after that', async () => {
    await cutAfter(async (store) => {
      const { accountId } = register;
      const change = await setPassphrase(store.keyring, store.keys, accountId, NEXT_PASSPHRASE, LEAST_COST);
      recordKeyringChange(store, await prepareNextKeyring(store.keyring, change), () => undefined);
    });
    expect(await register.unlock()).toMatchObject({ ok: true, value: { health: 'granted' } });
    await expectWhole(4);
    expect(await register.unlock()).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(await register.unlock(NEXT_PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('refuses a file that is two changes behind: bug, an old passphrase brought back by a power cut', async () => {
    const first = readFileSync(getRegisterFiles(register.folder).keyring, 'utf8');
    await register.unlock();
    await register.core.get('account.rename', { accountId: register.accountIds.Malik ?? '', name: 'M.' });
    await register.core.get('session.lock', {});
    await cutAfter(async (store) => {
      await suspendMalik(store);
    });
    const second = readFileSync(getRegisterFiles(register.folder).keyring, 'utf8');
    writeFileSync(getRegisterFiles(register.folder).keyring, first);
    expect(await register.unlock()).toMatchObject({ error: { code: 'KEYRING_MISMATCH' } });
    writeFileSync(getRegisterFiles(register.folder).keyring, second);
    expect(await register.unlock()).toMatchObject({ ok: true });
  });
});
