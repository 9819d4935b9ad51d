import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createQuickRegister, openBehind, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildFullContent, buildPng, buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore } from '../fixtures/test-ports.ts';

/** Every file of a folder with a print of its bytes, to see that nothing was touched. */
function readFolder(folder: string): Record<string, string> {
  const print = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, print(name)]));
}

describe('a register that was harmed', () => {
  let register: QuickRegister;
  let database: string;
  let keyring: string;
  let whole: string;

  beforeAll(async () => {
    register = await createQuickRegister();
    const { core, folder } = register;
    for (let index = 0; index < 20; index += 1) {
      const pupil = await core.get('pupil.create', { pupil: buildPupil({ lastName: `Élève ${index}` }) });
      await core.get('pupil.setPhoto', { pupilId: pupil.id, photo: buildPng('x'.repeat(5000)) });
      const plan = await core.get('plan.create', { pupilId: pupil.id });
      const value = buildFullContent('texte assez long').adaptations;
      await core.get('plan.saveDraft', {
        planId: plan.id,
        expectedRevision: 1,
        part: { part: 'adaptations', value },
      });
    }
    await core.get('session.lock', {});
    database = join(folder, 'registre.db');
    keyring = join(folder, 'trousseau.json');
    whole = mkdtempSync(join(tmpdir(), 'registre-pai-entier-'));
    cpSync(folder, whole, { recursive: true });
  });
  afterAll(async () => {
    rmSync(whole, { recursive: true });
    await register.core.remove();
  });
  beforeEach(async () => {
    await register.core.close();
    rmSync(register.folder, { recursive: true, force: true });
    cpSync(whole, register.folder, { recursive: true });
  });

  async function expectRefused(code: string): Promise<void> {
    const before = readFolder(register.folder);
    expect(await register.unlock()).toMatchObject({ ok: false, error: { code } });
    expect(readFolder(register.folder)).toEqual(before);
    expect(await register.core.ask('pupil.list', {})).toMatchObject({ error: { code: 'REGISTER_LOCKED' } });
  }

  it('opens when nothing was done to it', async () => {
    expect(await register.unlock()).toMatchObject({ ok: true });
    expect(await register.core.get('pupil.list', {})).toHaveLength(20);
  });

  it('is told damaged wherever one bit is flipped, at the unlock or by the check that follows: bug, found only the day that page is read', async () => {
    const bytes = readFileSync(database);
    const pages = bytes.length / 4096;
    expect(Number.isInteger(pages)).toBe(true);
    const places = [0, 20, 4000, bytes.length - 1];
    for (let page = 1; page < pages; page += 3) places.push(page * 4096 + ((page * 977) % 4096));
    let opened = 0;
    for (const place of places) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(place) ^ 4, place);
      writeFileSync(database, flipped);
      const answer = await register.unlock();
      if (answer.ok) {
        opened += 1;
        const { isDatabaseWhole } = await register.core.get('integrity.check', {});
        expect(isDatabaseWhole, `byte ${place}`).toBe(false);
        await register.core.get('session.lock', {});
        continue;
      }
      // A first page that was harmed cannot be told from that of another register.
      const code = place < 4096 ? 'KEYRING_MISMATCH' : 'REGISTER_DAMAGED';
      expect(answer.error.code, `byte ${place}`).toBe(code);
      expect(readFileSync(database).equals(flipped), `byte ${place}`).toBe(true);
    }
    // What stands on other pages can still be read.
    expect(opened).toBeGreaterThan(places.length / 2);
  }, 60_000);

  it.each([1, 100, 4095, 4096, 8192, -4096, -1])('is damaged when cut at %i bytes', async (length) => {
    truncateSync(database, length > 0 ? length : statSync(database).size + length);
    await expectRefused('REGISTER_DAMAGED');
  });

  it('is damaged when emptied: bug, a new empty register in its place', async () => {
    truncateSync(database, 0);
    await expectRefused('REGISTER_DAMAGED');
  });

  it('is not there when only the keyring is: bug, a new empty register beside it', async () => {
    rmSync(database);
    await expectRefused('REGISTER_NOT_FOUND');
    expect(existsSync(database)).toBe(false);
  });

  it('does not go with its keyring when another file stands in its place', async () => {
    writeFileSync(database, 'SQLite format 3\0'.padEnd(8192, 'x'));
    await expectRefused('KEYRING_MISMATCH');
  });

  it('is missing when its folder or its keyring is, and can be opened again once found', async () => {
    const elsewhere = `${register.folder} ailleurs`;
    renameSync(register.folder, elsewhere);
    expect(await register.core.get('session.getState', {})).toMatchObject({
      stage: 'missing',
      folder: register.folder,
    });
    expect(await register.unlock()).toMatchObject({ error: { code: 'REGISTER_NOT_FOUND' } });
    for (const folder of [register.folder, 'relatif', '', ' '])
      expect(await register.core.ask('session.openFolder', { folder })).toMatchObject({ ok: false });
    expect(await register.core.get('session.openFolder', { folder: elsewhere })).toMatchObject({
      stage: 'locked',
    });
    expect(await register.unlock()).toMatchObject({ ok: true });
    await register.core.get('session.lock', {});
    renameSync(elsewhere, register.folder);
    await register.core.get('session.openFolder', { folder: register.folder });
  });

  it.each(['', '{', '{"format":"registre-pai-trousseau"}', 'null'])(
    'says so when the keyring is %j',
    async (text) => {
      writeFileSync(keyring, text);
      expect(await register.core.ask('session.getState', {})).toMatchObject({
        error: { code: 'KEYRING_DAMAGED' },
      });
      await expectRefused('KEYRING_DAMAGED');
      expect(await register.core.ask('session.openFolder', { folder: register.folder })).toMatchObject({
        error: { code: 'KEYRING_DAMAGED' },
      });
    },
  );

  it('takes the spare copy of its keyring when the keyring is gone or harmed, and keeps the harmed one', async () => {
    const { core, folder } = register;
    const good = readFileSync(keyring, 'utf8');
    for (const harm of [() => rmSync(keyring), () => writeFileSync(keyring, '{')]) {
      harm();
      expect(await core.ask('session.getState', {})).toMatchObject({ error: { code: 'KEYRING_DAMAGED' } });
      expect(await core.get('restore.keyring', {})).toMatchObject({ stage: 'locked' });
      expect(readFileSync(keyring, 'utf8')).toBe(good);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('trousseau.json.abime-'))).toHaveLength(1);
    expect(await register.unlock()).toMatchObject({ ok: true });
  });

  it('refuses a keyring that was weakened, and counts no wrong passphrase for it', async () => {
    const weak = readFileSync(keyring, 'utf8').replace(/"memoryKiB": \d+/, '"memoryKiB": 1024');
    writeFileSync(keyring, weak);
    for (let attempt = 0; attempt < 4; attempt += 1) await expectRefused('KEYRING_WEAKENED');
  });

  it('does not open for an account that the encrypted file does not know', async () => {
    const behind = await openBehind(register.folder);
    behind.sqlite.exec("update account set id = '00000000-0000-4000-8000-000000000000'");
    behind.sqlite.close();
    expect(await register.unlock()).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await register.core.get('session.getState', {})).toMatchObject({ stage: 'locked' });
  });

  it('is too recent when a newer version has written it, in its tables or in the content of a PAI', async () => {
    const behind = await openBehind(register.folder);
    behind.sqlite.exec(
      "insert into __drizzle_migrations (hash, created_at) values ('plus tard', 99999999999999)",
    );
    behind.sqlite.close();
    await expectRefused('REGISTER_TOO_RECENT');

    const again = await openBehind(register.folder);
    again.sqlite.exec(
      "delete from __drizzle_migrations where hash = 'plus tard'; update plan set content_format = 2",
    );
    again.sqlite.close();
    expect(await register.unlock()).toMatchObject({ ok: true });
    expect(await register.core.ask('pupil.list', {})).toMatchObject({
      error: { code: 'REGISTER_TOO_RECENT' },
    });
  });
});

