import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createWindowProtection } from '../../../electron/shell/window-protection.ts';

class Window {
  isHidden: boolean | null = null;
  setContentProtection(isHidden: boolean): void {
    this.isHidden = isHidden;
  }
}

test('covers the windows that are open and those that will be: bug, a second window in the capture', () => {
  const present = new Window();
  const created = new EventEmitter();
  const protect = createWindowProtection({
    getAll: () => [present],
    onCreated: (listener) => created.on('window', listener),
  });
  protect(true);
  const later = new Window();
  created.emit('window', later);
  expect([present.isHidden, later.isHidden]).toEqual([true, true]);
  protect(false);
  const last = new Window();
  created.emit('window', last);
  expect([present.isHidden, last.isHidden]).toEqual([false, false]);
});
