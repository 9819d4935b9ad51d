import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { batchKinds } from '../../shared/contract/batch-contract.ts';
import type { RequestOf } from '../../shared/contract/contract.ts';
import { type SafetyListLayout, safetyListColumns } from '../../shared/safety-list/safety-list-schema.ts';
import { countedQuestions } from '../../shared/statistics/plan-statistics.ts';
import { documentFileNames } from '../../shared/text/document-file-words.ts';
import { statisticsWords } from '../../shared/text/statistics-words.ts';
import type { Mark } from '../fixtures/canary-marks.ts';
import { describeMark, listLeaks } from '../fixtures/canary-orders.ts';
import { type CanaryRegister, createCanaryRegister } from '../fixtures/canary-register.ts';
import { waitForBatch } from '../fixtures/canary-walk.ts';
import { decryptSqlCipher } from '../fixtures/decrypt-sqlcipher.ts';
import { findReadable } from '../fixtures/find-readable.ts';
import { FOUNDER, PASSPHRASE } from '../fixtures/quick-register.ts';
import { readEverything } from '../fixtures/read-everything.ts';
import { extractText } from '../unit/documents/document-samples.ts';

const HEAD = 'Dominique Chef';
const PASSWORD = 'mot de passe d’essai';
const everyRow = { from: null, to: null, accountId: null, recordKind: null, onlySensitive: false } as const;
/** Without the ministry's form, which is not there everywhere. */
const kinds = batchKinds.filter((kind) => kind !== 'officialForm');
const { TMPDIR } = process.env;

let register: CanaryRegister;
/** Everything the application writes aside, and everything the user saves. */
let temporary: string;
let outside: string;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'registre-pai-aparte-'));
  outside = mkdtempSync(join(tmpdir(), 'registre-pai-dehors-'));
  register = await createCanaryRegister(2);
  process.env.TMPDIR = temporary;
});
afterAll(async () => {
  await register.core.remove();
  // Assigned, an absent variable would become the word « undefined ».
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  for (const folder of [temporary, outside]) rmSync(folder, { recursive: true });
});

async function readFileMarks(path: string, password = ''): Promise<Mark[]> {
  return register.marks.find(await readEverything(readFileSync(path), password));
}

async function runBatch(name: string, order: Partial<RequestOf<'batch.start'>>): Promise<string> {
  const place = join(outside, name);
  if (order.output === 'separate') mkdirSync(place);
  register.answerDialogs(place);
  const planIds = register.pupils.map(({ planId }) => planId);
  await register.core.get('batch.start', { planIds, kinds, output: 'merged', ...order });
  await waitForBatch(register.core);
  expect((await register.core.get('batch.getState', {})).batch).toMatchObject({
    stage: 'done',
    failures: [],
  });
  return place;
}

