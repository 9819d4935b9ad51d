import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLockRequest, LOCK_DELAY_MS } from '../../../electron/shell/lock-request.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watchLock() {
  const calls: string[] = [];
  const lock = createLockRequest({
    askWindow: () => void calls.push('ask'),
    lockNow: () => void calls.push('lock'),
  });
  return { calls, lock };
}

test('asks the window at once, and locks even when the window never answers', () => {
  const { calls, lock } = watchLock();
  lock.ask();
  expect(calls).toEqual(['ask']);
  vi.advanceTimersByTime(LOCK_DELAY_MS);
  expect(calls).toEqual(['ask', 'lock']);
});

test('never locks again a register that was unlocked meanwhile', () => {
  const { calls, lock } = watchLock();
  lock.ask();
  lock.settle();
  vi.advanceTimersByTime(LOCK_DELAY_MS * 2);
  expect(calls).toEqual(['ask']);
});

test('asked twice, locks once', () => {
  const { calls, lock } = watchLock();
  lock.ask();
  lock.ask();
  vi.advanceTimersByTime(LOCK_DELAY_MS * 2);
  expect(calls).toEqual(['ask', 'ask', 'lock']);
});
