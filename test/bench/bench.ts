import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchDocuments } from './documents/bench-documents.ts';
import type { BenchRow } from './measure.ts';
import { buildBenchPlan } from './plan-content.ts';
import { benchRegister } from './register-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchVault } from './vault-bench.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);

console.log('Interleaved runs, medians; milliseconds for one unit of work.\n');
const rows: BenchRow[] = [
  ...(await benchDocuments(rounds, buildBenchPlan())),
  ...(await benchRegister(rounds)),
  ...(await benchSearch(rounds)),
  ...(await benchVault(rounds)),
];
printTable(rows);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function printTable(table: readonly BenchRow[]): void {
  let subject = '';
  for (const row of table) {
    if (row.subject !== subject) console.log(`\n${row.subject}`);
    subject = row.subject;
    const perSecond = row.median > 0 ? `${(1000 / row.median).toFixed(0)}/s` : '';
    console.log(
      `  ${row.variant.padEnd(34)} ${format(row.median)} ms   (${format(row.least)} – ${format(row.most)}, ${row.runs} runs)  ${perSecond}`,
    );
  }
}

function format(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1).padStart(8);
}
