import type { BackupReason } from '../../../shared/backup/backup-schema.ts';
import { type BackupName, compareBackupNames } from './backup-name.ts';

const DAYS = 10;
const WEEKS = 8;
const MONTHS = 12;
/** Copies made before something that could go wrong, or asked for: they are no part of the calendar. */
const LAST_OF_REASON: readonly BackupReason[] = ['migration', 'restore', 'manual'];
const LAST_KEPT = 5;

const DAY_MILLISECONDS = 86_400_000;

/**
 * Names of the copies that may go: all but the newest of each of the last 10 days, 8 ISO weeks and 12 months that have
 * one (holidays do not count), and the last 5 made before a migration, before a restoration, and by hand.
 *
 * Copies dated after today stay: either the clock was wrong when they were made, or it is wrong now, and then they
 * are the real ones. So does `latest`, the one just made and verified.
 *
 * @param copies whole copies only: a damaged one takes the place of none.
 */
export function listRemovableBackups(
  copies: readonly BackupName[],
  today: string,
  latest: string | null,
): string[] {
  const past = copies.filter(({ day }) => day <= today).toSorted(compareBackupNames);
  const regular = past.filter(({ reason }) => !LAST_OF_REASON.includes(reason));
  const kept = new Set([
    ...takeNewestOfEach(regular, DAYS, ({ day }) => day),
    ...takeNewestOfEach(regular, WEEKS, ({ day }) => String(getWeekNumber(day))),
    ...takeNewestOfEach(regular, MONTHS, ({ day }) => day.slice(0, 7)),
    ...LAST_OF_REASON.flatMap((reason) => past.filter((copy) => copy.reason === reason).slice(0, LAST_KEPT)),
  ]);
  return past.filter((copy) => !kept.has(copy) && copy.name !== latest).map(({ name }) => name);
}

/** @param copies newest first. */
function takeNewestOfEach(
  copies: readonly BackupName[],
  count: number,
  getPeriod: (copy: BackupName) => string,
): BackupName[] {
  const newest = new Map<string, BackupName>();
  for (const copy of copies) {
    const period = getPeriod(copy);
    if (!newest.has(period)) newest.set(period, copy);
  }
  return [...newest.values()].slice(0, count);
}

/** Counts ISO weeks (Monday to Sunday) from a fixed one, so that the turn of a year is a week like another. */
function getWeekNumber(day: string): number {
  // 1 January 1970 was a Thursday.
  return Math.floor((Date.parse(`${day}T00:00:00.000Z`) / DAY_MILLISECONDS + 3) / 7);
}
