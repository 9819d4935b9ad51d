import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getRegisterFiles, readKeyring } from '../../electron/core/files/register-folder.ts';
import { copyRegister } from '../../electron/database/migrate.ts';
import { closeRegisterDatabase, openRegisterDatabase } from '../../electron/database/register-database.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import type { PlanPartValue } from '../../shared/plan/plan-content-schema.ts';
import { planParts } from '../../shared/plan/plan-content-schema.ts';
import { decryptSqlCipher } from '../fixtures/decrypt-sqlcipher.ts';
import { findReadable } from '../fixtures/find-readable.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildFullContent, buildGuardian, buildPng, buildPupil, school } from '../fixtures/sample-values.ts';

const CANARY = 'Canarïcéphalée';
const PHOTO_CANARY = 'CanariPhotographie';

const WORDS = [CANARY, 'Canar', 'céphalée', PHOTO_CANARY, PASSPHRASE];

/** Fills every field that a window can fill. */
async function fillRegister({ core }: QuickRegister): Promise<void> {
  const line = (word: string) => `${word} ${CANARY}`;
  const named = Object.fromEntries(
    Object.entries(school).map(([key, value]) => [key, value === '' ? line(key) : value]),
  );
  const fullSchool = { ...school, ...named, name: line('école'), uai: '0382715V', postalCode: '38200' };
  const saved = await core.get('school.save', { expectedRevision: 1, school: fullSchool });
  const place = { id: randomUUID(), code: 'Canar', label: line('lieu') };
  const schoolClass = {
    id: randomUUID(),
    name: line('classe'),
    teacher: line('maître'),
    safePlaceId: place.id,
  };
  const organisation = { places: [place], classes: [schoolClass] };
  await core.get('school.saveOrganisation', { expectedRevision: saved.revision, organisation });
  const guardian = buildGuardian({
    name: line('mère'),
    relation: line('lien'),
    homePhone: line('1'),
    workPhone: line('2'),
    mobilePhone: line('3'),
  });
  const pupil = await core.get('pupil.create', {
    pupil: buildPupil({
      lastName: line('Nom'),
      firstName: line('Prénom'),
      address: line('rue'),
      resourceAdult: line('adulte'),
      classId: schoolClass.id,
      safePlaceId: place.id,
      guardians: [guardian],
    }),
  });
  await core.get('pupil.setPhoto', { pupilId: pupil.id, photo: buildPng(PHOTO_CANARY) });
  const plan = await core.get('plan.create', { pupilId: pupil.id });
  const content = buildFullContent(CANARY, { guardianId: guardian.id, placeId: place.id });
  for (const [index, part] of planParts.entries())
    await core.get('plan.saveDraft', {
      planId: plan.id,
      expectedRevision: index + 1,
      part: { part, value: content[part] } as PlanPartValue,
    });
}

async function readKey({ folder, accountId }: QuickRegister): Promise<Uint8Array> {
  return (await unlockKeyring(readKeyring(folder), accountId, PASSPHRASE)).registerKey;
}

