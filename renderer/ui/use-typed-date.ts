import { type DateValue, parseDate } from '@internationalized/date';
import { type ClipboardEvent, type FocusEvent, useRef, useState } from 'react';
import { type CalendarDate, isCalendarDate } from '../../shared/calendar/calendar-date.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { FIRST_YEAR } from './form-draft/half-dates.ts';
import { readTypedDate } from './read-typed-date.ts';

type Options = {
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
  onBlur?: () => void;
};

/** What is typed in the segments, what the form is told of it, and what is wrong beyond the form's own rules. */
export function useTypedDate({ value, onChange, onBlur }: Options) {
  const [shown, setShown] = useState<DateValue | null>(() => toDateValue(value));
  const [given, setGiven] = useState(value);
  /** What is wrong with what was typed, beyond the form's own rules. */
  const [problem, setProblem] = useState<string | null>(null);
  const impossible = useRef<string | null>(null);
  const [clearings, setClearings] = useState(0);

  if (value !== given) {
    // Changed from outside (reload, undo): what was being typed gives way.
    setGiven(value);
    setShown(toDateValue(value));
    setProblem(null);
  }

  const tell = (next: CalendarDate | null) => {
    if (next === given) return;
    setGiven(next);
    onChange(next);
  };

  const give = (date: DateValue | null) => {
    setShown(date);
    const next = date !== null && date.year >= FIRST_YEAR ? date.toString() : null;
    if (next !== null) setProblem(null);
    tell(next);
  };

  // React Aria would turn 31/02 into 28/02 without a word as the focus leaves: what was typed is read just before.
  const noticeImpossible = (event: FocusEvent<HTMLElement>) => {
    if (isSegmentOf(event.currentTarget, event.relatedTarget)) return;
    impossible.current = readImpossibleDate(event.currentTarget);
  };

  const refuseImpossible = (typed: string) => {
    impossible.current = null;
    setShown(null);
    tell(null);
    setProblem(kitWords.dateImpossible(typed));
    setClearings((count) => count + 1);
  };

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (impossible.current !== null) refuseImpossible(impossible.current);
    else if (!event.currentTarget.contains(event.relatedTarget)) checkTyped(event.currentTarget);
  };

  const checkTyped = (group: HTMLElement) => {
    const isHalfTyped = isPartlyTyped(group);
    const isYearShort = shown !== null && shown.year < FIRST_YEAR;
    if (isHalfTyped || isYearShort) setProblem(kitWords.dateIncomplete);
    // The field keeps showing what is typed; half a date is no date for the form.
    if (isHalfTyped) tell(null);
    else if (shown !== null) give(shown);
    onBlur?.();
  };

  const paste = (event: ClipboardEvent) => {
    const date = readTypedDate(event.clipboardData.getData('text/plain'));
    if (date === null) return;
    event.preventDefault();
    give(parseDate(date));
  };

  return {
    shown,
    give,
    problem,
    clearings,
    groupProps: { onBlurCapture: noticeImpossible, onBlur: leave, onPaste: paste },
  };
}

function toDateValue(value: CalendarDate | null): DateValue | null {
  return value !== null && isCalendarDate(value) ? parseDate(value) : null;
}

function isSegmentOf(group: HTMLElement, element: EventTarget | null): boolean {
  return element instanceof Element && group.contains(element) && element.matches('[role="spinbutton"]');
}

/** « 31/02/2012 », as typed; null while a segment is empty, the year is being typed, or the date exists. */
function readImpossibleDate(group: HTMLElement): string | null {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((type) => {
    const segment = group.querySelector(`[data-type="${type}"]:not([data-placeholder])`);
    return segment?.getAttribute('aria-valuenow') ?? '';
  });
  if (day === '' || month === '' || Number(year) < FIRST_YEAR) return null;
  const typed = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  return readTypedDate(typed) === null ? typed : null;
}

/** True when some segments hold a figure and others do not. */
function isPartlyTyped(group: HTMLElement): boolean {
  const segments = [...group.querySelectorAll('[role="spinbutton"]')];
  const empty = segments.filter((segment) => segment.hasAttribute('data-placeholder')).length;
  return empty > 0 && empty < segments.length;
}
