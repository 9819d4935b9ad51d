import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'devalue';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { getLeasePath, writeLease } from '../../electron/core/lease/lease-file.ts';
import { SessionService } from '../../electron/core/services/session-service.ts';
import { noHooks } from '../../electron/core/session/session-hooks.ts';
import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import { SettingRepository } from '../../electron/database/repositories/setting-repository.ts';
import { renameAccount } from '../../electron/vault/keyring-changes.ts';
import { writeKeyring } from '../../electron/vault/keyring-text.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import type { OutputOf, RequestOf } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { permissions } from '../../shared/contract/permissions.ts';
import type { RouteName } from '../../shared/contract/route-names.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore, type TestCore, TODAY } from '../fixtures/test-ports.ts';
import { buildRequests } from '../fixtures/well-formed-requests.ts';
import { type CoreProcess, spawnCore } from '../host/spawn-core.ts';

type Holder = CoreProcess & {
  get<R extends RouteName>(route: R, input: RequestOf<R>): Promise<OutputOf<R>>;
};

/** Somebody else: a core in a process of its own, with its own settings. */
async function startHolder(core: TestCore): Promise<Holder> {
  const folder = mkdtempSync(join(core.folder, 'autre-'));
  const { fonts, migrations } = core.ports.folders;
  const process = await spawnCore({
    folders: { settings: join(folder, 'reglages'), documents: join(folder, 'documents'), fonts, migrations },
    today: TODAY,
    dialogs: { chooseFolder: async () => null, chooseSavePath: async () => null },
    emit: () => undefined,
  });
  return {
    ...process,
    async get(route, input) {
      const envelope: Envelope<OutputOf<typeof route>> = parse(
        await process.request(route, stringify(input)),
      );
      if (!envelope.ok) throw new Error(`${route}: ${envelope.error.code}`);
      return envelope.value;
    },
  };
}

