/** One line of the table: what was done, by whom, and how long it took. */
export type BenchRow = {
  subject: string;
  variant: string;
  /** Median, least and most, in milliseconds for one unit of work, or in `unit`. */
  median: number;
  least: number;
  most: number;
  runs: number;
  unit?: 'MB' | 'times';
  /** Time of processor of this program, round by round: what other programs do at the same time is not in it. */
  processor?: readonly number[];
};

/** A way of doing the same work, to be compared with the others side by side. */
export type Variant = {
  name: string;
  /** Does the work once, `units` times over; returns nothing. */
  run: () => void | Promise<void>;
  units: number;
};

/**
 * Runs the variants in turn, in an order that changes at each round, after one warm-up each: a machine that slows
 * down then slows all of them.
 */
export async function compareVariants(
  subject: string,
  variants: readonly Variant[],
  rounds: number,
): Promise<BenchRow[]> {
  const rows = variants.map(({ name }) => ({ name, times: [] as number[], processor: [] as number[] }));
  for (const variant of variants) await variant.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of rotate(variants, round)) {
      globalThis.gc?.();
      const [start, before] = [performance.now(), process.cpuUsage()];
      await variant.run();
      const { user, system } = process.cpuUsage(before);
      const row = rows[variants.indexOf(variant)];
      row?.times.push((performance.now() - start) / variant.units);
      row?.processor.push((user + system) / 1000 / variant.units);
    }
  }
  return rows.map(({ name, times, processor }) => ({ ...summarise(subject, name, times), processor }));
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const shift = by % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}

/** How many times the processor one variant takes against another of the same run, round by round. */
export function divideRows(subject: string, variant: string, long?: BenchRow, short?: BenchRow): BenchRow {
  const ratios = (long?.processor ?? []).map(
    (time, round) => time / (short?.processor?.[round] ?? Number.NaN),
  );
  return { ...summarise(subject, variant, ratios), unit: 'times' };
}

function summarise(subject: string, variant: string, times: readonly number[]): BenchRow {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const [median, least, most] = [at(0.5), at(0), sorted.at(-1) ?? 0];
  return { subject, variant, median, least, most, runs: sorted.length };
}
