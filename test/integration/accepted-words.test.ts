import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchRegister, createBatchRegister, listActions } from '../fixtures/batch-register.ts';

let register: BatchRegister;
let planId = '';
beforeAll(async () => {
  register = await createBatchRegister(2);
  planId = register.planIds[0] ?? '';
  const plan = await register.core.get('plan.get', { planId });
  const value = { ...plan.content.adaptations, consequences: 'Son asthme le gêne en sport.' };
  await register.core.get('plan.saveDraft', {
    planId,
    expectedRevision: plan.revision,
    part: { part: 'adaptations', value },
  });
});
afterAll(() => register.core.remove());

const findRevealing = async (document: { kind: 'plan' | 'emergencySheet'; planId: string }) => {
  const { notices } = await register.core.get('document.render', { document, purpose: 'preview' });
  const notice = notices.find(({ kind }) => kind === 'revealing');
  return notice?.kind === 'revealing' ? notice.findings : [];
};
const field = 'adaptations.consequences';

describe('a word that gives a condition away', () => {
  it('is told with its place before the PAI is printed, and not for a sheet that does not print it', async () => {
    const found = await findRevealing({ kind: 'plan', planId });
    expect(found).toEqual([
      expect.objectContaining({ word: 'asthme', place: expect.stringContaining('I. Conséquences') }),
    ]);
    expect(found[0]?.suggestion).toMatch(/\S/);
    const sheet = await findRevealing({ kind: 'emergencySheet', planId });
    expect(sheet.map(({ word }) => word)).not.toContain('asthme');
  });

  it('is kept in one field with a reason, and is told again once it is withdrawn', async () => {
    const record = { recordKind: 'plan', recordId: planId } as const;
    const accept = () =>
      register.core.get('secrecy.accept', { ...record, field, word: 'Asthme', reason: 'Dit par la famille' });
    const { words } = await accept();
    expect(words).toEqual([expect.objectContaining({ field, word: 'Asthme', reason: 'Dit par la famille' })]);
    // A second click is no second acceptance.
    expect((await accept()).words).toHaveLength(1);
    expect(await findRevealing({ kind: 'plan', planId })).toEqual([]);
    const other = { kind: 'plan', planId: register.planIds[1] ?? '' } as const;
    expect(await findRevealing(other)).toEqual([]);
    const [word] = words;
    expect(await register.core.get('secrecy.withdraw', { wordId: word?.id ?? '' })).toEqual({ words: [] });
    expect(await findRevealing({ kind: 'plan', planId })).toHaveLength(1);
    const actions = await listActions(register);
    expect(actions).toEqual(expect.arrayContaining(['secrecy.accept', 'secrecy.withdraw']));
  });

  it('is accepted for records that exist only, and always with a reason', async () => {
    const words = { field, word: 'asthme', reason: 'oui' };
    const missing = { recordKind: 'plan', recordId: crypto.randomUUID(), ...words } as const;
    expect(await register.core.ask('secrecy.accept', missing)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    const silent = { recordKind: 'plan', recordId: planId, ...words, reason: ' ' } as const;
    expect(await register.core.ask('secrecy.accept', silent)).toMatchObject({
      error: { code: 'VALIDATION_FAILED' },
    });
  });
});
