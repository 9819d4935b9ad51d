import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeptParts, keptPartsSchema, toKeptDraft } from '../../../renderer/features/plan/kept-parts.ts';
import type { DraftPorts } from '../../../renderer/features/plan/plan-draft-state.ts';
import { PlanDraftStore } from '../../../renderer/features/plan/plan-draft-store.ts';
import { AppError } from '../../../shared/app-error.ts';
import { buildSignatory } from '../../../shared/plan/known-signatories.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { buildEmptyPlanContent, type PlanPartValue } from '../../../shared/plan/plan-content-schema.ts';
import { CONTENT_FORMAT } from '../../../shared/plan/stored-content.ts';
import { cleanText } from '../../../shared/text/text-schemas.ts';

const PLAN: Plan = {
  id: 'c0a8012e-0000-4000-8000-000000000001',
  pupilId: 'c0a8012e-0000-4000-8000-000000000002',
  revision: 3,
  createdOn: '2026-09-01',
  changedAt: '2026-09-01T08:00:00.000Z',
  closedOn: null,
  content: buildEmptyPlanContent(),
};

type Sent = { expectedRevision: number; part: PlanPartValue };

/** A core of one plan that checks revisions, can be made to fail, and answers when told to. */
function buildCore() {
  const core = {
    stored: PLAN,
    sent: [] as Sent[],
    failure: null as AppError | null,
    hold: null as Promise<void> | null,
    guardianIds: new Set<string>(),
  };
  const ports: DraftPorts = {
    async save({ expectedRevision, part }) {
      core.sent.push({ expectedRevision, part });
      await core.hold;
      if (core.failure) throw core.failure;
      if (expectedRevision !== core.stored.revision) throw new AppError('CONFLICT');
      const revision = core.stored.revision + 1;
      const changedAt = `2026-09-01T08:00:0${revision}.000Z`;
      core.stored = {
        ...core.stored,
        revision,
        changedAt,
        content: { ...core.stored.content, [part.part]: part.value },
      };
      return { revision, changedAt };
    },
    loadStored: async () => core.stored,
    listGuardianIds: async () => core.guardianIds,
    onSaved: vi.fn(),
    now: () => Date.now(),
  };
  return { core, ports, store: new PlanDraftStore(PLAN, ports) };
}

function typeConsequences(store: PlanDraftStore, text: string): void {
  const { adaptations } = store.getState().content;
  store.change('adaptations', { ...adaptations, consequences: text }, 'consequences');
}

function tickRestTime(store: PlanDraftStore, isTicked: boolean): void {
  const { adaptations } = store.getState().content;
  store.change('adaptations', { ...adaptations, restTime: isTicked }, null);
}

