/** One line of the table: what was done, by whom, and how long it took. */
export type BenchRow = {
  subject: string;
  variant: string;
  /** Median, least and most, in milliseconds for one unit of work, or in `unit`. */
  median: number;
  least: number;
  most: number;
  runs: number;
  unit?: 'MB';
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
  const times = new Map(variants.map((variant) => [variant.name, [] as number[]]));
  for (const variant of variants) await variant.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of rotate(variants, round)) {
      globalThis.gc?.();
      const start = performance.now();
      await variant.run();
      times.get(variant.name)?.push((performance.now() - start) / variant.units);
    }
  }
  return variants.map(({ name }) => summarise(subject, name, times.get(name) ?? []));
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const shift = by % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}

function summarise(subject: string, variant: string, times: readonly number[]): BenchRow {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { subject, variant, median: at(0.5), least: at(0), most: sorted.at(-1) ?? 0, runs: sorted.length };
}
