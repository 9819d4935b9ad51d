import { describe, expect, it, vi } from 'vitest';
import { buildCore, stopTheClock, tickRestTime, typeConsequences } from './draft-core.ts';

stopTheClock();

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
