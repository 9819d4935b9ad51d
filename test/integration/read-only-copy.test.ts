import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyForReading, removeLeftCopies } from '../../electron/core/lease/read-only-copy.ts';
import { openExistingRegisterDatabase } from '../../electron/database/register-database.ts';

const NOW = '2026-11-22T09:42:00.000Z';

let folder: string;
let register: string;
let settings: string;
let database: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registre-pai-lecture-'));
  register = join(folder, 'registre');
  settings = join(folder, 'reglages');
  database = join(register, 'registre.db');
  mkdirSync(register);
  writeFileSync(database, 'base');
  writeFileSync(`${database}-wal`, 'journal');
  writeFileSync(join(register, 'trousseau.json'), 'trousseau');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const copyNow = (whileCopying?: () => void) =>
  copyForReading({ registerFolder: register, settingsFolder: settings, now: () => NOW, whileCopying });

function readCopy(copy: { folder: string }, name: string): string {
  return readFileSync(join(copy.folder, name), 'utf8');
}

function listCopies(): string[] {
  const parent = join(settings, 'lecture');
  return existsSync(parent) ? readdirSync(parent) : [];
}

describe('a copy to be read', () => {
  it('holds the bytes as they are, under a name that says nothing, for this user only', async () => {
    const copy = await copyNow();
    expect(readCopy(copy, 'registre.db')).toBe('base');
    expect(readCopy(copy, 'registre.db-wal')).toBe('journal');
    expect(readCopy(copy, 'trousseau.json')).toBe('trousseau');
    expect(copy.copiedAt).toBe(NOW);
    expect(listCopies()).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    if (process.platform !== 'win32') expect(statSync(copy.folder).mode & 0o777).toBe(0o700);
    copy.remove();
    expect(listCopies()).toEqual([]);
  });

  it('needs no journal beside the database', async () => {
    rmSync(`${database}-wal`);
    const copy = await copyNow();
    expect(readdirSync(copy.folder).toSorted()).toEqual(['registre.db', 'trousseau.json']);
  });

  it.each(['registre.db', 'registre.db-wal', 'trousseau.json'])(
    'is taken again when %s changed meanwhile: bug, half of one state and half of another',
    async (name) => {
      let copies = 0;
      const copy = await copyNow(() => {
        copies += 1;
        if (copies < 3) appendFileSync(join(register, name), '+');
      });
      expect(copies).toBe(3);
      expect(readCopy(copy, name)).toMatch(/^\w+\+\+$/);
      expect(listCopies()).toHaveLength(1);
    },
  );

  it('is given up after ten tries, with nothing left', async () => {
    let copies = 0;
    const copying = copyNow(() => {
      copies += 1;
      appendFileSync(database, '+');
    });
    await expect(copying).rejects.toMatchObject({ code: 'REGISTER_IN_USE' });
    expect({ copies, left: listCopies() }).toEqual({ copies: 10, left: [] });
  });

  it('says that there is no register rather than copy nothing', async () => {
    rmSync(register, { recursive: true });
    await expect(copyNow()).rejects.toMatchObject({ code: 'REGISTER_NOT_FOUND' });
    expect(listCopies()).toEqual([]);
  });

  it('left by a killed process is removed at the next start', async () => {
    await copyNow();
    await copyNow();
    removeLeftCopies(settings);
    expect(listCopies()).toEqual([]);
    removeLeftCopies(join(folder, 'absent'));
  });

  it('is one whole state of a register that another process is writing in, the last confirmed one or later', async () => {
    rmSync(database);
    rmSync(`${database}-wal`);
    const key = randomBytes(32);
    const script = join(import.meta.dirname, '../crash/plain-writer.ts');
    const writer = spawn(process.execPath, [script, database, key.toString('hex'), '25'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let confirmed = 0;
    const lines = createInterface({ input: writer.stdout });
    lines.on('line', (line) => {
      confirmed = Number(line);
    });
    try {
      await expect.poll(() => confirmed, { timeout: 10_000 }).toBeGreaterThan(0);
      for (let round = 0; round < 25; round += 1) {
        const least = confirmed;
        const copy = await copyNow();
        const { sqlite } = openExistingRegisterDatabase(join(copy.folder, 'registre.db'), key);
        const [a, b] = ['a', 'b'].map((table) =>
          sqlite.prepare(`select count(*) from ${table}`).pluck().get(),
        );
        sqlite.close();
        copy.remove();
        expect(a).toBe(b);
        expect(Number(a)).toBeGreaterThanOrEqual(least);
      }
      // The writer never noticed.
      const before = confirmed;
      await expect.poll(() => confirmed, { timeout: 5_000 }).toBeGreaterThan(before + 3);
    } finally {
      writer.kill('SIGKILL');
    }
  }, 60_000);
});
