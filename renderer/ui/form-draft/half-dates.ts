import { createContext } from 'react';
import * as z from 'zod';

/** What stands in the segments of a date that is not one yet. */
export const halfDateSchema = z.strictObject({
  day: z.number().optional(),
  month: z.number().optional(),
  year: z.number().optional(),
});
export type HalfDate = z.infer<typeof halfDateSchema>;

export const halfDatesSchema = z.record(z.string(), halfDateSchema);

/** A year of four figures: the years one passes through while typing (« 2 », « 20 », « 201 ») are not dates. */
export const FIRST_YEAR = 1000;

/** Half-typed dates of a form, by the path of their field: the form itself only knows whole dates. */
export class HalfDates {
  readonly #typed: Map<string, HalfDate>;

  constructor(restored: Readonly<Record<string, HalfDate>> | null) {
    this.#typed = new Map(Object.entries(restored ?? {}));
  }

  get(path: string): HalfDate | undefined {
    return this.#typed.get(path);
  }

  /** null: the date is whole, or its field is empty. */
  tell(path: string, half: HalfDate | null): void {
    if (half) this.#typed.set(path, half);
    else this.#typed.delete(path);
  }

  /** Those whose field still exists; null when there is none. */
  read(isLive: (path: string) => boolean): Record<string, HalfDate> | null {
    const live = [...this.#typed].filter(([path]) => isLive(path));
    return live.length === 0 ? null : Object.fromEntries(live);
  }
}

export const HalfDatesContext = createContext<HalfDates | null>(null);

type Segment = { type: string; value?: number | null; isPlaceholder: boolean };

/** What is typed, while it is not a whole date; null when it is one, or nothing is. */
export function readHalfDate(segments: readonly Segment[]): HalfDate | null {
  const half: HalfDate = {};
  for (const { type, value, isPlaceholder } of segments) {
    if (isPlaceholder || typeof value !== 'number') continue;
    if (type === 'day' || type === 'month' || type === 'year') half[type] = value;
  }
  const { day, month, year } = half;
  const isWhole = day !== undefined && month !== undefined && year !== undefined && year >= FIRST_YEAR;
  return isWhole || Object.keys(half).length === 0 ? null : half;
}
