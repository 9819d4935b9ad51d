import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Founder } from '../../../shared/account/account-schema.ts';
import { DEMONSTRATION_PASSPHRASE } from '../../../shared/account/demonstration-passphrase.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { SessionState } from '../../../shared/contract/session-contract.ts';
import type { School } from '../../../shared/school/school-schema.ts';
import { migrateRegister } from '../../database/migrate.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  openExistingRegisterDatabase,
  openRegisterDatabase,
} from '../../database/register-database.ts';
import { createKeyring, type SessionKeys, unlockKeyring } from '../../vault/keyring.ts';
import { calibrateCost } from '../../vault/passphrase-key.ts';
import { buildDemonstration } from '../demonstration/build-demonstration.ts';
import { fillRegister } from '../demonstration/fill-register.ts';
import {
  createRegisterFolder,
  discardNewRegister,
  findKeyring,
  getRegisterFiles,
  readKeyring,
} from '../files/register-folder.ts';
import { SettingsFile } from '../files/settings-file.ts';
import { createRepositories, OpenRegister, type Repositories } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import { UnlockDelay } from './unlock-delay.ts';

const REGISTER_FOLDER_NAME = 'Registre PAI';
const DEMONSTRATION_FOLDER_NAME = 'Registre de démonstration';
const DEMONSTRATION_FOUNDER: Founder = {
  name: 'Camille Exemple',
  role: 'nurse',
  passphrase: DEMONSTRATION_PASSPHRASE,
};

type NewRegister = {
  folder: string;
  school: School;
  founder: Founder;
  demonstration: boolean;
  fill: (repositories: Repositories, now: string) => void;
};

