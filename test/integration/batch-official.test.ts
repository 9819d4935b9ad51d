import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemonstration } from '../../electron/core/demonstration/build-demonstration.ts';
import { fillRegister } from '../../electron/core/demonstration/fill-register.ts';
import type { BatchState } from '../../shared/contract/batch-contract.ts';
import type { RequestOf } from '../../shared/contract/contract.ts';
import { officialFormKinds } from '../../shared/contract/official-form-contract.ts';
import { createQuickRegister, type QuickRegister } from '../fixtures/quick-register.ts';
import { readOutline } from '../fixtures/read-outline.ts';
import { TODAY } from '../fixtures/test-ports.ts';
import { hasOfficialForms, readForm } from '../unit/official-form/official-samples.ts';

const demonstration = buildDemonstration({ today: TODAY });
const planIds = demonstration.pupils.slice(0, 4).map(({ plan }) => plan.id);

let register: QuickRegister;
let outside: string;
beforeAll(async () => {
  register = await createQuickRegister({
    fill: (repositories) => fillRegister(repositories, demonstration, `${TODAY}T08:00:00Z`),
  });
  outside = join(register.core.folder, 'dehors');
  mkdirSync(outside);
});
afterAll(() => register.core.remove());

async function run(order: Omit<RequestOf<'batch.start'>, 'planIds'>, place: string): Promise<BatchState> {
  const { core } = register;
  core.dialogAnswers.splice(0, Number.POSITIVE_INFINITY, place);
  await core.get('batch.start', { planIds, ...order });
  for (;;) {
    const { batch } = await core.get('batch.getState', {});
    if (batch && batch.stage !== 'running' && batch.stage !== 'writing') return batch;
    await wait(20);
  }
}

describe.skipIf(!hasOfficialForms)('the official form in a batch', () => {
  beforeAll(async () => {
    for (const kind of officialFormKinds)
      await register.core.get('officialForm.add', { bytes: readForm(kind) });
  });

  it('stands between the other documents of its pupil in a merged file', async () => {
    const path = join(outside, 'lot.pdf');
    const state = await run({ kinds: ['officialForm', 'emergencySheet'], output: 'merged' }, path);
    expect(state).toMatchObject({ stage: 'done', made: 8, failures: [] });
    const { titles, pageCount } = await readOutline(readFileSync(path));
    expect(titles.map((title) => title.slice(0, 6))).toEqual(Array(4).fill(['Projet', 'Condui']).flat());
    expect(pageCount).toBe(state.pageCount);
    const singles = await Promise.all(
      planIds.map((planId) => {
        const document = { kind: 'officialForm', planId } as const;
        return register.core.get('document.render', { document, purpose: 'preview' });
      }),
    );
    const alone = await run({ kinds: ['officialForm'], output: 'merged' }, path);
    // As many pages as one by one: no blank page stands before the papers.
    expect(alone.pageCount).toBe(singles.reduce((sum, single) => sum + single.pageCount, 0));
    expect((await readOutline(readFileSync(path))).pageCount).toBe(alone.pageCount);
  });

  it('is a file of its own when they are separate, sealed when it is asked', async () => {
    const form = { kind: 'protected', password: 'un mot de passe sûr' } as const;
    const { path, fileCount } = await run({ kinds: ['officialForm'], output: 'separate', form }, outside);
    expect(fileCount).toBe(4);
    const names = readdirSync(path ?? '').toSorted();
    expect(names[0]).toBe('001 - PAI (formulaire officiel).pdf');
    for (const name of names) expect(readFileSync(join(path ?? '', name)).includes('/Encrypt')).toBe(true);
  });
});