describe('a register of 0.1.0 that was harmed', () => {
  const golden = join(import.meta.dirname, '../fixtures/golden/0.1.0');

  it('is not migrated over: bug, a new shape given to half a register', async () => {
    const core = createTestCore();
    const folder = join(core.folder, 'Ancien registre');
    cpSync(golden, folder, { recursive: true });
    const { passphrase } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const { sqlite } = await openBehind(folder, passphrase);
    const query = "select max(pageno) from dbstat where name = 'pupil_photo' or name = 'plan'";
    const page = sqlite.prepare(query).pluck().get() as number;
    sqlite.close();
    const file = join(folder, 'registre.db');
    const bytes = readFileSync(file).fill(0, (page - 1) * 4096, page * 4096);
    writeFileSync(file, bytes);

    const state = await core.get('session.openFolder', { folder });
    const accountId = state.stage === 'locked' ? (state.accounts[0]?.id ?? '') : '';
    expect(await core.ask('session.unlock', { accountId, passphrase })).toMatchObject({
      error: { code: 'REGISTER_DAMAGED' },
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await core.remove();
  });
});

describe('settings that were harmed', () => {
  let register: QuickRegister;
  let settings: string;

  beforeAll(async () => {
    register = await createQuickRegister();
    await register.core.get('session.lock', {});
    settings = join(register.core.ports.folders.settings, 'reglages.json');
  });
  afterAll(() => register.core.remove());

  it('hold where the register is, and nothing of what is in it', () => {
    expect(Object.keys(JSON.parse(readFileSync(settings, 'utf8')))).toEqual([
      'registerFolder',
      'attempts',
      'deferredEntries',
      'secondPlaces',
      'hidesFromCapture',
    ]);
  });

  it.each([
    '',
    '{"registerFolder":',
    '[]',
    '{"registerFolder":3}',
    '{"registerFolder":null,"attempts":{"x":{"failures":9,"lastAt":"demain"}}}',
  ])('are moved aside when they read %j, and the register is found again by its folder', async (text) => {
    writeFileSync(settings, text);
    expect(await register.core.get('session.getState', {})).toMatchObject({ stage: 'none' });
    expect(readFileSync(`${settings}.abime`, 'utf8')).toBe(text);
    await register.core.get('session.openFolder', { folder: register.folder });
    expect(await register.core.get('session.getState', {})).toMatchObject({ stage: 'locked' });
  });

  it('do not lock anyone out for ever after a clock that was years ahead', async () => {
    const { registerId } = JSON.parse(readFileSync(join(register.folder, 'trousseau.json'), 'utf8'));
    const attempts = { [registerId]: { failures: 3, lastAt: '2031-01-01T00:00:00.000Z' } };
    writeFileSync(settings, JSON.stringify({ registerFolder: register.folder, attempts }));
    expect(await register.unlock()).toMatchObject({
      error: { code: 'TOO_MANY_ATTEMPTS', details: { seconds: 5 } },
    });
    register.core.advance(5);
    expect(await register.unlock()).toMatchObject({ ok: true });
    await register.core.get('session.lock', {});
  });
});
