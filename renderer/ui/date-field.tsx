import { type DateValue, parseDate } from '@internationalized/date';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ClipboardEvent, type FocusEvent, useRef, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { type CalendarDate, isCalendarDate } from '../../shared/calendar/calendar-date.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import classes from './date-field.module.css';
import { OptionalLabel } from './optional-label.tsx';
import { readTypedDate } from './read-typed-date.ts';

export type DateFieldProps = {
  label: string;
  value: CalendarDate | null;
  /** Called with a whole date that exists, or null while there is none. */
  onChange: (value: CalendarDate | null) => void;
  onBlur?: () => void;
  description?: string;
  error?: string | null;
  /** Adds « facultatif » to the label. */
  optional?: boolean;
  disabled?: boolean;
  /** Target of the links of an error summary. */
  id?: string;
  /** Label for screen readers only, where a table's header already names the column. */
  hideLabel?: boolean;
};

/** A year of four figures: the years one passes through while typing (« 2 », « 20 », « 201 ») are not dates. */
const FIRST_YEAR = 1000;

/** A date typed in three segments (day, month, year cannot be swapped), picked, or pasted. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, error, optional, hideLabel } = props;
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
    props.onBlur?.();
  };

  const paste = (event: ClipboardEvent) => {
    const date = readTypedDate(event.clipboardData.getData('text/plain'));
    if (date === null) return;
    event.preventDefault();
    give(parseDate(date));
  };

  const message = problem ?? error;
  return (
    <DatePicker
      key={clearings}
      id={props.id}
      className={classes.root}
      value={shown}
      onChange={give}
      granularity="day"
      shouldForceLeadingZeros
      isDisabled={props.disabled}
      isInvalid={Boolean(message)}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? classes.hiddenLabel : classes.label}>
        {optional ? <OptionalLabel text={props.label} /> : props.label}
      </Label>
      {props.description && (
        <Text slot="description" className={classes.description}>
          {props.description}
        </Text>
      )}
      <Group className={classes.field} onBlurCapture={noticeImpossible} onBlur={leave} onPaste={paste}>
        <DateInput className={classes.input}>
          {(segment) => <DateSegment segment={segment} className={classes.segment} />}
        </DateInput>
        <Button className={classes.button} aria-label={kitWords.openCalendar}>
          <IconCalendar size={20} stroke={1.75} aria-hidden />
        </Button>
      </Group>
      {message && <FieldError className={classes.error}>{message}</FieldError>}
      <CalendarPopover />
    </DatePicker>
  );
}

function CalendarPopover() {
  return (
    <Popover className={classes.popover}>
      <Dialog className={classes.dialog}>
        <Calendar firstDayOfWeek="mon">
          <div className={classes.calendarHead}>
            <Button slot="previous" className={classes.button} aria-label={kitWords.previousMonth}>
              <IconChevronLeft size={20} aria-hidden />
            </Button>
            <Heading className={classes.month} />
            <Button slot="next" className={classes.button} aria-label={kitWords.nextMonth}>
              <IconChevronRight size={20} aria-hidden />
            </Button>
          </div>
          <CalendarGrid className={classes.grid}>
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={classes.weekday}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={classes.cell} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
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