function writeElsewhere(core: { stored: Plan }, consequences: string): void {
  const adaptations = { ...core.stored.content.adaptations, consequences };
  core.stored = {
    ...core.stored,
    revision: core.stored.revision + 1,
    changedAt: '2026-09-01T09:30:00.000Z',
    content: { ...core.stored.content, adaptations },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving by itself', () => {
  it('sends one request for a burst of typing, within a second of the last key', async () => {
    const { core, store } = buildCore();
    typeConsequences(store, 'F');
    typeConsequences(store, 'Fa');
    typeConsequences(store, 'Fatigable');
    expect(store.getState().status).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1000);
    expect(core.sent).toHaveLength(1);
    expect(core.stored.content.adaptations.consequences).toBe('Fatigable');
    expect(store.getState()).toMatchObject({ status: 'saved', plan: { revision: 4 } });
  });

  it('does not wait for the end of continuous typing', async () => {
    const { core, store } = buildCore();
    for (let key = 1; key <= 20; key++) {
      typeConsequences(store, 'a'.repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(core.sent.length).toBeGreaterThanOrEqual(2);
    expect(core.stored.content.adaptations.consequences.length).toBeGreaterThan(9);
  });

  it('saves two parts one after the other, each with the revision of the answer before', async () => {
    const { core, store } = buildCore();
    typeConsequences(store, 'Fatigable');
    const { supplies } = store.getState().content;
    store.change('supplies', { ...supplies, prescriptionIssuedOn: '2026-08-28' }, null);
    await store.flush();
    expect(core.sent.map(({ expectedRevision }) => expectedRevision)).toEqual([3, 4]);
    expect(core.stored.content.supplies.prescriptionIssuedOn).toBe('2026-08-28');
  });

  it('never has two requests under way, and still saves what was typed meanwhile', async () => {
    const { core, store } = buildCore();
    let release = () => {};
    core.hold = new Promise((resolve) => {
      release = resolve;
    });
    typeConsequences(store, 'un');
    const first = store.flush();
    typeConsequences(store, 'un deux');
    const second = store.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(core.sent).toHaveLength(1);
    expect(store.getState().status).toBe('saving');
    release();
    await Promise.all([first, second]);
    expect(core.sent.map(({ expectedRevision }) => expectedRevision)).toEqual([3, 4]);
    expect(core.stored.content.adaptations.consequences).toBe('un deux');
    expect(store.hasUnsavedWork()).toBe(false);
  });

  it('sends nothing when the typing came back to what is stored', async () => {
    const { core, store } = buildCore();
    tickRestTime(store, true);
    tickRestTime(store, false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(core.sent).toHaveLength(0);
    expect(store.getState().status).toBe('saved');
  });

  it('saves at once when asked to leave', async () => {
    const { core, store } = buildCore();
    typeConsequences(store, 'Fatigable');
    await store.close();
    expect(core.stored.content.adaptations.consequences).toBe('Fatigable');
  });
});

describe('values that are refused', () => {
  it('keeps a text that is too long on screen, names its field, and saves the rest of the part', async () => {
    const { core, store } = buildCore();
    const long = 'a'.repeat(20_001);
    typeConsequences(store, long);
    tickRestTime(store, true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().status).toBe('invalid');
    expect(store.getState().issues.adaptations).toEqual([{ path: 'consequences', code: 'TEXT_TOO_LONG' }]);
    expect(store.getState().content.adaptations.consequences).toBe(long);
    expect(core.stored.content.adaptations).toMatchObject({ consequences: '', restTime: true });
    expect(store.hasUnsavedWork()).toBe(true);
    typeConsequences(store, 'court');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState()).toMatchObject({ status: 'saved', issues: { adaptations: [] } });
  });

  it('tells that a period ends before it begins, and saves the other fields of the part', async () => {
    const { core, store } = buildCore();
    const { emergency } = store.getState().content;
    store.change(
      'emergency',
      { ...emergency, doctorName: 'Dr Rey', periodStart: '2026-09-01', periodEnd: '2026-08-01' },
      null,
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().issues.emergency).toEqual([{ path: 'periodEnd', code: 'PERIOD_INVERTED' }]);
    expect(core.stored.content.emergency).toMatchObject({ doctorName: 'Dr Rey', periodEnd: null });
  });

  it('shows what only the core refused under its field', async () => {
    const { core, store } = buildCore();
    core.failure = new AppError('VALIDATION_FAILED', {
      issues: [{ path: 'part.value.kits.0.placeId', code: 'REQUIRED' }],
    });
    const { supplies } = store.getState().content;
    store.change('supplies', { ...supplies, prescriptionIssuedOn: '2026-08-28' }, null);
    await store.flush();
    expect(store.getState().issues.supplies).toEqual([{ path: 'kits.0.placeId', code: 'REQUIRED' }]);
    expect(store.hasUnsavedWork()).toBe(true);
  });
});

describe('failures', () => {
  it('keeps what was typed when the disk is full, says so, and saves once there is room', async () => {
    const { core, store } = buildCore();
    core.failure = new AppError('DISK_FULL');
    typeConsequences(store, 'Fatigable');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'DISK_FULL' } });
    expect(store.getState().content.adaptations.consequences).toBe('Fatigable');
    core.failure = null;
    await store.flush();
    expect(store.getState()).toMatchObject({ status: 'saved', failure: null });
    expect(core.stored.content.adaptations.consequences).toBe('Fatigable');
  });

  it('tries again by itself after a failure that may pass, and not after a lock', async () => {
    const { core, store } = buildCore();
    core.failure = new AppError('FILE_IN_USE');
    typeConsequences(store, 'Fatigable');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(core.sent).toHaveLength(2);
    core.failure = new AppError('REGISTER_LOCKED');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(core.sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(core.sent).toHaveLength(3);
  });
});

