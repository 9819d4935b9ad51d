import { use, useEffect, useRef } from 'react';
import { DateFieldStateContext } from 'react-aria-components';
import { type HalfDate, HalfDatesContext, readHalfDate } from './half-dates.ts';

const TYPES = ['day', 'month', 'year'] as const;

/** Inside a date field: tells what is half-typed in it, and types it again after a lock. Draws nothing. */
export function HalfDateKeeper({ path }: { path: string }) {
  const state = use(DateFieldStateContext);
  const halfDates = use(HalfDatesContext);
  const restoring = useRef<HalfDate | null>(halfDates?.get(path) ?? null);
  const segments = state?.segments ?? [];
  const text = JSON.stringify(readHalfDate(segments));

  // One segment at a time: the state of the field only follows at the next drawing.
  useEffect(() => {
    const wanted = restoring.current;
    if (!wanted || !state) return;
    for (const type of TYPES) {
      const segment = state.segments.find((one) => one.type === type);
      const typed = segment && !segment.isPlaceholder ? (segment.value ?? undefined) : undefined;
      if (typed === wanted[type]) continue;
      const next = wanted[type];
      if (next === undefined) state.clearSegment(type);
      else state.setSegment(type, next);
      return;
    }
    restoring.current = null;
  });

  useEffect(() => {
    if (restoring.current === null) halfDates?.tell(path, JSON.parse(text));
  }, [halfDates, path, text]);

  return null;
}
