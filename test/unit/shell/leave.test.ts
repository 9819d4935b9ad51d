import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { closeBeforeQuitting } from '../../../electron/shell/leave.ts';

class FakeApp extends EventEmitter {
  readonly calls: string[] = [];
  quit(): void {
    this.calls.push('quit');
  }
  relaunch(): void {
    this.calls.push('relaunch');
  }
  /** What Electron does with « will-quit »: true when quitting is held back. */
  tryToQuit(): boolean {
    let isHeldBack = false;
    this.emit('will-quit', { preventDefault: () => (isHeldBack = true) });
    return isHeldBack;
  }
}

function leave(close: () => Promise<void>, limit?: number) {
  const app = new FakeApp();
  closeBeforeQuitting({ app: app as unknown as App, close, limit });
  return app;
}

test('waits for the last copy, then quits: bug, a copy cut in the middle', async () => {
  let finish: () => void = () => undefined;
  let closings = 0;
  const app = leave(() => {
    closings += 1;
    return new Promise((resolve) => (finish = resolve));
  });
  expect([app.tryToQuit(), app.tryToQuit()]).toEqual([true, true]);
  await wait(10);
  expect({ closings, calls: app.calls }).toEqual({ closings: 1, calls: [] });
  finish();
  await wait(10);
  expect(app.calls).toEqual(['quit']);
  expect(app.tryToQuit()).toBe(false);
});

test('leaves all the same when closing fails, or never ends', async () => {
  const failing = leave(() => Promise.reject(new Error('disk')));
  const endless = leave(() => new Promise(() => undefined), 20);
  for (const app of [failing, endless]) app.tryToQuit();
  await wait(80);
  expect([failing.calls, endless.calls]).toEqual([['quit'], ['quit']]);
});

test('comes back for who started it again while it was leaving, and only then', async () => {
  const app = leave(() => wait(20));
  app.emit('second-instance');
  app.tryToQuit();
  await wait(60);
  expect(app.calls).toEqual(['quit']);
  const wanted = leave(() => wait(20));
  wanted.tryToQuit();
  wanted.emit('second-instance');
  wanted.emit('second-instance');
  await wait(60);
  expect(wanted.calls).toEqual(['relaunch', 'quit']);
});
