import type { Settings, SettingsFile } from '../files/settings-file.ts';

/** Tries before a delay begins: anyone mistypes twice. */
const FREE_TRIES = 3;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 15 * 60;

/** Seconds to wait after a number of failures in a row: 0, 0, 5, 10, 20… up to a quarter of an hour. */
export function getDelaySeconds(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (failures - FREE_TRIES));
}

type Attempts = Settings['attempts'];

/** Counts failed unlocks of a register on this computer; the count survives a restart. */
export class UnlockDelay {
  readonly #settings: SettingsFile;
  /** What could not be written (full disk): a passphrase is still refused as wrong, and the delay still grows. */
  #unwritten: Attempts | null = null;

  constructor(settings: SettingsFile) {
    this.#settings = settings;
  }

  /**
   * Whole seconds before another try, 0 when one may be made now. A clock set back never shortens the wait; nor does
   * it make it last for ever: the wait then begins again.
   */
  getWaitSeconds(registerId: string, now: string): number {
    const attempts = this.#read()[registerId];
    if (!attempts) return 0;
    const elapsed = (Date.parse(now) - Date.parse(attempts.lastAt)) / 1000;
    if (elapsed >= 0) return Math.max(0, Math.ceil(getDelaySeconds(attempts.failures) - elapsed));
    this.#write({ ...this.#read(), [registerId]: { ...attempts, lastAt: now } });
    return getDelaySeconds(attempts.failures);
  }

  recordFailure(registerId: string, now: string): void {
    const failures = (this.#read()[registerId]?.failures ?? 0) + 1;
    this.#write({ ...this.#read(), [registerId]: { failures, lastAt: now } });
  }

  clear(registerId: string): void {
    const { [registerId]: cleared, ...others } = this.#read();
    if (cleared) this.#write(others);
  }

  #read(): Attempts {
    return this.#unwritten ?? this.#settings.read().attempts;
  }

  #write(attempts: Attempts): void {
    try {
      this.#settings.update({ attempts });
      this.#unwritten = null;
    } catch {
      this.#unwritten = attempts;
    }
  }
}
