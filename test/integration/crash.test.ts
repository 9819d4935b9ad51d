import { expect, it } from 'vitest';
import { type CrashKind, crashKinds } from '../crash/crash-subject.ts';
import { type CrashResults, runCrashes } from '../crash/run-crashes.ts';

/** The long run is a command of its own: `npm run test:crash`. */
const RUNS = 4 * crashKinds.length;
const SEED = 20;

it(`loses nothing that was confirmed in ${RUNS} kills: bug, « enregistré » said before it is true`, async () => {
  const results: CrashResults = await runCrashes(RUNS, SEED);
  const losses = Object.entries(results).flatMap(([kind, result]) =>
    result.losses.map((loss) => `${kind}: ${loss}`),
  );
  expect(losses).toEqual([]);
  const count = (kind: CrashKind) => results[kind].confirmed;
  // Something was under way each time: a run where nothing was confirmed would prove nothing.
  expect(crashKinds.reduce((sum, kind) => sum + count(kind), 0)).toBeGreaterThan(10);
}, 600_000);