describe('what lies on the disk', () => {
  let register: QuickRegister;
  let files: ReturnType<typeof getRegisterFiles>;

  beforeAll(async () => {
    register = await createQuickRegister();
    files = getRegisterFiles(register.folder);
    await fillRegister(register);
  });
  afterAll(() => register.core.remove());

  it('the register does hold the words: bug, a search that can find nothing anywhere', async () => {
    const { core } = register;
    const [row] = await core.get('pupil.list', {});
    const plan = await core.get('plan.get', { planId: row?.planId ?? '' });
    expect(JSON.stringify(plan).split(CANARY).length).toBeGreaterThan(40);
    expect(
      Buffer.from((await core.get('pupil.getPhoto', { pupilId: row?.pupilId ?? '' })) ?? []).includes(
        PHOTO_CANARY,
      ),
    ).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'registre-pai-lisible-'));
    writeFileSync(join(folder, 'lisible'), JSON.stringify(plan));
    expect(findReadable(folder, WORDS)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  it('no file is readable while the register is open', async () => {
    const names = readdirSync(register.folder);
    expect(names).toContain('registre.db-wal');
    expect(statSync(`${files.database}-wal`).size).toBeGreaterThan(0);
    expect(findReadable(register.core.folder, WORDS)).toEqual([]);
  });

  it('no temporary file of a printed document is left', async () => {
    const { core } = register;
    const before = readdirSync(tmpdir()).toSorted();
    const [row] = await core.get('pupil.list', {});
    await core.get('document.render', {
      document: { kind: 'plan', planId: row?.planId ?? '' },
      purpose: 'print',
    });
    expect(findReadable(core.folder, WORDS)).toEqual([]);
    const added = readdirSync(tmpdir()).filter(
      (name) => !before.includes(name) && name.includes('registre') === false,
    );
    expect(added.filter((name) => /canar|pai|\.pdf$/i.test(name))).toEqual([]);
  });

  it('no file is readable once it is closed, nor in a copy, nor after rows were deleted', async () => {
    const { core } = register;
    const extra = await core.get('pupil.create', { pupil: buildPupil({ lastName: CANARY }) });
    await core.get('pupil.remove', { pupilId: extra.id });
    await core.get('session.lock', {});
    expect(readdirSync(register.folder).toSorted()).toEqual(['registre.db', 'sauvegardes', 'trousseau.json']);
    const database = await openBehind(register.folder);
    copyRegister(database, files.backups, 'copie.db');
    closeRegisterDatabase(database);
    expect(readdirSync(files.backups)).toContain('copie.db');
    expect(findReadable(core.folder, WORDS)).toEqual([]);
  });

  it('the file is SQLCipher 4 as anyone would read it, and only with its key', async () => {
    await register.core.get('session.lock', {});
    const key = await readKey(register);
    for (const path of [files.database, join(files.backups, 'copie.db')]) {
      const bytes = readFileSync(path);
      expect(bytes.subarray(0, 6).toString('latin1')).not.toBe('SQLite');
      const plain = decryptSqlCipher(bytes, key);
      expect(plain.includes(CANARY)).toBe(true);
      expect(() => decryptSqlCipher(bytes, randomBytes(32))).toThrow('Page 1');
      expect(readWithAnotherSqlite(plain)).toBe(`Nom ${CANARY}`);
    }
    expect(() => openRegisterDatabase(files.database, randomBytes(32))).toThrow(
      expect.objectContaining({ code: 'KEYRING_MISMATCH' }),
    );
  });

  it('looks like noise: bug, pages left plain', () => {
    const bytes = readFileSync(files.database);
    const counts = new Array<number>(256).fill(0);
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
    const entropy = counts.reduce(
      (sum, count) => sum - (count / bytes.length) * Math.log2(count / bytes.length || 1),
      0,
    );
    expect(entropy).toBeGreaterThan(7.99);
  });

  it('keeps its rights when it is copied whole by hand, with its keyring', async () => {
    const copy = join(register.core.folder, 'clé USB');
    cpSync(register.folder, copy, { recursive: true });
    await register.core.get('session.openFolder', { folder: copy });
    expect(await register.unlock()).toMatchObject({ ok: true, value: { folder: copy } });
    await register.core.get('session.lock', {});
    await register.core.get('session.openFolder', { folder: register.folder });
  });
});

/** The first pupil's name, read by the system's sqlite3 where there is one, else by Node's own SQLite. */
function readWithAnotherSqlite(plain: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'registre-pai-autre-'));
  const path = join(folder, 'clair.db');
  try {
    writeFileSync(path, plain);
    const query = 'PRAGMA journal_mode = DELETE; PRAGMA integrity_check; SELECT last_name FROM pupil;';
    if (spawnSync('sqlite3', ['--version']).status !== 0) return readWithNode(path);
    const [, integrity, name] = execFileSync('sqlite3', [path, query], { encoding: 'utf8' }).split('\n');
    expect(integrity).toBe('ok');
    return name ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readWithNode(path: string): string {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const database = new DatabaseSync(path);
  const row = database.prepare('SELECT last_name FROM pupil').get();
  database.close();
  return String(row?.last_name);
}
