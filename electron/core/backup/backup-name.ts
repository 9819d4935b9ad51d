import { type BackupReason, backupReasons } from '../../../shared/backup/backup-schema.ts';

/** What the name of a copy's folder says: « 2026-11-22_10-42-07_daily », in the school's own time. */
export type BackupName = {
  name: string;
  day: string;
  /** « 10-42-07 ». */
  time: string;
  reason: BackupReason;
  /** 1, or more when several were made in the same second. */
  number: number;
};

const PATTERN = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2})_(\\d{2}-\\d{2}-\\d{2})_(${backupReasons.join('|')})(?:_(\\d{1,4}))?$`,
);

/** null for a name that this application does not give. */
export function parseBackupName(name: string): BackupName | null {
  const [, day, time, reason, number] = PATTERN.exec(name) ?? [];
  if (day === undefined || time === undefined || !isDay(day)) return null;
  return { name, day, time, reason: reason as BackupReason, number: Number(number ?? 1) };
}

function formatBackupName({ day, time, reason, number }: Omit<BackupName, 'name'>): string {
  return `${day}_${time}_${reason}${number > 1 ? `_${number}` : ''}`;
}

/** A name beside those that are there: of two copies made in one second, the number tells the newer. */
export function chooseBackupName(
  { day, time, reason }: Omit<BackupName, 'name' | 'number'>,
  others: readonly string[],
): string {
  const numbers = others
    .flatMap((name) => parseBackupName(name) ?? [])
    .filter((other) => other.day === day && other.time === time)
    .map(({ number }) => number);
  return formatBackupName({ day, time, reason, number: Math.max(0, ...numbers) + 1 });
}

/** Newest first. */
export function compareBackupNames(a: BackupName, b: BackupName): number {
  const [left, right] = [`${a.day}_${a.time}`, `${b.day}_${b.time}`];
  if (left !== right) return left < right ? 1 : -1;
  return b.number - a.number;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
