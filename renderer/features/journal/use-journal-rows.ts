import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

const ROW_HEIGHT = 41;
const HEADER_HEIGHT = 48;

/**
 * The rows to draw among thousands: those on screen and a few around. After « Afficher la suite », the keyboard stands
 * on the first row that came, which stays drawn.
 */
export function useJournalRows(body: RefObject<HTMLTableSectionElement | null>, count: number) {
  const scrollMargin = useTop(body);
  const shownBefore = useRef(count);
  const [focused, setFocused] = useState<number | null>(null);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
    scrollMargin,
    scrollPaddingStart: HEADER_HEIGHT,
    rangeExtractor: (range) => {
      const kept = focused === null || focused >= count ? [] : [focused];
      return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b);
    },
  });
  useEffect(() => {
    const first = shownBefore.current;
    shownBefore.current = count;
    setFocused(first > 0 && count > first ? first : null);
  }, [count]);
  useEffect(() => {
    if (focused === null) return;
    body.current?.querySelector<HTMLElement>(`[data-index="${focused}"] th`)?.focus({ preventScroll: true });
  }, [body, focused]);

  const items = virtualizer.getVirtualItems();
  return {
    /** Each row with the room of those left out before it. */
    drawn: items.map(({ index, start }, position) => ({
      index,
      before: start - (items[position - 1]?.end ?? scrollMargin),
    })),
    after: virtualizer.getTotalSize() + scrollMargin - (items.at(-1)?.end ?? scrollMargin),
    measure: virtualizer.measureElement,
  };
}

/** Where the rows begin on the page: what stands above them comes and goes. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
