import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { createRepositories, type Repositories } from '../../electron/core/repositories.ts';
import { checkIntegrity } from '../../electron/core/services/integrity-service.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  openExistingRegisterDatabase,
} from '../../electron/database/register-database.ts';
import { parseKeyring, writeKeyring } from '../../electron/vault/keyring-text.ts';
import {
  openKeysWithIdentity,
  type SessionKeys,
  unlockKeyring,
} from '../../electron/vault/unlock-keyring.ts';
import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import { createRandom } from '../fixtures/create-random.ts';
import { mutateBytes } from '../fixtures/mutate-bytes.ts';
import { createQuickRegister, PASSPHRASE, type QuickRegister } from '../fixtures/quick-register.ts';
import { buildFullContent, buildPng, buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore } from '../fixtures/test-ports.ts';

const DATABASE_MUTATIONS = 700;
const JOURNAL_MUTATIONS = 150;
const KEYRING_MUTATIONS = 1000;
const SESSION_MUTATIONS = 30;

const DATABASE_REFUSALS: readonly ErrorCode[] = ['REGISTER_DAMAGED', 'KEYRING_MISMATCH'];
const KEYRING_REFUSALS: readonly ErrorCode[] = [
  'KEYRING_DAMAGED',
  'KEYRING_ALTERED',
  'KEYRING_WEAKENED',
  'ACCOUNT_CLOSED',
];
const SESSION_REFUSALS: readonly ErrorCode[] = [
  ...DATABASE_REFUSALS,
  ...KEYRING_REFUSALS,
  'WRONG_PASSPHRASE',
  'NOT_FOUND',
];

