import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, record } from './electron.ts';

/** Waits for the end of `--self-check`, which goes through the real preload and the real channel. */
export async function observe(): Promise<unknown> {
  for (let turn = 0; turn < 600 && record.exitCode === null; turn += 1) await wait(50);
  return { exitCode: record.exitCode, url: BrowserWindow.all[0]?.url };
}
