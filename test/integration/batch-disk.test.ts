import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchRegister, createBatchRegister, listActions } from '../fixtures/batch-register.ts';
import {
  canMountSmallDisk,
  fillSmallDisk,
  mountSmallDisk,
  unmountSmallDisk,
} from '../fixtures/small-disk.ts';

let register: BatchRegister;
beforeAll(async () => {
  register = await createBatchRegister(6);
});
afterAll(() => register.core.remove());

/** Documents that the journal says were let out. */
async function listReleases(): Promise<string[]> {
  return (await listActions(register)).filter((action) => action.startsWith('document.'));
}

const disk = canMountSmallDisk();

describe('a place that cannot be written', () => {
  it.skipIf(!disk)('full: stops there, keeps the whole files, leaves nothing half written', async () => {
    const folder = mountSmallDisk('4m') ?? '';
    try {
      for (const output of ['separate', 'merged'] as const) {
        fillSmallDisk(folder, output === 'separate' ? 300 * 1024 : 20 * 1024);
        const before = (await listReleases()).length;
        await register.start({ output }, output === 'merged' ? join(folder, 'lot.pdf') : folder);
        const state = await register.waitForEnd();
        expect(state, output).toMatchObject({ stage: 'failed', code: 'DISK_FULL' });
        await wait(50);
        const files = readdirSync(folder, { recursive: true }).map(String);
        expect(files.filter((name) => name.includes('partiel') || name === 'lot.pdf')).toEqual([]);
        expect(files.filter((name) => name.endsWith('.pdf')).length).toBe((await listReleases()).length);
        expect((await listReleases()).length - before).toBe(state.fileCount);
        expect(state.fileCount > 0).toBe(output === 'separate');
      }
    } finally {
      unmountSmallDisk(folder);
    }
  });

  it('not a folder: stops with its reason', async () => {
    const file = join(register.outside, 'fichier');
    writeFileSync(file, '');
    const before = await listReleases();
    await register.start({ output: 'separate' }, file);
    expect(await register.waitForEnd()).toMatchObject({
      stage: 'failed',
      code: 'FOLDER_NOT_WRITABLE',
      path: null,
    });
    await register.start({ output: 'merged' }, join(file, 'lot.pdf'));
    expect(await register.waitForEnd()).toMatchObject({ stage: 'failed', code: 'FOLDER_NOT_WRITABLE' });
    expect(await listReleases()).toEqual(before);
  });
});