describe('a register that somebody else has open', () => {
  let register: QuickRegister;
  let core: TestCore;
  let holder: Holder;
  let pupilId: string;
  let planId: string;

  const open = () => core.ask('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });
  const copies = () => readdirSync(join(core.ports.folders.settings, 'lecture'));

  beforeAll(async () => {
    register = await createQuickRegister();
    await register.core.get('session.lock', {});
    holder = await startHolder(register.core);
    await holder.get('session.openFolder', { folder: register.folder });
    await holder.get('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });
    pupilId = (await holder.get('pupil.create', { pupil: buildPupil() })).id;
    planId = (await holder.get('plan.create', { pupilId })).id;
    core = createTestCore();
    await core.get('session.openFolder', { folder: register.folder });
  }, 60_000);
  afterEach(() => core.get('session.lock', {}));
  afterAll(async () => {
    await holder.kill();
    await core.remove();
    await register.core.remove();
  });

  it('opens to be read, and says who has it', async () => {
    expect(await open()).toMatchObject({
      ok: true,
      value: {
        stage: 'open',
        folder: register.folder,
        readOnly: {
          holder: { name: 'Camille Durand', computer: expect.any(String), since: expect.any(String) },
          copiedAt: expect.any(String),
        },
      },
    });
    expect((await core.get('pupil.list', {})).map((row) => row.pupilId)).toEqual([pupilId]);
    expect(await core.get('plan.get', { planId })).toMatchObject({ id: planId });
  });

  it('shows what the holder wrote since, once locked and unlocked again', async () => {
    await open();
    const before = (await core.get('pupil.list', {})).length;
    await holder.get('pupil.create', { pupil: buildPupil({ lastName: 'Nouvelle' }) });
    expect(await core.get('pupil.list', {})).toHaveLength(before);
    await core.get('session.lock', {});
    await open();
    expect(await core.get('pupil.list', {})).toHaveLength(before + 1);
  });

  it('refuses every request that writes: bug, work lost in a copy that is thrown away', async () => {
    await open();
    const requests = buildRequests();
    const writing = Object.entries(permissions).filter(
      ([, { who, effect }]) =>
        effect === 'write' && (who === 'signedIn' || (who !== 'anyone' && who.includes('nurse'))),
    );
    expect(writing.length).toBeGreaterThan(20);
    for (const [route] of writing)
      expect(await core.askText(route, stringify(requests[route as RouteName] ?? {})), route).toMatchObject({
        error: { code: 'REGISTER_READ_ONLY' },
      });
  });

  it('keeps its copy for this user only, and removes it at the lock', async () => {
    await open();
    const [name = ''] = copies();
    expect(copies()).toHaveLength(1);
    const copy = join(core.ports.folders.settings, 'lecture', name);
    expect(readdirSync(copy)).toEqual(expect.arrayContaining(['registre.db', 'trousseau.json']));
    await core.get('session.lock', {});
    expect(copies()).toEqual([]);
  });

  it('leaves no copy behind when the passphrase is wrong', async () => {
    const wrong = { accountId: register.accountId, passphrase: 'une autre phrase de passe' };
    expect(await core.ask('session.unlock', wrong)).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(existsSync(join(core.ports.folders.settings, 'lecture')) ? copies() : []).toEqual([]);
  });

  it('prints a PAI, which the journal is told at the next opening that writes', async () => {
    await open();
    const document = { kind: 'plan', planId } as const;
    expect(await core.ask('document.render', { document, purpose: 'print' })).toMatchObject({ ok: true });
    const settings = JSON.parse(readFileSync(join(core.ports.folders.settings, 'reglages.json'), 'utf8'));
    expect(JSON.stringify(settings.deferredEntries)).toContain(planId);
    expect(JSON.stringify(settings)).not.toMatch(/Martin|Léa/);
  });

  it('shows the list of the safety plan, and cannot issue a version of it', async () => {
    await open();
    const document = { kind: 'safetyList' } as const;
    expect(await core.ask('document.render', { document, purpose: 'preview' })).toMatchObject({ ok: true });
    expect(await core.ask('document.render', { document, purpose: 'print' })).toMatchObject({
      error: { code: 'REGISTER_READ_ONLY' },
    });
    expect(await core.ask('document.save', { document })).toMatchObject({
      error: { code: 'REGISTER_READ_ONLY' },
    });
  });

  it('is known to be held even when its lock file is gone: SQLite knows', async () => {
    rmSync(getLeasePath(register.folder));
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: { holder: null } } });
    expect(existsSync(getLeasePath(register.folder))).toBe(false);
    await holder.get('pupil.create', { pupil: buildPupil({ lastName: 'Encore' }) });
  });

  it('can be written in once the holder is gone, however it went: bug, a lock for ever', async () => {
    await open();
    await holder.kill();
    await core.get('session.lock', {});
    expect(await open()).toMatchObject({ ok: true, value: { stage: 'open', readOnly: null } });
    expect(await core.ask('pupil.create', { pupil: buildPupil({ lastName: 'Après' }) })).toMatchObject({
      ok: true,
    });
    const filter = {
      from: null,
      to: null,
      accountId: null,
      recordKind: 'plan',
      onlySensitive: false,
    } as const;
    const { rows } = await core.get('journal.list', { filter, before: null });
    expect(
      rows.filter(({ action }) => action === 'document.print.plan').map(({ recordId }) => recordId),
    ).toEqual([planId]);
    await core.get('session.lock', {});
    expect(readdirSync(register.folder)).not.toContain('registre.verrou');
  });
});

