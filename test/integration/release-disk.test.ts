import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRequestInput } from '../../shared/contract/document-contract.ts';
import { type BatchRegister, createBatchRegister, listActions } from '../fixtures/batch-register.ts';
import {
  canMountSmallDisk,
  fillSmallDisk,
  mountSmallDisk,
  unmountSmallDisk,
} from '../fixtures/small-disk.ts';

const disk = canMountSmallDisk();
if (!disk)
  console.warn('No small disk can be mounted here: what leaves as the register’s fills is not tried.');

let register: BatchRegister;
let folder: string;
let outside: string;

beforeEach(async () => {
  if (!disk) return;
  register = await createBatchRegister(2);
  folder = mountSmallDisk('4m') ?? '';
  await register.core.get('session.lock', {});
  cpSync(register.folder, join(folder, 'Registre PAI'), { recursive: true });
  await register.core.get('session.openFolder', { folder: join(folder, 'Registre PAI') });
  expect(await register.unlock()).toMatchObject({ ok: true });
  outside = join(register.core.folder, 'clé USB');
  mkdirSync(outside);
});
afterEach(async () => {
  if (!disk) return;
  await register.core.remove();
  unmountSmallDisk(folder);
});

async function save(document: DocumentRequestInput, name: string) {
  register.core.dialogAnswers.push(join(outside, name));
  return register.core.ask('document.save', { document });
}

// Would catch: a paper that left with a number or a version that the register then gives to another one.
describe.skipIf(!disk)('when the register’s own disk is full, and the document goes elsewhere', () => {
  it('a numbered copy and a version of the list do not leave either', async () => {
    const [planId = ''] = register.planIds;
    const copy = { kind: 'plan', planId, recipient: 'restauration' } as const;
    const list = { kind: 'safetyList', recipients: 'Direction' } as const;
    const before = (await listActions(register)).length;
    fillSmallDisk(folder, 0);
    for (const document of [copy, list])
      expect(await save(document, 'document.pdf')).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    expect(readdirSync(outside)).toEqual([]);
    fillSmallDisk(folder, 1024 * 1024);
    expect(await listActions(register)).toHaveLength(before);
    expect(await register.core.get('plan.listCopies', { planId })).toMatchObject({ nextNumber: 1 });
  });

  it('the file that was to be replaced is still there', async () => {
    const [planId = ''] = register.planIds;
    const path = join(outside, 'document.pdf');
    writeFileSync(path, 'ce qui y était');
    fillSmallDisk(folder, 0);
    await save({ kind: 'plan', planId, recipient: 'restauration' }, 'document.pdf');
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe('ce qui y était');
    expect(readdirSync(outside)).toEqual(['document.pdf']);
  });

  it('nor do the documents of a batch, in one file or one by one', async () => {
    const plan = { recipient: 'infirmerie' };
    fillSmallDisk(folder, 0);
    await register.start({ kinds: ['plan'], output: 'merged', plan }, join(outside, 'lot.pdf'));
    expect(await register.waitForEnd()).toMatchObject({ stage: 'failed', code: 'DISK_FULL', fileCount: 0 });
    await register.core.get('batch.dismiss', {});
    await register.start({ kinds: ['plan'], output: 'separate', plan }, outside);
    expect(await register.waitForEnd()).toMatchObject({ stage: 'failed', code: 'DISK_FULL', fileCount: 0 });
    expect(readdirSync(outside)).toEqual([]);
  });
});
