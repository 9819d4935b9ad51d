import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CrashSubject } from './crash-subject.ts';

/** Both are steps: the last one that was confirmed, and the one that may have been under way. */
export type Progress = {
  isOpened: boolean;
  confirmed: number;
  underWay: number;
  /** Confirmed by this process. Minus one until it has opened the register. */
  stepCount: number;
};

export type CrashChild = {
  /** Lets it work, kills it, and tells how far it said it was. */
  runUntilKilled(moment: KillMoment): Promise<Progress>;
};

/** That long after the start of the opening; or after so many confirmed steps, whatever the speed of the computer. */
export type KillMoment = { after: 'start' | number; milliseconds: number };

const LONGEST_WORK_MS = 60_000;

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
  const exited = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    async runUntilKilled({ after, milliseconds }) {
      child.stdin.write('start\n');
      const isReached = () => after === 'start' || readProgress(said, step).stepCount >= after;
      const limit = performance.now() + LONGEST_WORK_MS;
      while (!isReached() && isAlive() && performance.now() < limit) await wait(1);
      await wait(milliseconds);
      // It never ends by itself: when it has, something was refused that should not have been.
      const isEnded = !isAlive();
      child.kill('SIGKILL');
      await exited;
      if (isEnded) throw new Error(`The process stopped by itself: ${complaint.slice(0, 1500)}`);
      if (!isReached()) throw new Error('The process did nothing for a minute');
      return readProgress(said, step);
    },
  };
}

function readProgress(said: string, step: number): Progress {
  const progress: Progress = { isOpened: false, confirmed: step, underWay: step, stepCount: -1 };
  // Half a line was not said.
  for (const line of said.split('\n').slice(0, -1)) {
    const [word, number] = line.split(' ');
    if (word === 'open') Object.assign(progress, { isOpened: true, stepCount: 0 });
    if (word === 'doing') progress.underWay = Number(number);
    if (word === 'done') {
      progress.confirmed = Number(number);
      progress.stepCount += 1;
    }
  }
  return progress;
}
