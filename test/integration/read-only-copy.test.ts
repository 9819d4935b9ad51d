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
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function listCopies(): string[] {
  const parent = join(settings, 'lecture');
  return existsSync(parent) ? readdirSync(parent) : [];
}

describe('a copy to be read', () => {
  it('holds the bytes as they are, under a name that says nothing, for this user only', async () => {
    const copy = await copyForReading(register, settings);
    expect(readFileSync(copy.database, 'utf8')).toBe('base');
    expect(readFileSync(`${copy.database}-wal`, 'utf8')).toBe('journal');
    expect(listCopies()).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    if (process.platform !== 'win32') expect(statSync(copy.folder).mode & 0o777).toBe(0o700);
    copy.remove();
    expect(listCopies()).toEqual([]);
  });

  it('needs no journal beside the database', async () => {
    rmSync(`${database}-wal`);
    const copy = await copyForReading(register, settings);
    expect(readdirSync(copy.folder)).toEqual(['registre.db']);
  });

  it.each(['', '-wal'])(
    'is taken again when the source%s changed meanwhile: bug, half of one state and half of another',
    async (suffix) => {
      let copies = 0;
      const copy = await copyForReading(register, settings, () => {
        copies += 1;
        if (copies < 3) appendFileSync(`${database}${suffix}`, '+');
      });
      expect(copies).toBe(3);
      expect(readFileSync(`${copy.database}${suffix}`, 'utf8')).toMatch(/^\w+\+\+$/);
      expect(listCopies()).toHaveLength(1);
    },
  );

  it('is given up after ten tries, with nothing left', async () => {
    let copies = 0;
    const copying = copyForReading(register, settings, () => {
      copies += 1;
      appendFileSync(database, '+');
    });
    await expect(copying).rejects.toMatchObject({ code: 'REGISTER_IN_USE' });
    expect({ copies, left: listCopies() }).toEqual({ copies: 10, left: [] });
  });

  it('says that there is no register rather than copy nothing', async () => {
    rmSync(register, { recursive: true });
    await expect(copyForReading(register, settings)).rejects.toMatchObject({ code: 'REGISTER_NOT_FOUND' });
    expect(listCopies()).toEqual([]);
  });

  it('left by a killed process is removed at the next start', async () => {
    await copyForReading(register, settings);
    await copyForReading(register, settings);
    removeLeftCopies(settings);
    expect(listCopies()).toEqual([]);
    removeLeftCopies(join(folder, 'absent'));
  });

  it('is one whole state of a register that another process is writing in, the last confirmed one or later', async () => {
    rmSync(register, { recursive: true });
    mkdirSync(register);
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
        const copy = await copyForReading(register, settings);
        const { sqlite } = openExistingRegisterDatabase(copy.database, key);
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
