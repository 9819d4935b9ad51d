import { parseArgs } from 'node:util';
import { crashKinds } from './crash-subject.ts';
import { runCrashes } from './run-crashes.ts';

/** `npm run test:crash -- --runs 200 --seed 1`: kills the core while it works, and says what was lost. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const runs = readCount(values.runs, '--runs');
const seed = readCount(values.seed, '--seed');

const DESCRIPTIONS = {
  plan: 'saving parts of a PAI',
  backup: 'backing up',
  migrate: 'migrating from 0.1.0',
  rekey: 're-keying (suspend, resume)',
  passphrase: 'changing a passphrase',
  health: 'sealing records',
  restore: 'restoring in place',
  salvage: 'salvaging',
} as const;

const results = await runCrashes(runs, seed, (done) => {
  if (done % 20 === 0 && done < runs) console.log(`… ${done} of ${runs}`);
});
for (const kind of crashKinds) {
  const { runs: count, openingsCut, confirmed, losses, remains } = results[kind];
  const left = remains.size === 0 ? '' : `, files left: ${[...remains].join(' ')}`;
  console.log(
    `${DESCRIPTIONS[kind].padEnd(28)} ${count} runs (${openingsCut} killed while opening), ` +
      `${confirmed} confirmed, ${losses.length} lost${left}`,
  );
  for (const loss of losses) console.log(`    ${loss}`);
}
const all = Object.values(results);
const lost = all.flatMap(({ losses }) => losses).length;
const confirmed = all.reduce((sum, result) => sum + result.confirmed, 0);
console.log(
  `${runs} runs with seed ${seed}, ${confirmed} confirmed writes, ${lost} runs where something was lost`,
);
process.exitCode = lost === 0 ? 0 : 1;

function readCount(text: string, name: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`${name} must be a whole number above 0`);
  return count;
}
