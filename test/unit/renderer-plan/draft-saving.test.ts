import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../shared/app-error.ts';
import { buildCore, stopTheClock, tickRestTime, typeConsequences } from './draft-core.ts';

stopTheClock();

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
