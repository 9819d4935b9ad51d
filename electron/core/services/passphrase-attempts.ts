import { AppError } from '../../../shared/app-error.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { type SessionKeys, unlockKeyring } from '../../vault/unlock-keyring.ts';
import type { SettingsFile } from '../files/settings-file.ts';
import type { Clock } from '../ports.ts';
import { deferEntry } from '../session/deferred-entries.ts';
import { doIfWritable } from '../session/start-session.ts';
import { UnlockDelay } from './unlock-delay.ts';

export type Credentials = { accountId: string; passphrase: string };

/** Passphrases tried on this computer: the delay between them, and the trace of those that failed. */
export class PassphraseAttempts {
  readonly #clock: Clock;
  readonly #settings: SettingsFile;
  readonly #delay: UnlockDelay;

  constructor(clock: Clock, settings: SettingsFile) {
    this.#clock = clock;
    this.#settings = settings;
    this.#delay = new UnlockDelay(settings);
  }

  /** Seconds before another one may be tried. */
  getWaitSeconds(registerId: string): number {
    return this.#delay.getWaitSeconds(registerId, this.#clock.now());
  }

  /** Once a register was opened, whatever opened it. */
  clear(registerId: string): void {
    this.#delay.clear(registerId);
  }

  /**
   * The keys that a passphrase opens. Throws TOO_MANY_ATTEMPTS, WRONG_PASSPHRASE (counted, and told in the journal at
   * the next unlock) and what `unlockKeyring` throws.
   */
  async try(keyring: Keyring, { accountId, passphrase }: Credentials): Promise<SessionKeys> {
    const { registerId } = keyring;
    const seconds = this.getWaitSeconds(registerId);
    if (seconds > 0) throw new AppError('TOO_MANY_ATTEMPTS', { details: { seconds } });
    try {
      return await unlockKeyring(keyring, accountId, passphrase);
    } catch (error) {
      if (error instanceof AppError && error.code === 'WRONG_PASSPHRASE')
        await this.#recordFailure(registerId, accountId);
      throw error;
    }
  }

  async #recordFailure(registerId: string, accountId: string): Promise<void> {
    const at = this.#clock.now();
    this.#delay.recordFailure(registerId, at);
    const entry = { at, accountId, action: 'session.unlockFailed', recordKind: 'account' } as const;
    await doIfWritable(() => deferEntry(this.#settings, registerId, { ...entry, recordId: accountId }));
  }
}
