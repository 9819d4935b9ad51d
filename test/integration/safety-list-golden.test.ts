import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';

const GOLDEN = join(import.meta.dirname, '../fixtures/golden');
const releases = readdirSync(GOLDEN).filter((name) => /^\d/.test(name));
const LIST = { kind: 'safetyList', recipients: 'Direction' } as const;

let core: TestCore;

describe.each(releases)('the list that %s issued', (release) => {
  beforeEach(async () => {
    core = createTestCore();
    const folder = join(core.folder, 'ancien');
    const golden = join(GOLDEN, release);
    for (const name of ['registre.db', 'trousseau.json']) cpSync(join(golden, name), join(folder, name));
    await core.get('session.openFolder', { folder });
    const { accountId, passphrase } = JSON.parse(readFileSync(join(golden, 'expected.json'), 'utf8'));
    await core.get('session.unlock', { accountId, passphrase });
  });
  afterEach(() => core.remove());

  it('still prints, is still in force, and keeps its number: bug, every school told to print again', async () => {
    const { issues, outOfDate, changes, list } = await core.get('safetyList.get', {});
    expect(issues).toMatchObject([{ version: 1, exports: release < '0.3.0' ? [] : expect.any(Array) }]);
    expect({ outOfDate, changes }).toEqual({ outOfDate: false, changes: [] });
    expect(list.entries).toHaveLength(issues[0]?.pupilCount ?? -1);
    const again = await core.get('document.render', {
      document: { ...LIST, version: 1 },
      purpose: 'print',
    });
    const today = await core.get('document.render', { document: LIST, purpose: 'print' });
    expect(Buffer.from(today.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    const after = await core.get('safetyList.get', {});
    expect(after.issues).toHaveLength(1);
    expect(after.issues[0]?.exports.slice(-2).map(({ means }) => means)).toEqual(['print', 'print']);
  });

  it('tells in words what changed since', async () => {
    const [row] = await core.get('pupil.list', {});
    const {
      id,
      revision,
      hasPhoto: _hasPhoto,
      ...pupil
    } = await core.get('pupil.get', {
      pupilId: row?.pupilId ?? '',
    });
    const change = { ...pupil, resourceAdult: 'Mme Roy' };
    await core.get('pupil.save', { pupilId: id, expectedRevision: revision, pupil: change });
    const { outOfDate, changes } = await core.get('safetyList.get', {});
    expect(outOfDate).toBe(true);
    expect(changes).toMatchObject([
      { kind: 'changed', cells: [{ column: 'resourceAdult', from: '–', to: 'Mme Roy' }] },
    ]);
  });
});
