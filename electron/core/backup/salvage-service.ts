import { AppError } from '../../../shared/app-error.ts';
import type { SalvageReport } from '../../../shared/backup/backup-schema.ts';
import type { SessionState } from '../../../shared/contract/session-contract.ts';
import { openKeysWithIdentity, type SessionKeys } from '../../vault/unlock-keyring.ts';
import { readKeyring } from '../files/register-folder.ts';
import type { Ports } from '../ports.ts';
import type { SessionService } from '../services/session-service.ts';
import type { LeaseDesk } from '../session/session-hooks.ts';
import { getBackupFiles } from './backup-files.ts';
import { getMoment } from './backup-service.ts';
import { withOwnFolder } from './own-folder.ts';
import { replaceRegister } from './replace-register.ts';
import { inspectDamagedRegister, type SalvageTerms, salvageRegister } from './salvage-register.ts';

type Credentials = { accountId: string; passphrase: string };

/** What can be saved of a damaged register. */
export class SalvageService {
  readonly #ports: Ports;
  readonly #session: SessionService;
  readonly #desk: LeaseDesk | null;

  constructor(ports: Ports, session: SessionService, desk: LeaseDesk | null) {
    this.#ports = ports;
    this.#session = session;
    this.#desk = desk;
  }

  /** Changes nothing. */
  async inspect(credentials: Credentials): Promise<SalvageReport> {
    if (this.#session.register) throw new AppError('REGISTER_ALREADY_OPEN');
    const folder = this.#session.settings.read().registerFolder;
    if (folder === null) throw new AppError('REGISTER_NOT_FOUND');
    const terms = await this.#openKeys(folder, credentials);
    return this.#alone(terms, () => inspectDamagedRegister(terms));
  }

  /** The damaged files stay beside the new one, under another name. */
  async recover(credentials: Credentials): Promise<SessionState> {
    const { accountId } = credentials;
    return this.#session.openWith('session.unlock', accountId, async (folder) => {
      const terms = await this.#openKeys(folder, credentials);
      const { day, time } = getMoment(this.#ports.clock);
      this.#alone(terms, () =>
        replaceRegister(folder, {
          prepare: (temporary) => void salvageRegister(terms, getBackupFiles(temporary).database),
          keepOld: () => false,
          suffix: `abime-${day}_${time}`,
        }),
      );
      const { keyring, keys } = terms;
      const reopen = (other: typeof keyring) => openKeysWithIdentity(other, keys.identity);
      return { folder, keyring, keys, reopen, accountId };
    });
  }

  async #openKeys(folder: string, credentials: Credentials): Promise<SalvageTerms & { keys: SessionKeys }> {
    const keyring = readKeyring(folder);
    const keys = await this.#session.tryPassphrase(keyring, credentials);
    const { clock, folders } = this.#ports;
    const { accountId } = credentials;
    return { folder, keyring, keys, accountId, workFolder: folders.settings, now: clock.now() };
  }

  #alone<Result>({ folder, keyring, accountId, now }: SalvageTerms, work: () => Result): Result {
    const name = keyring.accounts.find(({ id }) => id === accountId)?.name ?? '';
    return withOwnFolder(this.#desk, { folder, name, since: now }, work);
  }
}
