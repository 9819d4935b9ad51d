import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { createRepositories } from '../../electron/core/repositories.ts';
import { readHealthFile, readScan } from '../../electron/core/services/health-records.ts';
import { resealHealthRecords } from '../../electron/core/services/reseal-health-records.ts';
import { describeSealedDraft } from '../../electron/core/services/sealed-content.ts';
import { closeRegisterDatabase, inTransaction } from '../../electron/database/register-database.ts';
import { openHealthKey } from '../../electron/vault/health-envelope.ts';
import { openSealedBytes } from '../../electron/vault/sealed-bytes.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { decryptSqlCipher } from '../fixtures/decrypt-sqlcipher.ts';
import { findReadable } from '../fixtures/find-readable.ts';
import { buildLabel, CANARY, HEAD, NURSE, openHealthRegister, WAITING } from '../fixtures/health-register.ts';
import { openBehind, PASSPHRASE } from '../fixtures/quick-register.ts';
import { buildJpeg, buildPdf } from '../fixtures/sample-scans.ts';
import { buildPng } from '../fixtures/sample-values.ts';

const register = await openHealthRegister();
const { core } = register;

describe('a session without the health key', () => {
  it('a head is refused every route but the count', async () => {
    const { pupilId, file } = await register.fillPupil();
    const recordId = file.scans[0]?.id ?? '';
    await register.become(HEAD);
    expect(await core.get('health.getSummary', { pupilId })).toEqual({ recordCount: 3 });
    for (const answer of [
      await core.ask('health.get', { pupilId }),
      await core.ask('health.saveDiagnosis', { pupilId, expectedRevision: 1, text: 'x' }),
      await core.ask('health.saveNote', { pupilId, recordId: null, expectedRevision: 0, text: 'x' }),
      await core.ask('health.addScan', { pupilId, label: buildLabel(), bytes: buildPng() }),
      await core.ask('health.getScan', { pupilId, recordId }),
      await core.ask('health.removeRecord', { pupilId, recordId }),
    ])
      expect(answer).toMatchObject({ error: { code: 'FORBIDDEN' } });
    await register.become(NURSE);
  });

  it('a head with the register’s key, its own identity and the real files reads not one word', async () => {
    const { pupilId } = await register.fillPupil();
    await core.get('draft.save', { key: `health/${pupilId}`, isHealth: true, value: CANARY });
    await core.get('session.lock', {});
    const keyring = readKeyring(register.folder);
    const keys = await unlockKeyring(keyring, register.accountIds[HEAD] ?? '', PASSPHRASE);
    expect(keys.healthKey).toBeNull();
    await expect(openHealthKey(keyring, keys.identity)).rejects.toThrow();
    const database = await openBehind(register.folder);
    const cells = database.sqlite
      .prepare(
        'select sealed from sealed_record union all select sealed_file from sealed_record union all select value from draft',
      )
      .pluck()
      .all()
      .filter((cell) => cell !== null) as Buffer[];
    const sizes = database.sqlite
      .prepare('select length(sealed) from sealed_record where pupil_id = ?')
      .pluck()
      .all(pupilId);
    closeRegisterDatabase(database);
    expect(cells.length).toBeGreaterThan(3);
    for (const word of [CANARY, 'Canar', 'Diagnostic', 'Ordonnance', 'prescription', 'IHDR', 'image/png'])
      for (const encoding of ['utf8', 'latin1', 'utf16le'] as const)
        expect(cells.filter((cell) => cell.includes(Buffer.from(word, encoding)))).toEqual([]);
    // Sizes are rounded: they do not tell « néant » from a sentence.
    expect(sizes).toEqual([284, 284, 284]);
    await register.become(NURSE);
  });

  it('a head who writes « nurse » in the database gains no key: the role opens the door, not the record', async () => {
    const { pupilId } = await register.fillPupil();
    await register.tamper("update account set role = 'nurse' where name = ?", HEAD);
    await register.become(HEAD);
    expect(await core.ask('health.get', { pupilId })).toMatchObject({
      error: { code: 'HEALTH_NOT_GRANTED' },
    });
    expect(await core.get('health.getSummary', { pupilId })).toEqual({ recordCount: 3 });
    await register.become(NURSE);
    await register.tamper("update account set role = 'head' where name = ?", HEAD);
  });

  it('a nurse who was not let in yet is told so, and reads nothing', async () => {
    const { pupilId } = await register.fillPupil();
    await register.become(WAITING);
    for (const answer of [
      await core.ask('health.get', { pupilId }),
      await core.ask('health.saveDiagnosis', { pupilId, expectedRevision: 1, text: 'x' }),
      await core.ask('draft.save', { key: 'health/1', isHealth: true, value: 'x' }),
    ])
      expect(answer).toMatchObject({ error: { code: 'HEALTH_NOT_GRANTED' } });
    await register.become(NURSE);
  });
});