/** Which register is known, and who has opened it. One session at a time, shared by the windows of the application. */
export class SessionService {
  readonly #ports: Ports;
  readonly #settings: SettingsFile;
  readonly #delay: UnlockDelay;
  #register: OpenRegister | null = null;
  /** Argon2 takes half a second: a second click meanwhile must not start another opening. */
  #opening = false;
  /** Counts locks: what was being opened when the computer locked or the application quit stays closed. */
  #locks = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#settings = new SettingsFile(ports.folders.settings);
    this.#delay = new UnlockDelay(this.#settings);
  }

  get register(): OpenRegister | null {
    return this.#register;
  }

  getState(): SessionState {
    if (this.#register) return this.#describeOpen(this.#register);
    const suggestedFolder = this.#suggestFolder();
    const folder = this.#settings.read().registerFolder;
    if (folder === null) return { stage: 'none', suggestedFolder };
    const keyring = findKeyring(folder);
    if (!keyring) return { stage: 'missing', folder, suggestedFolder };
    return {
      stage: 'locked',
      folder,
      demonstration: keyring.demonstration,
      accounts: keyring.accounts.map(({ id, name }) => ({ id, name })),
      waitSeconds: this.#delay.getWaitSeconds(keyring.registerId, this.#ports.clock.now()),
      suggestedFolder,
    };
  }

  async chooseFolder(purpose: 'create' | 'open'): Promise<string | null> {
    const chosen = await this.#ports.dialogs.chooseFolder({
      purpose,
      startIn: this.#ports.folders.documents,
    });
    if (chosen === null || purpose === 'open') return chosen;
    // The dialog gives an existing folder: the register gets one of its own inside it.
    return proposeFolder(chosen, REGISTER_FOLDER_NAME);
  }

  async create(input: { folder: string; school: School; founder: Founder }): Promise<SessionState> {
    return this.#create({ ...input, demonstration: false, fill: () => undefined });
  }

  /** A register of invented pupils, in a new folder of its own: nothing real is ever touched. */
  async createDemonstration(): Promise<SessionState> {
    const demonstration = buildDemonstration({ today: this.#ports.clock.today() });
    return this.#create({
      folder: proposeFolder(this.#ports.folders.documents, DEMONSTRATION_FOLDER_NAME),
      school: demonstration.school,
      founder: DEMONSTRATION_FOUNDER,
      demonstration: true,
      fill: (repositories, now) => fillRegister(repositories, demonstration, now),
    });
  }

  openFolder(folder: string): SessionState {
    if (this.#register || this.#opening) throw new AppError('REGISTER_ALREADY_OPEN');
    // A relative path would mean another folder at the next start.
    if (!isAbsolute(folder)) throw new AppError('REGISTER_NOT_FOUND');
    readKeyring(folder);
    this.#settings.update({ registerFolder: folder });
    return this.getState();
  }

  async unlock(input: { accountId: string; passphrase: string }): Promise<SessionState> {
    return this.#whileOpening(async () => {
      const folder = this.#settings.read().registerFolder;
      if (folder === null) throw new AppError('REGISTER_NOT_FOUND');
      const keyring = readKeyring(folder);
      const locks = this.#locks;
      const keys = await this.#openKeys(keyring, input);
      if (locks !== this.#locks) throw new AppError('REGISTER_LOCKED');
      this.#register = this.#openDatabase(folder, keyring.demonstration, keys, input.accountId);
      return this.getState();
    });
  }

  lock(): SessionState {
    this.close();
    return this.getState();
  }

  /** Closes the register and drops the keys. Doing it twice does nothing. */
  close(): void {
    this.#locks += 1;
    const register = this.#register;
    this.#register = null;
    if (!register) return;
    register.close();
    this.#ports.emit('registerLocked');
  }

  async #openKeys(
    keyring: ReturnType<typeof readKeyring>,
    input: { accountId: string; passphrase: string },
  ): Promise<SessionKeys> {
    const { clock } = this.#ports;
    const seconds = this.#delay.getWaitSeconds(keyring.registerId, clock.now());
    if (seconds > 0) throw new AppError('TOO_MANY_ATTEMPTS', { details: { seconds } });
    try {
      const keys = await unlockKeyring(keyring, input.accountId, input.passphrase);
      this.#delay.clear(keyring.registerId);
      return keys;
    } catch (error) {
      if (error instanceof AppError && error.code === 'WRONG_PASSPHRASE')
        this.#delay.recordFailure(keyring.registerId, clock.now());
      throw error;
    }
  }

  #openDatabase(folder: string, demonstration: boolean, keys: SessionKeys, accountId: string): OpenRegister {
    const files = getRegisterFiles(folder);
    const database = openExistingRegisterDatabase(files.database, keys.registerKey);
    try {
      migrateRegister(database, this.#ports.folders.migrations, files.backups);
      const repositories = createRepositories(database);
      const account = repositories.accounts.find(accountId);
      if (!account) throw new AppError('FORBIDDEN');
      const now = this.#ports.clock.now;
      const register = new OpenRegister({
        folder,
        demonstration,
        account,
        database,
        repositories,
        keys,
        now,
      });
      recordUnlock(register);
      return register;
    } catch (error) {
      closeRegisterDatabase(database);
      throw error;
    }
  }

  async #create(input: NewRegister): Promise<SessionState> {
    return this.#whileOpening(async () => {
      if (existsSync(input.folder)) throw new AppError('REGISTER_EXISTS');
      const locks = this.#locks;
      const accountId = randomUUID();
      const { name, role, passphrase } = input.founder;
      const { keyring, keys } = await createKeyring({
        registerId: randomUUID(),
        accountId,
        name,
        passphrase,
        isHealthRole: role === 'nurse',
        demonstration: input.demonstration,
        cost: await calibrateCost(() => performance.now()),
      });
      if (locks !== this.#locks) throw new AppError('REGISTER_LOCKED');
      createRegisterFolder(input.folder, keyring, (temporary) =>
        this.#prepareDatabase(temporary, keys, { id: accountId, name, role }, input),
      );
      this.#register = this.#openNew(input, keys, accountId);
      return this.getState();
    });
  }

  /** Opens what was just made; if it cannot be, nothing of it stays: the user may try the same folder again. */
  #openNew({ folder, demonstration }: NewRegister, keys: SessionKeys, accountId: string): OpenRegister {
    const { registerFolder } = this.#settings.read();
    try {
      this.#settings.update({ registerFolder: folder });
      return this.#openDatabase(folder, demonstration, keys, accountId);
    } catch (error) {
      discardNewRegister(folder);
      if (this.#settings.read().registerFolder === folder) this.#settings.update({ registerFolder });
      throw error;
    }
  }

  #prepareDatabase(
    folder: string,
    keys: SessionKeys,
    account: { id: string; name: string; role: Founder['role'] },
    input: NewRegister,
  ): void {
    const files = getRegisterFiles(folder);
    const now = this.#ports.clock.now();
    const database = openRegisterDatabase(files.database, keys.registerKey);
    try {
      migrateRegister(database, this.#ports.folders.migrations, files.backups);
      const repositories = createRepositories(database);
      inTransaction(database, () => {
        repositories.school.insert(input.school);
        repositories.accounts.insert(account, now);
        input.fill(repositories, now);
        repositories.journal.append({
          at: now,
          accountId: account.id,
          action: 'session.create',
          recordKind: 'account',
          recordId: account.id,
        });
      });
    } finally {
      closeRegisterDatabase(database);
    }
  }

  async #whileOpening<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#register || this.#opening) throw new AppError('REGISTER_ALREADY_OPEN');
    this.#opening = true;
    try {
      return await work();
    } finally {
      this.#opening = false;
    }
  }

  #describeOpen({ folder, demonstration, account, repositories }: OpenRegister): SessionState {
    const schoolName = repositories.school.get().school.name;
    const today = this.#ports.clock.today();
    return { stage: 'open', folder, demonstration, account, schoolName, today };
  }

  #suggestFolder(): string {
    return proposeFolder(this.#ports.folders.documents, REGISTER_FOLDER_NAME);
  }
}

/**
 * The journal's row of an unlock. On a full disk it cannot be written, and the register opens all the same: on that
 * day too an emergency sheet must be there to read. Any change is then refused with its own sentence.
 */
function recordUnlock(register: OpenRegister): void {
  const entry = { action: 'session.unlock', recordKind: 'account', recordId: register.account.id } as const;
  try {
    register.write(entry, () => undefined);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'DISK_FULL')) throw error;
  }
}

/** A folder name that is free: « Registre PAI », then « Registre PAI 2 »… */
function proposeFolder(parent: string, name: string): string {
  let folder = join(parent, name);
  for (let number = 2; existsSync(folder); number += 1) folder = join(parent, `${name} ${number}`);
  return folder;
}
