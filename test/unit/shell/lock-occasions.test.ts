import { EventEmitter } from 'node:events';
import type { BrowserWindow, PowerMonitor } from 'electron';
import { expect, test } from 'vitest';
import { watchComputer, watchSessionEnd } from '../../../electron/shell/lock-occasions.ts';

function watch() {
  const calls: string[] = [];
  const actions = {
    ask: () => void calls.push('ask'),
    now: () => void calls.push('now'),
    quit: () => void calls.push('quit'),
  };
  const computer = new EventEmitter();
  const window = new EventEmitter();
  watchComputer(computer as unknown as PowerMonitor, actions);
  watchSessionEnd(window as unknown as BrowserWindow, actions);
  return { calls, computer, window };
}

test.each([
  ['lock-screen', 'ask'],
  ['user-did-resign-active', 'ask'],
  ['suspend', 'now'],
])('the computer tells %s: %s', (event, action) => {
  const { calls, computer } = watch();
  computer.emit(event);
  expect(calls).toEqual([action]);
});

test.each([
  ['query-session-end', 'ask'],
  ['session-end', 'now'],
])('Windows tells the window %s: %s', (event, action) => {
  const { calls, window } = watch();
  window.emit(event);
  expect(calls).toEqual([action]);
});

test('a shutdown is held back while the application quits: bug, a database closed by force', () => {
  const { calls, computer } = watch();
  let isHeldBack = false;
  computer.emit('shutdown', {
    preventDefault: () => {
      isHeldBack = true;
    },
  });
  expect({ calls, isHeldBack }).toEqual({ calls: ['quit'], isHeldBack: true });
});
