import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BatchRegister, createBatchRegister, listActions } from '../fixtures/batch-register.ts';
import { FOUNDER } from '../fixtures/quick-register.ts';
import { startHolder } from '../fixtures/start-holder.ts';

let register: BatchRegister;
let planId = '';
let turn = 0;
beforeAll(async () => {
  register = await createBatchRegister(9);
});
afterAll(() => register.core.remove());
beforeEach(() => {
  planId = register.planIds[turn] ?? '';
  turn += 1;
});

const buildCopy = (recipient = 'restauration') => ({ kind: 'plan', planId, recipient }) as const;
const ask = (purpose: 'preview' | 'print', recipient?: string) =>
  register.core.ask('document.render', { document: buildCopy(recipient), purpose });
const listCopies = () => register.core.get('plan.listCopies', { planId });

describe('numbered copies of a PAI', () => {
  it('are numbered when they are printed or saved, and not when they are looked at', async () => {
    expect(await listCopies()).toEqual({ copies: [], nextNumber: 1 });
    await ask('preview');
    expect(await listCopies()).toMatchObject({ nextNumber: 1 });
    await ask('print', 'restauration');
    register.core.dialogAnswers.push(join(register.outside, 'a.pdf'));
    await register.core.get('document.save', { document: buildCopy('mairie') });
    expect(await listCopies()).toEqual({
      copies: [
        { number: 1, recipient: 'restauration', issuedOn: '2026-11-22', issuedBy: FOUNDER },
        { number: 2, recipient: 'mairie', issuedOn: '2026-11-22', issuedBy: FOUNDER },
      ],
      nextNumber: 3,
    });
  });

  it('carry on paper the number that was shown', async () => {
    const [shown, printed] = [await ask('preview'), await ask('print')];
    if (!shown.ok || !printed.ok) throw new Error('It was not drawn');
    expect(Buffer.from(printed.value.bytes).equals(Buffer.from(shown.value.bytes))).toBe(true);
    const next = await ask('preview');
    if (!next.ok) throw new Error('It was not drawn');
    expect(Buffer.from(next.value.bytes).equals(Buffer.from(shown.value.bytes))).toBe(false);
  });

  it('are told with their row in the journal, both or neither: bug, a number on no paper', async () => {
    const before = (await listActions(register)).length;
    register.core.dialogAnswers.push(join(register.outside, 'absent', 'a.pdf'));
    const refused = await register.core.ask('document.save', { document: buildCopy() });
    expect(refused).toMatchObject({ error: { code: 'FOLDER_NOT_WRITABLE' } });
    expect(await listCopies()).toMatchObject({ copies: [], nextNumber: 1 });
    expect(await listActions(register)).toHaveLength(before);
    await ask('print');
    expect((await listActions(register))[0]).toBe('document.print.plan');
    expect(await listActions(register)).toHaveLength(before + 1);
  });

  it('are for somebody: bug, a number that nobody can be asked back for', async () => {
    const document = { ...buildCopy(), recipient: ' ' };
    const refused = { error: { code: 'RECIPIENT_REQUIRED' } };
    expect(await register.core.ask('document.render', { document, purpose: 'print' })).toMatchObject(refused);
    expect(await register.core.ask('document.save', { document })).toMatchObject(refused);
    expect(await register.start({ kinds: ['plan'], plan: { recipient: '' } })).toMatchObject(refused);
    expect(await listCopies()).toMatchObject({ copies: [], nextNumber: 1 });
  });

  it('never share a number: the second of two windows is told to ask again', async () => {
    const answers = await Promise.all([ask('print'), ask('print')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'CONFLICT' } });
    expect((await listCopies()).copies).toHaveLength(1);
  });

  it('are numbered in a batch too, when its file is in place', async () => {
    const planIds = register.planIds.slice(7);
    const plan = { recipient: 'infirmerie' };
    await register.start(
      { planIds, kinds: ['plan'], output: 'merged', plan },
      join(register.outside, 'lot.pdf'),
    );
    await register.waitForEnd();
    for (const id of planIds)
      expect(await register.core.get('plan.listCopies', { planId: id })).toMatchObject({ nextNumber: 2 });
    await register.start({ planIds, kinds: ['plan'], plan });
    await register.waitForEnd();
    await register.core.get('document.render', {
      document: { kind: 'plan', planId: planIds[1] ?? '', recipient: 'x' },
      purpose: 'print',
    });
    expect(await register.core.ask('batch.takePrint', {})).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(await register.core.get('plan.listCopies', { planId: planIds[0] ?? '' })).toMatchObject({
      nextNumber: 2,
    });
  });

  it('are refused to a reader, who may print the same without a number', async () => {
    await register.become('Sam Lecteur');
    expect(await ask('print')).toMatchObject({ error: { code: 'FORBIDDEN' } });
    const document = { kind: 'plan', planId } as const;
    expect(await register.core.ask('document.render', { document, purpose: 'print' })).toMatchObject({
      ok: true,
    });
    await register.become(FOUNDER);
    expect(await listCopies()).toMatchObject({ copies: [] });
  });

  it('keep the pupil in the register, as the PAI does', async () => {
    await ask('print');
    const { pupilId } = await register.core.get('plan.get', { planId });
    const refused = await register.core.ask('pupil.remove', { pupilId });
    expect(refused).toMatchObject({ error: { code: 'PUPIL_HAS_PLAN' } });
  });

  it('are refused while somebody else writes, and a whole batch of others is told later', async () => {
    const { core } = register;
    await core.get('session.lock', {});
    const holder = await startHolder(core);
    await holder.get('session.openFolder', { folder: register.folder });
    await holder.get('session.unlock', {
      accountId: register.accountIds['Dominique Chef'] ?? '',
      passphrase: 'une phrase de passe d’essai',
    });
    await register.unlock();
    expect(await ask('print')).toMatchObject({ error: { code: 'REGISTER_READ_ONLY' } });
    const plan = { recipient: 'mairie' };
    expect(await register.start({ plan })).toMatchObject({ error: { code: 'REGISTER_READ_ONLY' } });
    await register.start({ output: 'merged' }, join(register.outside, 'lecture.pdf'));
    expect(await register.waitForEnd()).toMatchObject({ stage: 'done', made: 18 });
    expect(readdirSync(register.outside)).toContain('lecture.pdf');
    await core.get('session.lock', {});
    await holder.get('session.lock', {});
    await holder.kill();
    const before = 18;
    await register.unlock();
    const actions = await listActions(register);
    expect(actions.slice(0, before + 2).filter((action) => action.startsWith('document.save'))).toHaveLength(
      18,
    );
  });
});
