import { rmSync } from 'node:fs';
import { createRandom } from '../fixtures/create-random.ts';
import { createTestCore, type TestCore } from '../fixtures/test-ports.ts';
import { checkSubject, listRemains } from './check-subject.ts';
import { type CrashKind, type CrashSubject, crashKinds } from './crash-subject.ts';
import { prepareSubject, putGoldenBack } from './prepare-subject.ts';
import { type CrashChild, type KillMoment, startCrashChild } from './start-crash-child.ts';

export type KindResult = {
  runs: number;
  /** Runs killed while the register was being opened. */
  openingsCut: number;
  confirmed: number;
  losses: string[];
  /** Names of files that were left and not tidied. */
  remains: Set<string>;
};
export type CrashResults = Record<CrashKind, KindResult>;

/** After this many steps at most… */
const STEPS: Readonly<Record<CrashKind, number>> = {
  plan: 12,
  backup: 3,
  migrate: 3,
  rekey: 3,
  passphrase: 2,
  health: 12,
  restore: 3,
  salvage: 3,
};
/** … and anywhere in the next one: about as long as it lasts. */
const SPANS_MS: Readonly<Record<CrashKind, number>> = {
  plan: 15,
  backup: 150,
  migrate: 20,
  rekey: 300,
  passphrase: 700,
  health: 25,
  restore: 500,
  salvage: 500,
};
/** From the start of the opening: Argon2, then whatever a change that was cut left to finish. */
const OPENING_SPAN_MS = 500;

/** A register, the core that looks at it, and the last step found in it. */
type Bench = { subject: CrashSubject; core: TestCore; step: number };

/**
 * Kills the real core again and again while it works, and looks for what was lost. Each kind has a register of its own,
 * killed over and over; a register where something was lost is kept, and another one is made.
 *
 * @param seed gives the same moments again, as far as two runs of a computer are alike.
 */
export async function runCrashes(
  runs: number,
  seed: number,
  tell: (runsDone: number) => void = () => undefined,
): Promise<CrashResults> {
  const random = createRandom(seed);
  const results = Object.fromEntries(crashKinds.map((kind) => [kind, createResult()])) as CrashResults;
  const benches = new Map<CrashKind, Bench>();
  const load = async (run: number): Promise<CrashChild> => {
    const bench = await findBench(benches, getKind(run));
    return startCrashChild(bench.subject, bench.step);
  };
  let child = await load(0);
  for (let run = 0; run < runs; run += 1) {
    const kind = getKind(run);
    const bench = await findBench(benches, kind);
    const moment = drawMoment(kind, random);
    // The next process, of another kind, loads while this one works and is looked at.
    const next = run + 1 < runs ? await load(run + 1) : child;
    try {
      await runOnce(bench, child, moment, results[kind]);
    } catch (error) {
      results[kind].losses.push(`${describe(error)} (kept: ${bench.subject.folder})`);
      await bench.core.close();
      benches.delete(kind);
    }
    child = next;
    tell(run + 1);
  }
  for (const { core, subject } of benches.values()) {
    await core.close();
    rmSync(subject.folder, { recursive: true, force: true });
  }
  return results;
}

async function runOnce(
  bench: Bench,
  child: CrashChild,
  moment: KillMoment,
  result: KindResult,
): Promise<void> {
  result.runs += 1;
  const progress = await child.runUntilKilled(moment);
  if (!progress.isOpened) result.openingsCut += 1;
  result.confirmed += progress.confirmed - bench.step;
  bench.step = await checkSubject(bench.core, bench.subject, progress);
  bench.subject.run += 1;
  for (const name of listRemains(bench.subject)) result.remains.add(name);
  if (bench.subject.kind !== 'migrate') return;
  putGoldenBack(bench.subject.registerFolder);
  bench.step = 0;
}

async function findBench(benches: Map<CrashKind, Bench>, kind: CrashKind): Promise<Bench> {
  const known = benches.get(kind);
  if (known) return known;
  const subject = await prepareSubject(kind);
  const bench = { subject, core: createTestCore({ folder: subject.folder }), step: 0 };
  benches.set(kind, bench);
  return bench;
}

function getKind(run: number): CrashKind {
  return crashKinds[run % crashKinds.length] ?? 'plan';
}

/** Most kills fall in the work; some in the opening, which may itself be finishing what another kill had cut. */
function drawMoment(kind: CrashKind, random: () => number): KillMoment {
  const isOpening = random() < (kind === 'migrate' ? 0.75 : 0.2);
  return isOpening
    ? { after: 'start', milliseconds: random() * OPENING_SPAN_MS }
    : { after: Math.floor(random() * (STEPS[kind] + 1)), milliseconds: random() * SPANS_MS[kind] };
}

function createResult(): KindResult {
  return { runs: 0, openingsCut: 0, confirmed: 0, losses: [], remains: new Set() };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
