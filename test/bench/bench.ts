import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBatch } from './batch-bench.ts';
import { benchDocuments } from './documents/bench-documents.ts';
import type { BenchRow } from './measure.ts';
import { benchRegister } from './register-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchVault } from './vault-bench.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);

console.log(
  'Interleaved runs, medians; milliseconds for one unit of work; × is how many times the first row.\n',
);
const rows: BenchRow[] = [
  ...(await benchDocuments(rounds)),
  ...(await benchRegister(rounds)),
  ...(await benchSearch(rounds)),
  ...(await benchBatch(rounds)),
  ...(await benchVault(rounds)),
];
printTable(rows);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

/** The last column: how many times the first row of the same subject. */
function printTable(table: readonly BenchRow[]): void {
  let first: BenchRow | undefined;
  for (const row of table) {
    if (row.subject !== first?.subject) {
      console.log(`\n${row.subject}`);
      first = row;
    }
    const perSecond = row.unit === undefined && row.median > 0 ? `${(1000 / row.median).toFixed(0)}/s` : '';
    const ratio =
      first.median > 0 && row.unit !== 'times' ? `× ${(row.median / first.median).toFixed(2)}` : '';
    const spread = `(${format(row.least)} – ${format(row.most)}, ${row.runs} runs)`;
    console.log(
      `  ${row.variant.padEnd(50)} ${format(row.median)} ${row.unit ?? 'ms'}   ${spread}  ${perSecond.padStart(8)} ${ratio.padStart(9)}`,
    );
  }
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1).padStart(8);
}