describe('files made for many pupils at once', () => {
  it.each([{ kind: 'plain' }, { kind: 'archive' }, { kind: 'protected', password: PASSWORD }] as const)(
    'one for each document ($kind): each tells its own pupil and its own facts',
    async (form) => {
      const place = await runBatch(`lot ${form.kind}`, { output: 'separate', form });
      const paths = readdirSync(place, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.pdf'))
        .toSorted();
      expect(paths).toHaveLength(kinds.length * register.pupils.length);
      expect(register.marks.find(paths.join('\n'))).toEqual([]);
      const leaks: string[] = [];
      for (const path of paths) {
        const found = await readFileMarks(join(place, path), form.kind === 'protected' ? PASSWORD : '');
        const [, number = '', name = ''] = /(\d{3}) - ([^/]+)\.pdf$/.exec(path) ?? [];
        const owner = Number(number) - 1;
        const kind = kinds.find((each) => documentFileNames[each] === name);
        if (!kind) throw new Error(`${path} is of no kind`);
        expect(
          found.some((mark) => mark.owner === owner),
          path,
        ).toBe(true);
        leaks.push(
          ...listLeaks(kind, { owners: [owner], besides: [] }, found).map((leak) => `${path}: ${leak}`),
        );
      }
      expect(leaks).toEqual([]);
    },
    60_000,
  );

  it('one for all: tells nothing that no document of it may tell', async () => {
    const path = await runBatch('lot.pdf', { output: 'merged', kinds: ['catering', 'kitLabels'] });
    const found = await readFileMarks(path);
    const leaks = found.filter(
      (mark) =>
        listLeaks('catering', { owners: [0, 1], besides: [] }, [mark]).length > 0 &&
        listLeaks('kitLabels', { owners: [0, 1], besides: [] }, [mark]).length > 0,
    );
    expect(leaks.map(describeMark)).toEqual([]);
    expect(new Set(found.map(({ owner }) => owner))).toEqual(new Set([null, 0, 1]));
  });
});

describe('the list for the safety plan, for the crisis cell', () => {
  it.each(['class', 'safePlace'] as const)(
    'by %s, as each kind of spreadsheet, has its columns and no more',
    async (groupBy) => {
      const layout: SafetyListLayout = { columns: [...safetyListColumns], groupBy, pagePerGroup: true };
      await register.core.get('safetyList.saveLayout', { layout });
      for (const format of ['xlsx', 'csv'] as const) {
        const path = join(outside, `liste-${groupBy}.${format}`);
        register.answerDialogs(path);
        await register.core.get('safetyList.export', { recipients: 'cellule de crise', format });
        const found = await readFileMarks(path);
        expect(listLeaks('safetyList', { owners: [0, 1], besides: [] }, found), format).toEqual([]);
        expect(
          found.map(({ fact }) => fact),
          format,
        ).toEqual(expect.arrayContaining(['identity', 'kit', 'resourceAdult']));
      }
    },
  );
});

describe('the anonymous counts', () => {
  it('of two pupils are not told: bug, a town hall that learns what one child of a class needs', async () => {
    const document = { kind: 'statistics' } as const;
    const { bytes } = await register.core.get('document.render', { document, purpose: 'print' });
    const text = extractText(bytes);
    expect(text).toMatch(/En vigueur[^\n]* moins de 5\n/);
    expect(text.match(/non communiqué non communiqué/g)).toHaveLength(countedQuestions.length);
    expect(text).toContain(statisticsWords.tooFewForLevels.slice(0, 50).replace('\u00A0', ' '));
    expect(register.marks.find(text).map(({ fact }) => fact)).toEqual(['school']);
  });
});

describe('what is kept or told beside the documents', () => {
  it('the journal and its export name no pupil’s secret: bug, a word that is kept told by its row', async () => {
    const path = join(outside, 'journal.csv');
    register.answerDialogs(path);
    await register.core.get('journal.export', { filter: everyRow });
    expect(await readFileMarks(path)).toEqual([]);
    const { rows } = await register.core.get('journal.list', { filter: everyRow, before: null });
    expect(rows.length).toBeGreaterThan(20);
    const told = register.marks.find(JSON.stringify(rows)).filter(({ fact }) => fact !== 'identity');
    expect(told.map(describeMark)).toEqual([]);
  });

  it('neither do the log, the events, nor the names proposed for the files', () => {
    const { log, events } = register.core;
    expect(log.length).toBeGreaterThan(50);
    expect(register.marks.find(JSON.stringify([log, events, register.suggestedNames]))).toEqual([]);
  });

  it('no file of the application can be read: register, copies, keyring, lease, settings, temporary files', async () => {
    await register.core.get('backup.make', {});
    const names = readdirSync(register.core.folder, { recursive: true }).map(String);
    for (const part of ['registre.db-wal', 'trousseau.json', 'sauvegardes', 'reglages'])
      expect(
        names.some((name) => name.includes(part)),
        part,
      ).toBe(true);
    expect(register.marks.find(names.join('\n'))).toEqual([]);
    await expectUnreadable();
    await register.core.get('session.lock', {});
    await expectUnreadable();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('with the register’s key alone the plan is read, and nothing that is sealed', async () => {
    await register.core.ask('session.lock', {});
    const keyring = readKeyring(register.folder);
    const { registerKey, healthKey } = await unlockKeyring(
      keyring,
      register.accountIds[HEAD] ?? '',
      PASSPHRASE,
    );
    expect(healthKey).toBeNull();
    const plain = decryptSqlCipher(readFileSync(join(register.folder, 'registre.db')), registerKey);
    const found = register.marks.find(plain.toString('latin1'));
    expect(found.filter(({ isSealed }) => isSealed).map(describeMark)).toEqual([]);
    expect(found.length).toBeGreaterThan(200);
    await register.become(FOUNDER);
  });

  async function expectUnreadable(): Promise<void> {
    for (const folder of [register.core.folder, temporary]) {
      expect(await findInFolder(folder)).toEqual([]);
      expect(findReadable(folder, register.marks.listSealedWords())).toEqual([]);
    }
  }

  async function findInFolder(folder: string): Promise<string[]> {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const found: string[] = [];
    for (const { parentPath, name } of entries)
      for (const mark of await readFileMarks(join(parentPath, name)))
        found.push(`${name}: ${describeMark(mark)}`);
    return found;
  }
});
