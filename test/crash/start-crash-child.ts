import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CrashSubject } from './crash-subject.ts';

/** Both are steps: the last one that was confirmed, and the one that may have been under way. */
export type Progress = { isOpened: boolean; confirmed: number; underWay: number };

export type CrashChild = {
  /** Lets it work, kills it that long after the start or after the opening, and tells how far it said it was. */
  runUntilKilled(delay: { after: 'start' | 'open'; milliseconds: number }): Promise<Progress>;
};

const LONGEST_OPENING_MS = 60_000;

export function startCrashChild(subject: CrashSubject, step: number): CrashChild {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'crash-child.ts'), JSON.stringify({ subject, step })],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../.cache/compiled') },
    },
  );
  let said = '';
  let complaint = '';
  const opened = Promise.withResolvers<void>();
  const exited = once(child, 'close').then(() => opened.resolve());
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.startsWith('open\n')) opened.resolve();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return {
    async runUntilKilled({ after, milliseconds }) {
      child.stdin.write('start\n');
      if (after === 'open') await Promise.race([opened.promise, wait(LONGEST_OPENING_MS)]);
      await wait(milliseconds);
      // It never ends by itself: when it has, something was refused that should not have been.
      const isAlive = child.exitCode === null && child.signalCode === null;
      child.kill('SIGKILL');
      await exited;
      if (!isAlive) throw new Error(`The process stopped by itself: ${complaint.slice(0, 1500)}`);
      if (after === 'open' && said === '') throw new Error('The register was never opened');
      return readProgress(said, step);
    },
  };
}

function readProgress(said: string, step: number): Progress {
  const progress: Progress = { isOpened: false, confirmed: step, underWay: step };
  // Half a line was not said.
  for (const line of said.split('\n').slice(0, -1)) {
    const [word, number] = line.split(' ');
    if (word === 'open') progress.isOpened = true;
    if (word === 'doing') progress.underWay = Number(number);
    if (word === 'done') progress.confirmed = Number(number);
  }
  return progress;
}
