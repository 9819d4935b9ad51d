import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hideBeforeClosing, LAST_SAVE_LIMIT_MS, LAST_SAVE_MS } from '../../../electron/shell/main-window.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate'] }));
afterEach(() => void vi.useRealTimers());

class FakeWindow extends EventEmitter {
  readonly calls: string[] = [];
  hide(): void {
    this.calls.push('hide');
  }
  destroy(): void {
    this.calls.push('destroy');
  }
}

function close(waitForQuiet: () => Promise<void>) {
  const window = new FakeWindow();
  hideBeforeClosing(window as unknown as BrowserWindow, waitForQuiet);
  for (let click = 0; click < 2; click += 1) window.emit('close', { preventDefault: () => undefined });
  return window;
}

test('hides at once, gives the page time to store, and goes when the core has written', async () => {
  let finish: () => void = () => undefined;
  const window = close(() => new Promise((resolve) => (finish = resolve)));
  expect(window.calls).toEqual(['hide']);
  await vi.advanceTimersByTimeAsync(LAST_SAVE_MS * 2);
  expect(window.calls).toEqual(['hide']);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(window.calls).toEqual(['hide', 'destroy']);
});

test('goes in the end whatever the core is busy with', async () => {
  const window = close(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(LAST_SAVE_LIMIT_MS);
  expect(window.calls).toEqual(['hide', 'destroy']);
});
