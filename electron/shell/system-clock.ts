import type { Clock } from '../core/ports.ts';

/** The computer's own clock and time zone: the school's, since the register lives on a school's computer. */
export const systemClock: Clock = {
  today: () => readLocalTime().slice(0, 10),
  now: () => new Date().toISOString(),
  timeOfDay: () => readLocalTime().slice(11, 16),
};

/** Local time as « 2026-11-22T10:42 »: the Swedish locale writes dates the ISO way. */
function readLocalTime(): string {
  return new Date().toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T');
}
