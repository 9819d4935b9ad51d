import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes what was written in a file survive a power cut. */
export function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