describe('a register that can only be read', () => {
  let register: QuickRegister;
  let core: TestCore;
  const open = () => core.ask('session.unlock', { accountId: register.accountId, passphrase: PASSPHRASE });

  beforeEach(async () => {
    register = await createQuickRegister();
    await register.core.get('pupil.create', { pupil: buildPupil() });
    await register.core.get('session.lock', {});
    core = createTestCore();
  });
  afterEach(async () => {
    await core.remove();
    await register.core.remove();
  });

  it('because a lock file is fresh, although SQLite would let us in: a share that carries no locks', async () => {
    const since = new Date().toISOString();
    const facts = { token: randomUUID(), name: 'Dominique', computer: 'PC-DIRECTION', pid: 1, since };
    writeFileSync(getLeasePath(register.folder), writeLease(facts));
    await core.get('session.openFolder', { folder: register.folder });
    const holder = { name: 'Dominique', computer: 'PC-DIRECTION', since };
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: { holder } } });
    expect(JSON.parse(readFileSync(getLeasePath(register.folder), 'utf8'))).toEqual(facts);
  });

  it('is refused when a newer version wrote it, and its copy is removed', async () => {
    const behind = await openBehind(register.folder);
    behind.sqlite.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)");
    behind.sqlite.close();
    const facts = { token: randomUUID(), name: 'x', computer: 'y', pid: 1, since: new Date().toISOString() };
    writeFileSync(getLeasePath(register.folder), writeLease(facts));
    await core.get('session.openFolder', { folder: register.folder });
    expect(await open()).toMatchObject({ error: { code: 'REGISTER_TOO_RECENT' } });
    expect(readdirSync(join(core.ports.folders.settings, 'lecture'))).toEqual([]);
  });

  it('with a change of its keyring that was cut short: it is used, and left to be finished by who may write', async () => {
    const path = join(register.folder, 'trousseau.json');
    const behind = await openBehind(register.folder);
    const keyring = readKeyring(register.folder);
    const keys = await unlockKeyring(keyring, register.accountId, PASSPHRASE);
    const next = await renameAccount(keyring, keys, register.accountId, 'Camille Durand-Petit');
    new SettingRepository(behind).setPendingKeyring(next.keyring.generation, writeKeyring(next.keyring));
    closeRegisterDatabase(behind);
    const facts = { token: randomUUID(), name: 'x', computer: 'y', pid: 1, since: new Date().toISOString() };
    writeFileSync(getLeasePath(register.folder), writeLease(facts));
    const read = () =>
      ['registre.db', 'trousseau.json'].map((name) => readFileSync(join(register.folder, name)));
    const before = read();
    await core.get('session.openFolder', { folder: register.folder });
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: { holder: { name: 'x' } } } });
    expect(await core.get('pupil.list', {})).toHaveLength(1);
    await core.get('session.lock', {});
    expect(read().every((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toBe(true);
    rmSync(getLeasePath(register.folder));
    expect(await open()).toMatchObject({ ok: true, value: { readOnly: null } });
    expect(readFileSync(path, 'utf8')).toBe(writeKeyring(next.keyring));
  });

  it('removes at its start the copy that a killed process left', async () => {
    const left = join(core.ports.folders.settings, 'lecture', randomUUID());
    mkdirSync(left, { recursive: true });
    const again = core.restart();
    expect(existsSync(left)).toBe(false);
    await again.close();
  });

  it('locks at once when another one took the register over', async () => {
    let lose: () => void = () => undefined;
    let released = 0;
    const session = new SessionService(core.ports, {
      ...noHooks,
      leases: {
        take({ onLost }) {
          lose = onLost;
          return { outcome: 'taken', lease: { release: () => (released += 1) } };
        },
        copyForReading: () => Promise.reject(new Error('Not asked')),
      },
    });
    session.openFolder(register.folder);
    await session.unlock({ accountId: register.accountId, passphrase: PASSPHRASE });
    core.events.length = 0;
    lose();
    expect(session.getState().stage).toBe('locked');
    expect({ events: core.events, released }).toEqual({ events: ['registerLocked'], released: 1 });
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a register on a medium that cannot be written', () => {
  it.each([
    ['of this version', null],
    ['of version 0.1.0, whose copy alone is migrated', join(import.meta.dirname, '../fixtures/golden/0.1.0')],
  ])('%s opens to be read, and not one byte of it changes', async (_name, golden) => {
    const register = await createQuickRegister();
    await register.core.get('pupil.create', { pupil: buildPupil() });
    await register.core.get('session.lock', {});
    const folder = mkdtempSync(join(tmpdir(), 'registre-pai-stick-'));
    const core = createTestCore();
    try {
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status !== 0) return;
      for (const name of ['registre.db', 'trousseau.json'])
        cpSync(join(golden ?? register.folder, name), join(folder, name));
      spawnSync('mount', ['-o', 'remount,ro', folder]);
      const state = await core.get('session.openFolder', { folder });
      const [account] = state.stage === 'locked' ? state.accounts : [];
      const opened = await core.get('session.unlock', {
        accountId: account?.id ?? '',
        passphrase: PASSPHRASE,
      });
      expect(opened).toMatchObject({ stage: 'open', readOnly: { holder: null } });
      expect((await core.get('pupil.list', {})).length).toBeGreaterThan(0);
      await core.get('session.lock', {});
      expect(readdirSync(folder).toSorted()).toEqual(['registre.db', 'trousseau.json']);
      for (const name of ['registre.db', 'trousseau.json'])
        expect(
          readFileSync(join(folder, name)).equals(readFileSync(join(golden ?? register.folder, name))),
        ).toBe(true);
    } finally {
      await core.remove();
      await register.core.remove();
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    }
  });
});
