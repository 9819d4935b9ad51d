import { describe, expect, it, vi } from 'vitest';
import { PlanDraftStore } from '../../../renderer/features/plan/plan-draft-store.ts';
import { AppError } from '../../../shared/app-error.ts';
import { buildSignatory } from '../../../shared/plan/known-signatories.ts';
import {
  buildCore,
  PLAN,
  stopTheClock,
  tickRestTime,
  typeConsequences,
  writeElsewhere,
} from './draft-core.ts';

stopTheClock();

describe('another window', () => {
  it('tells a conflict, sends nothing more and overwrites nothing', async () => {
    const { core, store } = buildCore();
    writeElsewhere(core, 'Écrit ailleurs');
    typeConsequences(store, 'Écrit ici');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState()).toMatchObject({ status: 'conflict', conflict: { parts: ['adaptations'] } });
    tickRestTime(store, true);
    await vi.advanceTimersByTimeAsync(60_000);
    await store.flush();
    expect(core.sent).toHaveLength(1);
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ailleurs');
    expect(store.getState().content.adaptations.consequences).toBe('Écrit ici');
  });

  it('keeps mine on demand, and the parts that only the other window wrote', async () => {
    const { core, store } = buildCore();
    writeElsewhere(core, 'Écrit ailleurs');
    const { supplies } = store.getState().content;
    store.change('supplies', { ...supplies, prescriptionIssuedOn: '2026-08-28' }, null);
    await vi.advanceTimersByTimeAsync(1000);
    store.keepMine();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().status).toBe('saved');
    expect(core.stored.content.supplies.prescriptionIssuedOn).toBe('2026-08-28');
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ailleurs');
    expect(store.getState().content.adaptations.consequences).toBe('Écrit ailleurs');
  });

  it('takes the stored version on demand, and undoing gives mine back', async () => {
    const { core, store } = buildCore();
    writeElsewhere(core, 'Écrit ailleurs');
    typeConsequences(store, 'Écrit ici');
    await vi.advanceTimersByTimeAsync(1000);
    store.takeStored();
    expect(store.getState()).toMatchObject({ status: 'saved', plan: { revision: 4 } });
    expect(store.getState().content.adaptations.consequences).toBe('Écrit ailleurs');
    store.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ici');
  });

  it('shows a newer stored version by itself only while nothing is unsaved here', () => {
    const { core, store } = buildCore();
    writeElsewhere(core, 'Écrit ailleurs');
    typeConsequences(store, 'Écrit ici');
    store.adopt(core.stored);
    expect(store.getState().content.adaptations.consequences).toBe('Écrit ici');
    const fresh = buildCore().store;
    fresh.adopt(core.stored);
    expect(fresh.getState()).toMatchObject({ plan: { revision: 4 }, canUndo: false });
    expect(fresh.getState().content.adaptations.consequences).toBe('Écrit ailleurs');
  });
});

describe('a guardian taken off the pupil’s page elsewhere', () => {
  const SIGNATORY = 'c0a8012e-0000-4000-8000-00000000000a';
  const GUARDIAN = 'c0a8012e-0000-4000-8000-00000000000b';

  // Would catch: « Garder ma version » refused again and again, with no way out but to lose the typing.
  it('tells it once with the line, keeps the name and saves the rest', async () => {
    const { core, ports } = buildCore();
    const signatory = buildSignatory(SIGNATORY, 'guardian', { guardianId: GUARDIAN, name: 'Anne Martin' });
    const administrative = { ...PLAN.content.administrative, signatories: [signatory] };
    const plan = { ...PLAN, content: { ...PLAN.content, administrative } };
    core.stored = plan;
    const save = ports.save;
    ports.save = async (input) => {
      const names = input.part.part === 'administrative' ? input.part.value.signatories : [];
      if (names.some(({ guardianId }) => guardianId === GUARDIAN)) {
        core.sent.push(input);
        throw new AppError('CONFLICT');
      }
      return save(input);
    };
    const store = new PlanDraftStore(plan, ports);
    const { signatories } = store.getState().content.administrative;
    const signed = signatories.map((one) => ({ ...one, signedOn: '2026-09-10' }));
    store.change('administrative', { ...administrative, signatories: signed }, null);
    await store.flush();
    expect(store.getState()).toMatchObject({ status: 'saved', conflict: null, released: [SIGNATORY] });
    expect(core.stored.content.administrative.signatories).toEqual([
      { ...signatory, guardianId: null, signedOn: '2026-09-10' },
    ]);
    expect(core.sent).toHaveLength(2);
    store.acknowledgeReleased();
    expect(store.getState().released).toEqual([]);
  });

  it('asks no question again when the refusal has no reason that can be found', async () => {
    const { core, store } = buildCore();
    core.failure = new AppError('CONFLICT');
    typeConsequences(store, 'Écrit ici');
    await store.flush();
    expect(store.getState()).toMatchObject({
      status: 'failed',
      failure: { code: 'CONFLICT' },
      conflict: null,
    });
    expect(core.sent).toHaveLength(1);
  });
});