describe('undo and redo', () => {
  it('takes back a burst of typing as a whole, then a box, and gives both back', async () => {
    const { core, store } = buildCore();
    tickRestTime(store, true);
    typeConsequences(store, 'Fatig');
    typeConsequences(store, 'Fatigable');
    store.undo();
    expect(store.getState().content.adaptations).toMatchObject({ consequences: '', restTime: true });
    expect(store.undo()).toMatchObject({ part: 'adaptations' });
    expect(store.getState().content.adaptations.restTime).toBe(false);
    expect(store.undo()).toBeNull();
    store.redo();
    store.redo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(core.stored.content.adaptations).toMatchObject({ consequences: 'Fatigable', restTime: true });
  });

  it('begins a new step after a pause, so that undoing does not take back a whole page', () => {
    const { store } = buildCore();
    typeConsequences(store, 'Première phrase.');
    vi.setSystemTime(Date.now() + 5000);
    typeConsequences(store, 'Première phrase. Seconde.');
    store.undo();
    expect(store.getState().content.adaptations.consequences).toBe('Première phrase.');
  });

  it('stores an undone value too', async () => {
    const { core, store } = buildCore();
    typeConsequences(store, 'Fatigable');
    await vi.advanceTimersByTimeAsync(1000);
    store.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(core.stored.content.adaptations.consequences).toBe('');
  });

  it('forgets what was undone once something else is typed', () => {
    const { store } = buildCore();
    typeConsequences(store, 'un');
    store.undo();
    tickRestTime(store, true);
    expect(store.getState().canRedo).toBe(false);
    expect(store.redo()).toBeNull();
  });
});

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

type Step =
  | { kind: 'type'; text: string }
  | { kind: 'tick'; isTicked: boolean }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'wait'; ms: number }
  | { kind: 'fail'; isFailing: boolean };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 6 }) }),
  fc.record({ kind: fc.constant('tick' as const), isTicked: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 1500 }) }),
  fc.record({ kind: fc.constant('fail' as const), isFailing: fc.boolean() }),
);

async function play({ core, store }: ReturnType<typeof buildCore>, step: Step): Promise<void> {
  switch (step.kind) {
    case 'type':
      return typeConsequences(store, step.text);
    case 'tick':
      return tickRestTime(store, step.isTicked);
    case 'wait':
      await vi.advanceTimersByTimeAsync(step.ms);
      return;
    case 'fail':
      core.failure = step.isFailing ? new AppError('DISK_FULL') : null;
      return;
    default:
      store[step.kind]();
  }
}

describe('whatever is done, in whatever order', () => {
  it('ends with exactly what the screen shows in the register', async () => {
    const anySteps = fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
      const world = buildCore();
      for (const step of steps) await play(world, step);
      const { core, store } = world;
      core.failure = null;
      await store.flush();
      const { adaptations } = store.getState().content;
      const consequences = cleanText(adaptations.consequences);
      expect(core.stored.content.adaptations).toEqual({ ...adaptations, consequences });
      expect(store.getState()).toMatchObject({ status: 'saved', plan: { revision: core.stored.revision } });
      await store.close();
    });
    await fc.assert(anySteps, { numRuns: 200 });
  });
});
