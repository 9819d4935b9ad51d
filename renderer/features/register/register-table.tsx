import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  Fragment,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { findNextRow } from './find-next-row.ts';
import { focusActiveRow } from './focus-active-row.ts';
import { RegisterLine } from './register-line.tsx';
import classes from './register-table.module.css';
import { RegisterTableHead } from './register-table-head.tsx';
import { useRegisterView } from './register-view.tsx';

const ROW_HEIGHT = 49;
/** Room for the sticky header when a row is scrolled into view. */
const HEADER_HEIGHT = 56;

/** The rows on screen and a few around, whatever the size of the register; one row is reached by Tab, all by arrows. */
export function RegisterTable({ rows }: { rows: readonly RegisterRow[] }) {
  const { view, change } = useRegisterView();
  const body = useRef<HTMLTableSectionElement>(null);
  const found = rows.findIndex((row) => row.pupilId === view.activePupilId);
  const active = Math.max(0, found);
  const virtualizer = useRowVirtualizer(body, rows, active);
  const wantsFocus = useRef(found >= 0);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    virtualizer.scrollToIndex(active);
    // The row is only drawn once the page has scrolled.
    requestAnimationFrame(focusActiveRow);
  }, [active, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = findNextRow(event.key, active, rows.length - 1);
    const row = next === null ? undefined : rows[next];
    if (!row) return;
    event.preventDefault();
    wantsFocus.current = true;
    change({ activePupilId: row.pupilId });
  };

  const { scrollMargin } = virtualizer.options;
  const items = virtualizer.getVirtualItems();
  /** Where the drawn row before this one ends: the row that holds the focus may stand far from the others. */
  const getEndBefore = (position: number) => (items[position - 1]?.end ?? scrollMargin) - scrollMargin;
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <caption className={classes.caption}>{registerWords.caption}</caption>
        <RegisterTableHead />
        <tbody ref={body} onKeyDown={onKeyDown}>
          {items.map(({ index, start }, position) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <Fragment key={row.pupilId}>
                <Spacer height={start - scrollMargin - getEndBefore(position)} />
                <RegisterLine
                  ref={virtualizer.measureElement}
                  row={row}
                  index={index}
                  isActive={index === active}
                  onOpen={() => change({ activePupilId: row.pupilId })}
                />
              </Fragment>
            );
          })}
          <Spacer height={virtualizer.getTotalSize() - getEndBefore(items.length)} />
        </tbody>
      </table>
    </div>
  );
}

/** Room of the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height < 1) return null;
  return (
    <tr aria-hidden className={classes.spacer} style={{ height }}>
      <td />
    </tr>
  );
}

function useRowVirtualizer(
  body: React.RefObject<HTMLTableSectionElement | null>,
  rows: readonly RegisterRow[],
  active: number,
) {
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setScrollMargin(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [body]);
  return useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => rows[index]?.pupilId ?? index, [rows]),
    overscan: 10,
    scrollMargin,
    scrollPaddingStart: HEADER_HEIGHT,
    // The row that holds the focus stays drawn, or the focus would be lost while the wheel turns.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
}