describe('on the disk', () => {
  const words = [CANARY, 'Canar', 'céphalée', 'Diagnostic', 'Ordonnance'];
  const scan = { kind: 'letter', title: CANARY, datedOn: null } as const;

  async function typeEverywhere(): Promise<string> {
    const { pupilId } = await register.fillPupil();
    for (const bytes of [buildPdf({ text: CANARY }), buildJpeg({ trailer: CANARY })])
      await core.get('health.addScan', { pupilId, label: scan, bytes });
    for (const isHealth of [true, false])
      await core.get('draft.save', { key: `health/${pupilId}/${isHealth}`, isHealth, value: CANARY });
    await core.ask('health.addScan', { pupilId, label: scan, bytes: Buffer.from(CANARY) });
    return pupilId;
  }

  it('no word is readable in any file, open or closed: bug, a diagnosis in the write-ahead log', async () => {
    await typeEverywhere();
    expect(statSync(join(register.folder, 'registre.db-wal')).size).toBeGreaterThan(0);
    expect(findReadable(core.folder, words)).toEqual([]);
    await core.get('session.lock', {});
    expect(findReadable(core.folder, words)).toEqual([]);
    await register.become(NURSE);
  });

  it('not one page of the database shows it either to who holds the register’s key', async () => {
    await typeEverywhere();
    await core.get('session.lock', {});
    const keys = await unlockKeyring(
      readKeyring(register.folder),
      register.accountIds[HEAD] ?? '',
      PASSPHRASE,
    );
    const plain = decryptSqlCipher(readFileSync(join(register.folder, 'registre.db')), keys.registerKey);
    // What a head may read is there; the draft of another form, which is not sealed, too.
    expect(plain.includes('Dominique Chef')).toBe(true);
    for (const secret of ['Diagnostic', `Note ${CANARY}`, 'image/png', 'IHDR', '%PDF-1.4'])
      expect(plain.includes(secret), secret).toBe(false);
    await register.become(NURSE);
  });
});

describe('a new health key', () => {
  it('opens every record and draft, and the old one none; what was harmed before is left as it was', async () => {
    const { pupilId, file } = await register.fillPupil();
    await core.get('draft.save', { key: `health/${pupilId}`, isHealth: true, value: CANARY });
    const harmed = await register.fillPupil();
    await register.tamper(
      'update sealed_record set sealed = flip(sealed) where id = ?',
      harmed.file.notes[0]?.id,
    );
    await core.get('session.lock', {});
    const keyring = readKeyring(register.folder);
    const { healthKey } = await unlockKeyring(keyring, register.accountId, PASSPHRASE);
    if (!healthKey) throw new Error('The nurse has the health key');
    const newKey = randomBytes(32);
    const database = await openBehind(register.folder);
    const repositories = createRepositories(database);
    const before = repositories.sealedRecords.findBytes(harmed.file.notes[0]?.id ?? '');
    inTransaction(database, () => resealHealthRecords(repositories, keyring.registerId, healthKey, newKey));
    const read = (key: Uint8Array, id = pupilId) =>
      readHealthFile(repositories, { key, registerId: keyring.registerId }, id);
    expect(read(newKey)).toEqual(file);
    expect(read(healthKey).altered).toHaveLength(3);
    const recordKey = { pupilId, recordId: file.scans[0]?.id ?? '' };
    const scan = readScan(repositories, { key: newKey, registerId: keyring.registerId }, recordKey);
    expect(Buffer.from(scan.bytes).equals(buildPng(CANARY))).toBe(true);
    expect(repositories.sealedRecords.findBytes(harmed.file.notes[0]?.id ?? '')).toEqual(before);
    expect(read(newKey, harmed.pupilId)).toMatchObject({
      altered: [{ kind: 'note' }],
      scans: [{ title: CANARY }],
    });
    const draft =
      repositories.drafts.find(register.accountId, `health/${pupilId}`)?.value ?? new Uint8Array();
    const context = describeSealedDraft(keyring.registerId, register.accountId, `health/${pupilId}`);
    expect(openSealedBytes(healthKey, draft, context)).toBeNull();
    expect(Buffer.from(openSealedBytes(newKey, draft, context) ?? []).toString()).toBe(CANARY);
    closeRegisterDatabase(database);
    await register.become(NURSE);
  });
});
