import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type DraftSlots,
  FormDraftStore,
  LOOK_EVERY_MS,
  parseDraftSlots,
} from '../../../renderer/ui/form-draft/form-draft-store.ts';
import { HalfDates, readHalfDate } from '../../../renderer/ui/form-draft/half-dates.ts';
import { AppError } from '../../../shared/app-error.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function buildDraft(stored: DraftSlots | null = null) {
  const core = {
    text: stored && JSON.stringify(stored),
    sent: [] as string[],
    failure: null as AppError | null,
  };
  const write = async (name: string, text: string | null) => {
    core.sent.push(name);
    if (core.failure) throw core.failure;
    core.text = text;
  };
  const store = new FormDraftStore(
    stored,
    { save: (text) => write('save', text), remove: () => write('remove', null) },
    () => undefined,
  );
  store.start();
  return { core, store };
}

const aSecond = () => vi.advanceTimersByTimeAsync(2 * LOOK_EVERY_MS);

describe('the draft of a form', () => {
  // Would catch: half a name lost with the power.
  it('is kept within a second of a change, and only when something changed', async () => {
    const { core, store } = buildDraft();
    let typed: string | null = null;
    store.register('name', { read: () => typed });
    await aSecond();
    expect(core.sent).toEqual([]);
    typed = 'Mar';
    await aSecond();
    expect(core.text).toBe('{"name":"Mar"}');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(core.sent).toEqual(['save']);
    typed = 'Martin';
    await aSecond();
    expect(core.text).toBe('{"name":"Martin"}');
  });

  it('is not written for work that the form stores by itself at once', async () => {
    const { core, store } = buildDraft();
    let typed: string | null = null;
    store.register('name', { read: () => typed });
    for (let burst = 0; burst < 5; burst += 1) {
      typed = 'Martin';
      await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
      typed = null;
      await aSecond();
    }
    expect(core.sent).toEqual([]);
  });

  it('goes away once the register has it', async () => {
    const { core, store } = buildDraft({ name: 'Mar' });
    let typed: string | null = 'Mar';
    store.register('name', { read: () => typed });
    await aSecond();
    expect(core.text).toBe('{"name":"Mar"}');
    typed = null;
    await aSecond();
    expect(core.text).toBeNull();
  });

  // Would catch: a lock that stores what can be stored and keeps it as a draft too, offered again for ever.
  it('at a lock, lets the form store what it can, and keeps the rest', async () => {
    const { core, store } = buildDraft();
    let typed: string | null = 'Martin';
    const settle = async () => {
      typed = null;
    };
    store.register('name', { read: () => typed, settle });
    store.register('date', { read: () => '12/' });
    await store.flush();
    expect(core.text).toBe('{"date":"12/"}');
  });

  // Would catch: the draft of a part that was not opened again, dropped because nobody spoke for it.
  it('keeps the pieces that no screen has taken over yet', async () => {
    const { core, store } = buildDraft({ name: 'Mar', note: 'à rappeler' });
    store.register('name', { read: () => null });
    await aSecond();
    expect(core.text).toBe('{"note":"à rappeler"}');
    expect(store.get('note')).toBe('à rappeler');
  });

  it('survives a full disk, and never fails a lock', async () => {
    const { core, store } = buildDraft();
    core.failure = new AppError('DISK_FULL');
    store.register('name', { read: () => 'Mar', settle: () => Promise.reject(new Error('refused')) });
    await aSecond();
    await expect(store.flush()).resolves.toBeUndefined();
    const attempts = core.sent.length;
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS * 3);
    expect(core.sent).toHaveLength(attempts);
    core.failure = null;
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS * 20);
    expect(core.text).toBe('{"name":"Mar"}');
  });

  it('is forgotten when it is given up, and stays so', async () => {
    const { core, store } = buildDraft({ name: 'Mar' });
    store.register('name', { read: () => 'Mar' });
    await store.discard();
    await aSecond();
    await store.flush();
    expect(core.text).toBeNull();
    expect(store.hasWork()).toBe(false);
  });

  it('takes nothing that is not a draft', () => {
    for (const text of ['', '{', 'null', '[1]', '"a"', '3']) expect(parseDraftSlots(text)).toBeNull();
    expect(parseDraftSlots('{"a":1}')).toEqual({ a: 1 });
  });
});

describe('half a date', () => {
  const segment = (type: string, value: number | null) => ({ type, value, isPlaceholder: value === null });

  it('is what is typed before the date is one', () => {
    const read = (day: number | null, month: number | null, year: number | null) =>
      readHalfDate([
        segment('day', day),
        segment('literal', null),
        segment('month', month),
        segment('year', year),
      ]);
    expect(read(null, null, null)).toBeNull();
    expect(read(12, null, null)).toEqual({ day: 12 });
    expect(read(12, 3, 20)).toEqual({ day: 12, month: 3, year: 20 });
    expect(read(12, 3, 2018)).toBeNull();
  });

  it('goes with its row', () => {
    const dates = new HalfDates({ 'kits.a': { day: 1 } });
    dates.tell('kits.b', { day: 2 });
    expect(dates.read((path) => path !== 'kits.a')).toEqual({ 'kits.b': { day: 2 } });
    dates.tell('kits.b', null);
    expect(dates.read((path) => path !== 'kits.a')).toBeNull();
  });
});
