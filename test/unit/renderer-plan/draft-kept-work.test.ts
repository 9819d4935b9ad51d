import { describe, expect, it, vi } from 'vitest';
import { type KeptParts, keptPartsSchema, toKeptDraft } from '../../../renderer/features/plan/kept-parts.ts';
import type { DraftPorts } from '../../../renderer/features/plan/plan-draft-state.ts';
import { PlanDraftStore } from '../../../renderer/features/plan/plan-draft-store.ts';
import { CONTENT_FORMAT } from '../../../shared/plan/stored-content.ts';
import { buildCore, stopTheClock, tickRestTime, typeConsequences, writeElsewhere } from './draft-core.ts';

stopTheClock();

/** A register from before, found again by another session of this window. */
function reopen(
  core: ReturnType<typeof buildCore>['core'],
  ports: DraftPorts,
  kept: KeptParts,
): PlanDraftStore {
  const draft = JSON.parse(JSON.stringify(toKeptDraft(kept)));
  return new PlanDraftStore(core.stored, ports, keptPartsSchema.parse(draft));
}

describe('work left by a former session', () => {
  const long = 'a'.repeat(20_001);

  // Would catch: a text that is refused and lost by the lock, or stored parts kept as a draft for ever.
  it('keeps what is refused and nothing else, and gives it back', async () => {
    const { core, ports, store } = buildCore();
    expect(store.readUnsaved()).toEqual({});
    typeConsequences(store, long);
    tickRestTime(store, true);
    await store.flush();
    const kept = store.readUnsaved();
    expect(Object.keys(kept)).toEqual(['adaptations']);
    const next = reopen(core, ports, kept);
    expect(next.getState()).toMatchObject({
      conflict: null,
      content: { adaptations: { consequences: long } },
    });
    typeConsequences(next, 'court');
    await next.flush();
    expect(core.stored.content.adaptations).toMatchObject({ consequences: 'court', restTime: true });
    expect(next.readUnsaved()).toEqual({});
  });

  // Would catch: typing of yesterday written over what a colleague wrote since.
  it('tells a conflict when the part was written elsewhere since, and overwrites nothing', async () => {
    const { core, ports, store } = buildCore();
    typeConsequences(store, 'Écrit ici');
    const kept = store.readUnsaved();
    writeElsewhere(core, 'Écrit ailleurs');
    const next = reopen(core, ports, kept);
    expect(next.getState()).toMatchObject({ status: 'conflict', conflict: { parts: ['adaptations'] } });
    await vi.advanceTimersByTimeAsync(5000);
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ailleurs');
    // Still unsaved, so that a second lock keeps it too, on the revision it was typed on.
    expect(reopen(core, ports, next.readUnsaved()).getState().status).toBe('waiting');
    next.keepMine();
    await vi.advanceTimersByTimeAsync(0);
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ici');
  });

  it('goes on without a question when only another part was written elsewhere', async () => {
    const { core, ports, store } = buildCore();
    const { supplies } = store.getState().content;
    store.change('supplies', { ...supplies, prescriptionIssuedOn: '2026-08-28' }, null);
    const kept = store.readUnsaved();
    writeElsewhere(core, 'Écrit ailleurs');
    const next = reopen(core, ports, kept);
    await next.flush();
    expect(next.getState().status).toBe('saved');
    expect(core.stored.content.supplies.prescriptionIssuedOn).toBe('2026-08-28');
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ailleurs');
  });

  // Would catch: the part found again forgotten by the settlement of a conflict in the part typed since.
  it('keeps it through a conflict in a part typed after the unlock', async () => {
    const { core, ports, store } = buildCore();
    const { emergency } = store.getState().content;
    store.change('emergency', { ...emergency, doctorName: 'n'.repeat(301) }, null);
    await store.flush();
    const next = reopen(core, ports, store.readUnsaved());
    await next.flush();
    writeElsewhere(core, 'Écrit ailleurs');
    typeConsequences(next, 'Écrit ici');
    await next.flush();
    expect(next.getState().conflict?.parts).toEqual(['adaptations', 'emergency']);
    next.keepMine();
    await vi.advanceTimersByTimeAsync(0);
    expect(core.stored.content.adaptations.consequences).toBe('Écrit ici');
    expect(next.getState()).toMatchObject({ status: 'invalid', conflict: null });
    expect(next.getState().content.emergency.doctorName).toHaveLength(301);
  });

  it('takes nothing that another version of the application wrote in another shape', () => {
    const parts = { adaptations: { value: { consequences: 4 }, base: {} } };
    expect(keptPartsSchema.parse({ format: CONTENT_FORMAT, parts })).toEqual({});
    expect(keptPartsSchema.safeParse({ format: 0, parts }).success).toBe(false);
  });
});
