import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import { openHealthKey } from '../../electron/vault/health-envelope.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import {
  buildLabel,
  CANARY,
  createHealthRegister,
  HEAD,
  type HealthRegister,
  NURSE,
  WAITING,
} from '../fixtures/health-register.ts';
import { openBehind, PASSPHRASE } from '../fixtures/quick-register.ts';
import { buildPng } from '../fixtures/sample-values.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

let register: HealthRegister;
let core: TestCore;

beforeAll(async () => {
  register = await createHealthRegister();
  core = register.core;
});
afterAll(() => core.remove());

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
