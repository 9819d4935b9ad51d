import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchState, batchKinds } from '../../shared/contract/batch-contract.ts';
import type { DocumentRequestInput } from '../../shared/contract/document-contract.ts';
import {
  type CanaryRegister,
  createCanaryRegister,
  type SessionName,
  sessions,
} from '../fixtures/canary-register.ts';
import { FOUNDER } from '../fixtures/quick-register.ts';

let register: CanaryRegister;
let mine: CanaryRegister['pupils'][number];
let other: CanaryRegister['pupils'][number];
let noteId: string;

beforeAll(async () => {
  register = await createCanaryRegister(2);
  const [first, second] = register.pupils;
  if (!first || !second) throw new Error('Two pupils are needed');
  [mine, other] = [first, second];
  noteId = (await register.core.get('health.get', { pupilId: mine.pupilId })).notes[0]?.id ?? '';
});
afterAll(() => register.core.remove());

async function refuse(document: DocumentRequestInput) {
  const answer = await register.core.ask('document.render', { document, purpose: 'print' });
  if (answer.ok) throw new Error('It was given');
  return answer.error;
}

async function waitForEnd(): Promise<BatchState> {
  for (;;) {
    const { batch } = await register.core.get('batch.getState', {});
    if (batch?.stage === 'done' || batch?.stage === 'failed') return batch;
    await wait(10);
  }
}

async function countActions(): Promise<number> {
  const filter = { from: null, to: null, accountId: null, recordKind: null, onlySensitive: true } as const;
  return (await register.core.get('journal.list', { filter, before: null })).rows.length;
}

// Would catch: a paper of another child, or a sealed note, joined to this one’s PAI by an identifier made by hand.
describe('identifiers that are not those of this document', () => {
  const plan = () => ({ kind: 'plan', planId: mine.planId }) as const;
  const forged: readonly (readonly [string, () => DocumentRequestInput])[] = [
    ['another pupil’s scan', () => ({ ...plan(), scanIds: [other.scanIds[0] ?? ''] })],
    [
      'another pupil’s scan after one’s own',
      () => ({ ...plan(), scanIds: [...mine.scanIds, ...other.scanIds] }),
    ],
    ['a note', () => ({ ...plan(), scanIds: [noteId] })],
    ['no record', () => ({ ...plan(), scanIds: [randomUUID()] })],
    ['a pupil for a plan', () => ({ kind: 'emergencySheet', planId: mine.pupilId })],
    ['a scan for a plan', () => ({ kind: 'catering', planId: mine.scanIds[0] ?? '' })],
  ];

  it.each(forged)('%s: is not found, and leaves no trace', async (_what, build) => {
    const before = await countActions();
    expect(await refuse(build())).toEqual({ code: 'NOT_FOUND', issues: [], details: {} });
    expect(await countActions()).toBe(before);
  });

  it.each(batchKinds)('an unknown plan: no %s', async (kind) => {
    const document = { kind, planId: randomUUID() } as DocumentRequestInput;
    expect(await refuse(document)).toEqual({ code: 'NOT_FOUND', issues: [], details: {} });
  });

  it('an unknown plan in a batch fails alone, and says nothing of who it would be', async () => {
    const planIds = [mine.planId, randomUUID(), other.pupilId];
    await register.core.get('batch.start', { planIds, kinds: ['catering'], output: 'print' });
    const batch = await waitForEnd();
    expect(batch.made).toBe(1);
    expect(batch.failures.map(({ pupilName, code }) => [pupilName, code])).toEqual([
      ['', 'NOT_FOUND'],
      ['', 'NOT_FOUND'],
    ]);
    await register.core.get('batch.dismiss', {});
  });
});

// Would catch: a head who joins a sealed paper whose identifier leaked, or learns from the refusal that it exists.
describe.each(['Dominique Chef', 'Sam Lecteur', 'Claude Petit', 'Noa Provisoire'] as const)('%s', (name) => {
  it('has the same refusal for a scan that exists and for one that does not', async () => {
    const scanId = mine.scanIds[0] ?? '';
    await register.become(name);
    try {
      const answers = [scanId, randomUUID(), noteId].map((id) =>
        refuse({ kind: 'plan', planId: mine.planId, scanIds: [id] }),
      );
      const refusals = await Promise.all(answers);
      expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
      expect(refusals[0]?.code).toBe(expectCode(name));
    } finally {
      await register.become(FOUNDER);
    }
  });
});

function expectCode(name: SessionName): string {
  return sessions[name].role === 'doctor' ? 'HEALTH_NOT_GRANTED' : 'FORBIDDEN';
}

// Would catch: a batch of one account that the next one can watch, cancel or print.
it('a batch is nobody else’s, and not even one’s own after a lock', async () => {
  const planIds = [mine.planId, other.planId];
  const order = { planIds, kinds: ['emergencySheet' as const], output: 'print' as const };
  for (const name of ['Dominique Chef', FOUNDER] as const) {
    await register.core.get('batch.start', order);
    await register.become(name);
    expect(await register.core.get('batch.getState', {})).toEqual({ batch: null });
    expect(await register.core.ask('batch.takePrint', {})).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await register.core.get('batch.cancel', {});
    await register.become(FOUNDER);
  }
});
