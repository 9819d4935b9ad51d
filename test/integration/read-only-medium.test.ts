import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createQuickRegister, PASSPHRASE } from '../fixtures/quick-register.ts';
import { buildPupil } from '../fixtures/sample-values.ts';
import { createTestCore } from '../fixtures/test-ports.ts';

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a register on a medium that cannot be written', () => {
  it.each([
    ['of this version', null],
    ['of version 0.1.0, whose copy alone is migrated', join(import.meta.dirname, '../fixtures/golden/0.1.0')],
  ])('%s opens to be read, and not one byte of it changes', async (_name, golden) => {
    const register = await createQuickRegister();
    await register.core.get('pupil.create', { pupil: buildPupil() });
    await register.core.get('session.lock', {});
    const folder = mkdtempSync(join(tmpdir(), 'registre-pai-stick-'));
    const core = createTestCore();
    try {
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status !== 0) return;
      for (const name of ['registre.db', 'trousseau.json'])
        cpSync(join(golden ?? register.folder, name), join(folder, name));
      spawnSync('mount', ['-o', 'remount,ro', folder]);
      const state = await core.get('session.openFolder', { folder });
      const [account] = state.stage === 'locked' ? state.accounts : [];
      const opened = await core.get('session.unlock', {
        accountId: account?.id ?? '',
        passphrase: PASSPHRASE,
      });
      expect(opened).toMatchObject({ stage: 'open', readOnly: { holder: null } });
      expect((await core.get('pupil.list', {})).length).toBeGreaterThan(0);
      await core.get('session.lock', {});
      expect(readdirSync(folder).toSorted()).toEqual(['registre.db', 'trousseau.json']);
      for (const name of ['registre.db', 'trousseau.json'])
        expect(
          readFileSync(join(folder, name)).equals(readFileSync(join(golden ?? register.folder, name))),
        ).toBe(true);
    } finally {
      await core.remove();
      await register.core.remove();
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    }
  });
});
