import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { salvageRegister } from '../../electron/core/backup/salvage-register.ts';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import {
  openExistingRegisterDatabase,
  type RegisterDatabase,
} from '../../electron/database/register-database.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import type { SalvageReport } from '../../shared/backup/backup-schema.ts';
import {
  createQuickRegister,
  openBehind,
  PASSPHRASE,
  type QuickRegister,
} from '../fixtures/quick-register.ts';
import { buildFullContent, buildGuardian, buildPng, buildPupil } from '../fixtures/sample-values.ts';

const PUPILS = 24;
const PAGE = 4096;

type Rows = Record<string, Map<number, string>>;

describe('a damaged register', () => {
  let register: QuickRegister;
  let database: string;
  let whole: string;
  let work: string;
  let original: Rows;
  let pages: Map<string, number[]>;
  let keys: Awaited<ReturnType<typeof unlockKeyring>>;
  let credentials: { accountId: string; passphrase: string };

  beforeAll(async () => {
    register = await createQuickRegister();
    const { core, folder, accountId } = register;
    credentials = { accountId, passphrase: PASSPHRASE };
    for (let index = 0; index < PUPILS; index += 1) {
      const guardians = [buildGuardian(), buildGuardian()];
      const pupil = await core.get('pupil.create', {
        pupil: buildPupil({ lastName: `Élève ${index}`, guardians }),
      });
      await core.get('pupil.setPhoto', { pupilId: pupil.id, photo: buildPng('x'.repeat(6000)) });
      const { id: planId } = await core.get('plan.create', { pupilId: pupil.id });
      const value = buildFullContent('un texte assez long pour déborder d’une page').adaptations;
      await core.get('plan.saveDraft', { planId, expectedRevision: 1, part: { part: 'adaptations', value } });
      const document = { kind: 'plan', planId, recipient: 'mairie' } as const;
      if (index < 3) await core.get('document.render', { document, purpose: 'print' });
    }
    await core.get('session.lock', {});
    rmSync(join(folder, 'sauvegardes'), { recursive: true, force: true });
    database = join(folder, 'registre.db');
    keys = await unlockKeyring(readKeyring(folder), accountId, PASSPHRASE);
    const behind = await openBehind(folder);
    original = readRows(behind);
    pages = readPages(behind);
    behind.sqlite.close();
    whole = mkdtempSync(join(tmpdir(), 'registre-pai-entier-'));
    work = mkdtempSync(join(tmpdir(), 'registre-pai-atelier-'));
    cpSync(folder, whole, { recursive: true });
  }, 60_000);
  afterAll(async () => {
    for (const folder of [whole, work]) rmSync(folder, { recursive: true });
    await register.core.remove();
  });
  beforeEach(async () => {
    await register.core.get('session.lock', {});
    rmSync(register.folder, { recursive: true, force: true });
    cpSync(whole, register.folder, { recursive: true });
  });

  /** Flips one bit in each of the pages. */
  function harmPages(numbers: readonly number[]): void {
    const bytes = readFileSync(join(whole, 'registre.db'));
    for (const page of numbers) {
      const place = (page - 1) * PAGE + ((page * 977) % PAGE);
      bytes.writeUInt8(bytes.readUInt8(place) ^ 8, place);
    }
    writeFileSync(database, bytes);
  }

  function salvage(): { report: SalvageReport; rows: Rows } {
    const file = join(work, `${randomUUID()}.db`);
    const { folder } = register;
    const facts = { folder, keyring: readKeyring(folder), keys, accountId: register.accountId };
    const now = '2026-11-22T09:42:00.000Z';
    const report = salvageRegister({ ...facts, workFolder: join(work, 'travail'), now }, file);
    const opened = openExistingRegisterDatabase(file, keys.registerKey);
    const rows = readRows(opened);
    expect(opened.sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(opened.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    opened.sqlite.close();
    rmSync(file);
    expect(readdirSync(join(work, 'travail'))).toEqual([]);
    return { report, rows };
  }

  /** @returns how many of the rows that were there are not there as they were. */
  function expectTrue({ report, rows }: { report: SalvageReport; rows: Rows }): number {
    expect(report.pupilCount).toBe(rows.pupil?.size);
    expect(report.pupilCount + report.lostPupilCount).toBe(PUPILS);
    expect(report.planCount + report.lostPlanCount).toBe(PUPILS);
    return Object.entries(original).reduce((missing, [table, before]) => {
      // A signatory stays without the guardian it named.
      const isSame = (rowid: number, row: string) =>
        table === 'signatory' ? rows[table]?.has(rowid) : rows[table]?.get(rowid) === row;
      return missing + [...before].filter(([rowid, row]) => !isSame(rowid, row)).length;
    }, 0);
  }

  it('gives all of its rows when only an index is lost', () => {
    const indexes = [...pages].filter(([name]) => /^sqlite_autoindex|_by_/.test(name));
    expect(indexes.length).toBeGreaterThan(5);
    harmPages(indexes.flatMap(([, numbers]) => numbers));
    const result = salvage();
    expect(result.report).toMatchObject({ lostPupilCount: 0, lostPlanCount: 0, lostRowCount: 0 });
    expect(expectTrue(result)).toBe(0);
  });

  it('gives, whichever page is lost, all that the others hold, and counts the rest', () => {
    let saved = 0;
    let refused = 0;
    const last = statSync(join(whole, 'registre.db')).size / PAGE;
    for (let page = 2; page <= last; page += 1) {
      harmPages([page]);
      try {
        const result = salvage();
        const missing = expectTrue(result);
        // A table without an index, whose only page is lost, counts for one row even when it had none.
        expect(result.report.lostRowCount - missing, `page ${page}`).toBeOneOf([0, 1]);
        saved += 1;
      } catch (error) {
        expect(error, `page ${page}`).toMatchObject({ code: 'REGISTER_DAMAGED' });
        refused += 1;
      }
    }
    // Names of the tables, versions, accounts: what nothing else tells.
    expect(refused).toBeLessThan(15);
    expect(saved).toBeGreaterThan(80);
  }, 120_000);

  // What names the tables stands in the first pages: nothing is saved of what is cut before the end of it.
  it.each([0.95, 0.8, 0.6, 0.5])(
    'gives what stands before the cut when it is cut at %d of its length',
    (share) => {
      truncateSync(database, Math.floor(statSync(database).size * share));
      const { report } = salvage();
      expect(report.pupilCount + report.lostPupilCount).toBeLessThanOrEqual(PUPILS + 1);
      expect(report.lostRowCount).toBeGreaterThan(0);
    },
  );

  it('gives a photo, a scan or a plan back for each page that does not hold it', () => {
    const [, ...photos] = pages.get('pupil_photo') ?? [];
    harmPages(photos.slice(10, 12));
    const { report, rows } = salvage();
    expect(report).toMatchObject({ lostPupilCount: 0, lostPlanCount: 0 });
    expect(report.lostRowCount).toBeLessThanOrEqual(3);
    expect(rows.pupil_photo?.size).toBeGreaterThanOrEqual(PUPILS - 3);
  });

  it('is found so after the unlock, inspected without a change, and saved with the damaged file moved aside', async () => {
    const { core, folder } = register;
    const plans = pages.get('plan') ?? [];
    harmPages(plans.slice(-1));
    expect(await register.unlock()).toMatchObject({ ok: true });
    expect(await core.get('integrity.check', {})).toMatchObject({ isDatabaseWhole: false });
    await core.get('session.lock', {});
    const damaged = readFileSync(database);
    const before = printFolder(folder);
    const report = await core.get('salvage.inspect', credentials);
    expect(report.lostRowCount).toBeGreaterThan(0);
    expect(printFolder(folder)).toEqual(before);
    expect(
      await core.ask('salvage.inspect', { ...credentials, passphrase: 'une autre phrase' }),
    ).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
    expect(await core.get('salvage.recover', credentials)).toMatchObject({ stage: 'open', folder });
    expect(await core.get('pupil.list', {})).toHaveLength(report.pupilCount);
    const aside = readdirSync(folder).find((name) => name.startsWith('registre.db.abime-'));
    expect(readFileSync(join(folder, aside ?? '')).equals(damaged)).toBe(true);
    await core.get('pupil.create', { pupil: buildPupil() });
    await core.get('session.lock', {});
    expect(await register.unlock()).toMatchObject({ ok: true });
  });

  it('takes the accounts from a copy when they are lost, and is refused when there is none: roles are not guessed', async () => {
    const { core, folder } = register;
    harmPages(pages.get('account') ?? []);
    expect(await core.ask('salvage.recover', credentials)).toMatchObject({
      error: { code: 'REGISTER_DAMAGED' },
    });
    expect(readdirSync(folder).filter((name) => /abime|remplacement|partiel/.test(name))).toEqual([]);
    cpSync(join(whole, 'registre.db'), database);
    expect(await register.unlock()).toMatchObject({ ok: true });
    await core.get('backup.make', {});
    await core.get('session.lock', {});
    harmPages(pages.get('account') ?? []);
    expect(await core.ask('salvage.recover', credentials)).toMatchObject({
      ok: true,
      value: { stage: 'open', account: { role: 'nurse' } },
    });
    expect(await core.get('pupil.list', {})).toHaveLength(PUPILS);
  });

  it('is told beyond saving when its first page is lost, and left as it is', async () => {
    harmPages([1]);
    const before = printFolder(register.folder);
    for (const route of ['salvage.inspect', 'salvage.recover'] as const)
      expect(await register.core.ask(route, credentials)).toMatchObject({
        error: { code: 'REGISTER_DAMAGED' },
      });
    expect(printFolder(register.folder)).toEqual(before);
  });
});

/** Rows of each table, by rowid, as text. */
function readRows({ sqlite }: RegisterDatabase): Rows {
  const tables = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const read = (table: string) => {
    const rows = sqlite.prepare(`select rowid, * from "${table}"`).raw().all() as unknown[][];
    return new Map(rows.map((row) => [row[0] as number, JSON.stringify(row)]));
  };
  return Object.fromEntries(tables.map((table) => [table, read(table)]));
}

/** Which pages each table and index stands on. */
function readPages({ sqlite }: RegisterDatabase): Map<string, number[]> {
  const rows = sqlite.prepare('select name, pageno from dbstat order by pageno').all() as {
    name: string;
    pageno: number;
  }[];
  const pages = new Map<string, number[]>();
  for (const { name, pageno } of rows) pages.set(name, [...(pages.get(name) ?? []), pageno]);
  return pages;
}

function printFolder(folder: string): Record<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const print = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, print(name)]));
}
