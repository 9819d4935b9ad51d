import type { SettingsFile } from '../files/settings-file.ts';

/** Tries before a delay begins: anyone mistypes twice. */
const FREE_TRIES = 3;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 15 * 60;

/** Seconds to wait after a number of failures in a row: 0, 0, 5, 10, 20… up to a quarter of an hour. */
export function getDelaySeconds(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (failures - FREE_TRIES));
}

/** Counts failed unlocks of a register on this computer; the count survives a restart. */
export class UnlockDelay {
  readonly #settings: SettingsFile;

  constructor(settings: SettingsFile) {
    this.#settings = settings;
  }

  /** Whole seconds before another try, 0 when one may be made now. A clock set back never shortens the wait. */
  getWaitSeconds(registerId: string, now: string): number {
    const attempts = this.#settings.read().attempts[registerId];
    if (!attempts) return 0;
    const elapsed = Math.max(0, (Date.parse(now) - Date.parse(attempts.lastAt)) / 1000);
    return Math.max(0, Math.ceil(getDelaySeconds(attempts.failures) - elapsed));
  }

  recordFailure(registerId: string, now: string): void {
    const { attempts } = this.#settings.read();
    const failures = (attempts[registerId]?.failures ?? 0) + 1;
    this.#settings.update({ attempts: { ...attempts, [registerId]: { failures, lastAt: now } } });
  }

  clear(registerId: string): void {
    const { [registerId]: cleared, ...attempts } = this.#settings.read().attempts;
    if (cleared) this.#settings.update({ attempts });
  }
}