/** The code of the refusal, or the value. Anything else that is thrown is a crash, and fails the test. */
async function attempt<Value>(work: () => Value | Promise<Value>): Promise<ErrorCode | { value: Value }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('a register harmed in every way', () => {
  let register: QuickRegister;
  let keys: SessionKeys;
  /** Whole files: as they are when the register is locked, and as a killed process leaves them. */
  let database: Buffer;
  let keyring: Buffer;
  let killed: { database: Buffer; journal: Buffer };
  let rows: string;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    register = await createQuickRegister();
    const { core } = register;
    for (let index = 0; index < 6; index += 1) {
      const pupil = await core.get('pupil.create', { pupil: buildPupil({ lastName: `Élève ${index}` }) });
      await core.get('pupil.setPhoto', { pupilId: pupil.id, photo: buildPng('x'.repeat(3000)) });
      const { id: planId } = await core.get('plan.create', { pupilId: pupil.id });
      const value = buildFullContent('texte').adaptations;
      const part = { part: 'adaptations', value } as const;
      await core.get('plan.saveDraft', { planId, expectedRevision: 1, part });
    }
    const source = join(register.folder, 'registre.db');
    killed = { database: readFileSync(source), journal: readFileSync(`${source}-wal`) };
    await core.get('session.lock', {});
    database = readFileSync(source);
    keyring = readFileSync(join(register.folder, 'trousseau.json'));
    keys = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    folder = mkdtempSync(join(tmpdir(), 'registre-pai-mutations-'));
    file = join(folder, 'registre.db');
    ({ rows } = await readFiles(database, null));
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await register.core.remove();
  });

  /** Opens files as the session does once it has the key: all that the register holds, and what its check says. */
  async function readFiles(bytes: Buffer, journal: Buffer | null) {
    rmSync(`${file}-wal`, { force: true });
    writeFileSync(file, bytes);
    if (journal) writeFileSync(`${file}-wal`, journal);
    const opened = openExistingRegisterDatabase(file, keys.registerKey);
    const repositories = createRepositories(opened);
    const read = <Result>(work: (open: Repositories) => Result) =>
      inTransaction(opened, () => work(repositories));
    const list = (table: string) => JSON.stringify(opened.sqlite.prepare(`select * from ${table}`).all());
    try {
      const { isDatabaseWhole } = await checkIntegrity({ read });
      const all = read(() => ['pupil', 'plan', 'school', 'account'].map(list).join());
      return { isDatabaseWhole, rows: all };
    } finally {
      closeRegisterDatabase(opened);
    }
  }

  it(`finds the harm of ${DATABASE_MUTATIONS} databases and leaves each as it was, or reads all of it: bug, half a register`, async () => {
    const random = createRandom(2026);
    let found = 0;
    for (let index = 0; index < DATABASE_MUTATIONS; index += 1) {
      const { name, bytes } = mutateBytes(database, random);
      const answer = await attempt(() => readFiles(bytes, null));
      if (typeof answer === 'string') expect(DATABASE_REFUSALS, name).toContain(answer);
      else expect(answer.value.rows === rows, name).toBe(true);
      expect(readFileSync(file).equals(bytes), name).toBe(true);
      expect(readdirSync(folder), name).toEqual(['registre.db']);
      if (typeof answer === 'string' || !answer.value.isDatabaseWhole) found += 1;
    }
    // A mutation that gives the same bytes changes nothing; every other harm is seen.
    expect(found).toBeGreaterThan(DATABASE_MUTATIONS * 0.8);
  }, 120_000);

  it(`opens on a whole state with ${JOURNAL_MUTATIONS} journals left by a killed process, or refuses`, async () => {
    const random = createRandom(1954);
    expect(await readFiles(killed.database, killed.journal)).toEqual({ isDatabaseWhole: true, rows });
    for (let index = 0; index < JOURNAL_MUTATIONS; index += 1) {
      const { name, bytes } = mutateBytes(killed.journal, random);
      const answer = await attempt(() => readFiles(killed.database, bytes));
      if (typeof answer === 'string') expect(DATABASE_REFUSALS, name).toContain(answer);
    }
  }, 60_000);

  it(`refuses ${KEYRING_MUTATIONS} keyrings, or reads the very same keys: bug, a key nobody knows`, async () => {
    const random = createRandom(1793);
    let refused = 0;
    for (let index = 0; index < KEYRING_MUTATIONS; index += 1) {
      const { name, bytes } = mutateBytes(keyring, random);
      const answer = await attempt(async () => {
        const parsed = parseKeyring(bytes.toString('utf8'));
        return { parsed, opened: await openKeysWithIdentity(parsed, keys.identity) };
      });
      if (typeof answer === 'string') {
        refused += 1;
        expect(KEYRING_REFUSALS, name).toContain(answer);
        continue;
      }
      const { parsed, opened } = answer.value;
      expect(Buffer.from(opened.registerKey).equals(keys.registerKey), name).toBe(true);
      // Only what JSON does not read (a blank between two fields) may differ.
      expect(writeKeyring(parsed), name).toBe(keyring.toString('utf8'));
    }
    expect(refused).toBeGreaterThan(KEYRING_MUTATIONS * 0.8);
  }, 120_000);

  it(`says why, and touches nothing where it opens nothing, in ${SESSION_MUTATIONS} whole sessions`, async () => {
    const random = createRandom(1905);
    const core = createTestCore();
    const place = join(core.folder, 'registre');
    try {
      for (let index = 0; index < SESSION_MUTATIONS; index += 1) {
        rmSync(place, { recursive: true, force: true });
        cpSync(register.folder, place, { recursive: true });
        const name = index % 2 === 0 ? 'registre.db' : 'trousseau.json';
        const mutation = mutateBytes(index % 2 === 0 ? database : keyring, random);
        await core.get('session.openFolder', { folder: place });
        writeFileSync(join(place, name), mutation.bytes);
        const label = `${name}: ${mutation.name}`;
        const before = readAll(place);
        const answer = await core.ask('session.unlock', {
          accountId: register.accountId,
          passphrase: PASSPHRASE,
        });
        if (answer.ok) {
          const pupils = await core.ask('pupil.list', {});
          if (pupils.ok) expect(pupils.value, label).toHaveLength(6);
          else {
            expect(pupils.error.code, label).toBe('REGISTER_DAMAGED');
            expect(await core.get('integrity.check', {}), label).toMatchObject({ isDatabaseWhole: false });
          }
          await core.get('session.lock', {});
        } else {
          expect(SESSION_REFUSALS, label).toContain(answer.error.code);
          expect(readAll(place), label).toEqual(before);
        }
        core.advance(1000);
      }
    } finally {
      await core.remove();
    }
  }, 120_000);
});

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]),
  );
}
