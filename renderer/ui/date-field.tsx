import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
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
import type { CalendarDate } from '../../shared/calendar/calendar-date.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import classes from './date-field.module.css';
import { HalfDateKeeper } from './form-draft/half-date-keeper.tsx';
import { OptionalLabel } from './optional-label.tsx';
import { useTypedDate } from './use-typed-date.ts';

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
  /** Path of the field in its form, as Mantine gives it: what is half-typed is kept under it through a lock. */
  'data-path'?: string;
};

/** A date typed in three segments (day, month, year cannot be swapped), picked, or pasted. */
export function DateField(props: DateFieldProps) {
  const { shown, give, problem, clearings, groupProps } = useTypedDate(props);
  const message = problem ?? props.error;
  const path = props['data-path'];
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
      <Label className={props.hideLabel ? classes.hiddenLabel : classes.label}>
        {props.optional ? <OptionalLabel text={props.label} /> : props.label}
      </Label>
      {props.description && (
        <Text slot="description" className={classes.description}>
          {props.description}
        </Text>
      )}
      <Group className={classes.field} {...groupProps}>
        <DateInput className={classes.input}>
          {(segment) => (
            <>
              {segment.type === 'day' && path !== undefined && <HalfDateKeeper path={path} />}
              <DateSegment segment={segment} className={classes.segment} />
            </>
          )}
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
