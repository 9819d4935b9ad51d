import { TextInput } from '@mantine/core';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import { DateField, type DateFieldProps } from '../date-field.tsx';

/** A date to type; once the document is closed, the same date as plain text that stays legible. */
export function ClosableDateField({ isReadOnly, ...props }: DateFieldProps & { isReadOnly: boolean }) {
  if (!isReadOnly) return <DateField {...props} />;
  const text = props.value === null ? '' : formatShortDate(props.value);
  return <TextInput id={props.id} label={props.label} value={text} readOnly />;
}
