import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import {
  buildDemonstration,
  type Demonstration,
} from '../../electron/core/demonstration/build-demonstration.ts';
import { fillRegister } from '../../electron/core/demonstration/fill-register.ts';
import type { BatchOutput } from '../../shared/contract/batch-contract.ts';
import { createQuickRegister, type QuickRegister } from '../fixtures/quick-register.ts';
import type { BenchRow } from './measure.ts';

const PUPILS = 300;
const TODAY = '2026-11-22';
const NANOSECONDS = 1e6;

type Measured = {
  whole: number;
  /** As a clock sees it: other programs are in it too. */
  pause: number;
  /** What the thread itself did between two ticks of the loop: never less than its longest work in one go. */
  work: number;
  /** Time of processor: what other programs do at the same time is not in it. */
  mainTime: number;
  otherTime: number;
  memory: number;
};

const TICK = 5;

/** A whole school at once, as the window asks for it: files flushed to the disk, journal, progress. */
export async function benchBatch(rounds: number): Promise<BenchRow[]> {
  const school = buildSchool();
  const register = await createQuickRegister({
    today: TODAY,
    fill: (repositories) => fillRegister(repositories, school, `${TODAY}T07:00:00.000Z`),
  });
  try {
    const rows: BenchRow[] = [];
    for (const output of ['merged', 'separate', 'print'] as const) {
      await runBatch(register, school, output);
      const measured: Measured[] = [];
      for (let round = 0; round < Math.min(rounds, 3); round += 1)
        measured.push(await runBatch(register, school, output));
      rows.push(...describe(output, measured));
    }
    return rows;
  } finally {
    await register.core.remove();
  }
}

async function runBatch(
  { core }: QuickRegister,
  { pupils }: Demonstration,
  output: BatchOutput,
): Promise<Measured> {
  const folder = join(core.folder, randomUUID());
  mkdirSync(folder);
  core.dialogAnswers.splice(0, Number.POSITIVE_INFINITY);
  if (output !== 'print') core.dialogAnswers.push(output === 'merged' ? join(folder, 'lot.pdf') : folder);
  const planIds = pupils.map(({ plan }) => plan.id);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let memory = 0;
  delay.enable();
  const work = watchWork();
  const [allBefore, mainBefore] = [readTime(process.cpuUsage()), readTime(process.threadCpuUsage())];
  const start = performance.now();
  await core.get('batch.start', { planIds, kinds: ['plan', 'emergencySheet'], output });
  for (;;) {
    const { batch } = await core.get('batch.getState', {});
    memory = Math.max(memory, process.memoryUsage.rss() - before);
    if (batch?.stage === 'done' && batch.failures.length === 0) break;
    if (batch?.stage !== 'running' && batch?.stage !== 'writing') throw new Error(JSON.stringify(batch));
    // As often as the window asks.
    await wait(200);
  }
  const whole = performance.now() - start;
  const mainTime = readTime(process.threadCpuUsage()) - mainBefore;
  const otherTime = readTime(process.cpuUsage()) - allBefore - mainTime;
  delay.disable();
  const longest = work.stop();
  if (output === 'print') await core.get('batch.takePrint', {});
  await core.get('batch.dismiss', {});
  return {
    whole,
    pause: delay.max / NANOSECONDS,
    work: longest,
    mainTime,
    otherTime,
    memory: memory / 2 ** 20,
  };
}

/** In milliseconds. */
function readTime({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function watchWork(): { stop(): number } {
  const read = () => readTime(process.threadCpuUsage());
  let [last, longest] = [read(), 0];
  const timer = setInterval(() => {
    const now = read();
    longest = Math.max(longest, now - last);
    last = now;
  }, TICK);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}

function describe(output: BatchOutput, measured: readonly Measured[]): BenchRow[] {
  const subject = `One batch (${output}): ${PUPILS} PAI with their emergency sheets`;
  const build = (variant: string, read: (one: Measured) => number): BenchRow => {
    const sorted = measured.map(read).toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
    return { subject, variant, median, least, most, runs: sorted.length };
  };
  return [
    build('the whole batch', ({ whole }) => whole),
    build('processor, main thread', ({ mainTime }) => mainTime),
    build('processor, drawing and other threads', ({ otherTime }) => otherTime),
    build('longest pause of the main thread', ({ pause }) => pause),
    build('longest work of the main thread', ({ work }) => work),
    build('memory more (MiB, not ms)', ({ memory }) => memory),
  ];
}

/** The demonstration again and again, each time under other ids. */
function buildSchool(): Demonstration {
  const demonstration = buildDemonstration({ today: TODAY });
  const { organisation, pupils } = demonstration;
  const kept = new Set(JSON.stringify(organisation).match(IDS));
  return {
    ...demonstration,
    pupils: Array.from({ length: PUPILS }, (_, index) => {
      const { photo, ...pupil } = pupils[index % pupils.length] ?? ({} as Demonstration['pupils'][number]);
      return { ...renewIds(pupil, kept), photo };
    }),
  };
}

const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function renewIds<Value>(value: Value, kept: ReadonlySet<string>): Value {
  const renewed = new Map<string, string>();
  const text = JSON.stringify(value).replaceAll(IDS, (id) => {
    if (kept.has(id)) return id;
    const other = renewed.get(id) ?? randomUUID();
    renewed.set(id, other);
    return other;
  });
  return JSON.parse(text) as Value;
}
