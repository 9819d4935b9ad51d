import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getLeasePath } from '../../electron/core/lease/lease-file.ts';
import { createHealthRegister, type HealthRegister, NURSE } from '../fixtures/health-register.ts';
import { plantLease } from '../fixtures/plant-lease.ts';
import type { TestCore } from '../fixtures/test-ports.ts';

const everything = { from: null, to: null, accountId: null, recordKind: null, onlySensitive: false } as const;

describe('a register that somebody else is writing in', () => {
  let register: HealthRegister;
  let core: TestCore;
  let pupilId: string;
  let recordId: string;

  beforeAll(async () => {
    register = await createHealthRegister();
    core = register.core;
    const filled = await register.fillPupil();
    pupilId = filled.pupilId;
    recordId = filled.file.scans[0]?.id ?? '';
    await core.get('draft.save', { key: 'pupil.new', isHealth: false, value: 'jet' });
    await core.get('session.lock', {});
    plantLease(register.folder, { name: 'Dominique' });
    await register.become(NURSE);
    expect(await core.get('session.getState', {})).toMatchObject({
      readOnly: { holder: { name: 'Dominique' } },
    });
  });
  afterAll(() => core.remove());

  it('shows sealed records, drafts, the journal and its check, and changes nothing', async () => {
    for (let index = 0; index < 3; index += 1)
      expect((await core.get('health.get', { pupilId })).scans).toHaveLength(1);
    expect((await core.get('health.getScan', { pupilId, recordId })).mediaType).toBe('image/png');
    expect(await core.get('draft.get', { key: 'pupil.new', isHealth: false })).toMatchObject({
      value: 'jet',
    });
    expect(await core.get('integrity.check', {})).toMatchObject({
      isDatabaseWhole: true,
      journal: { brokenAt: null },
    });
    core.dialogAnswers.push(join(core.folder, 'journal.csv'));
    expect(await core.get('journal.export', { filter: everything })).toEqual({
      path: join(core.folder, 'journal.csv'),
    });
    for (const answer of [
      await core.ask('health.saveDiagnosis', { pupilId, expectedRevision: 1, text: 'x' }),
      await core.ask('draft.save', { key: 'pupil.new', isHealth: false, value: 'x' }),
    ])
      expect(answer).toMatchObject({ error: { code: 'REGISTER_READ_ONLY' } });
  });

  it('tells what was read once it can be written again: bug, a way to read without a trace', async () => {
    await core.get('session.lock', {});
    rmSync(getLeasePath(register.folder));
    await register.become(NURSE);
    const { rows } = await core.get('journal.list', {
      filter: { ...everything, onlySensitive: true },
      before: null,
    });
    expect(rows.slice(0, 3).map(({ action }) => action)).toEqual([
      'journal.export',
      'health.readScan',
      'health.read',
    ]);
    expect(await core.get('journal.verify', {})).toMatchObject({ brokenAt: null });
  });
});
