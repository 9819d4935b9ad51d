import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectBackup } from '../../electron/core/backup/inspect-backup.ts';
import { findBackup } from '../../electron/core/backup/list-backups.ts';
import { readKeyring } from '../../electron/core/files/register-folder.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { AppError, errorCodes } from '../../shared/app-error.ts';
import {
  addPupil,
  type BackupRegister,
  createBackupRegister,
  makeCopy,
} from '../fixtures/backup-register.ts';
import { createRandom } from '../fixtures/create-random.ts';
import { PASSPHRASE } from '../fixtures/quick-register.ts';
import { readTree } from '../fixtures/read-tree.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

let register: BackupRegister;
let core: TestCore;
let credentials: BackupRegister['credentials'];
let elsewhere: string;

beforeEach(async () => {
  register = await createBackupRegister();
  ({ core, credentials, elsewhere } = register);
});
afterEach(() => register.remove());

describe('a copy that was harmed', () => {
  it('gives a code or the right answer in 700 mutations of its three files, and is left as it is', async () => {
    for (const name of ['Un', 'Deux', 'Trois']) await addPupil(core, name);
    const source = await makeCopy(core);
    await core.get('session.lock', {});
    const right = await core.get('restore.inspect', { path: source, ...credentials });
    const keys = await unlockKeyring(readKeyring(register.folder), register.accountId, PASSPHRASE);
    const path = join(elsewhere, '2026-11-22_10-42-00_manual');
    const random = createRandom(20261122);
    const pick = (below: number) => Math.floor(random() * below);
    const counts = { answers: 0, codes: 0 };
    const inspect = async (isThroughTheDoor: boolean) => {
      if (isThroughTheDoor) {
        // Wrong passphrases in a row make one wait: another core, another count.
        const fresh = createTestCore({ folder: core.folder });
        rmSync(join(core.ports.folders.settings, 'reglages.json'), { force: true });
        return fresh.ask('restore.inspect', { path, ...credentials });
      }
      const found = findBackup(path, 'other');
      if (!found) return { ok: false, error: { code: 'BACKUP_DAMAGED' } } as const;
      try {
        return { ok: true, value: inspectBackup(found, keys, core.ports.folders.settings) } as const;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { ok: false, error: { code: error.code } } as const;
      }
    };
    for (let mutation = 0; mutation < 700; mutation += 1) {
      rmSync(path, { recursive: true, force: true });
      cpSync(source, path, { recursive: true });
      const name = ['registre.db', 'trousseau.json', 'sauvegarde.json'][mutation % 3] ?? '';
      writeFileSync(join(path, name), harm(readFileSync(join(path, name)), pick));
      const before = readTree(path);
      const listed = await core.get('restore.list', { folder: elsewhere });
      expect(listed.length, `mutation ${mutation}`).toBeLessThanOrEqual(2);
      // The door itself takes a passphrase each time: a tenth of a second.
      const answer = await inspect(mutation % 3 === 1 ? mutation % 2 === 0 : mutation % 60 === 0);
      if (answer.ok) {
        counts.answers += 1;
        expect(answer.value.pupilCount, `mutation ${mutation} of ${name}`).toBe(right.pupilCount);
      } else {
        counts.codes += 1;
        expect(errorCodes).toContain(answer.error.code);
        expect(answer.error.code, `mutation ${mutation} of ${name}`).not.toBe('INTERNAL');
      }
      expect(readTree(path), `mutation ${mutation}`).toEqual(before);
    }
    expect(counts.answers).toBeGreaterThan(50);
    expect(counts.codes).toBeGreaterThan(300);
    expect(readdirSync(core.ports.folders.settings).filter((name) => name.endsWith('.partiel'))).toEqual([]);
  }, 180_000);
});

function harm(bytes: Buffer, pick: (below: number) => number): Buffer {
  const place = pick(bytes.length);
  const harmed = Buffer.from(bytes);
  switch (pick(4)) {
    case 0:
      harmed.writeUInt8(harmed.readUInt8(place) ^ (1 << pick(8)), place);
      return harmed;
    case 1:
      return harmed.subarray(0, place);
    case 2:
      return harmed.fill(0, place, Math.min(harmed.length, place + 512));
    default:
      return Buffer.concat([harmed, Buffer.alloc(1 + pick(5000), pick(256))]);
  }
}
