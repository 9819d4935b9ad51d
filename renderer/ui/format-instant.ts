const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** « 10:42 », in the clock of the computer. */
export function formatClock(instant: string): string {
  return clock.format(Date.parse(instant));
}

/** « 12/03/2027 », in the calendar of the computer. */
export function formatDay(instant: string): string {
  return day.format(Date.parse(instant));
}

const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });

/** « jeudi », for a calendar date. */
export function formatWeekday(date: string): string {
  return weekday.format(Date.parse(`${date}T00:00:00Z`));
}
