import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Founder } from '../../../shared/account/account-schema.ts';
import { DEMONSTRATION_PASSPHRASE } from '../../../shared/account/demonstration-passphrase.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { SessionState } from '../../../shared/contract/session-contract.ts';
import type { JournalAction } from '../../../shared/journal/journal-actions.ts';
import type { School } from '../../../shared/school/school-schema.ts';
import type { Keyring } from '../../vault/keyring-schema.ts';
import { calibrateCost } from '../../vault/passphrase-key.ts';
import { openKeysWithIdentity, type SessionKeys } from '../../vault/unlock-keyring.ts';
import { buildDemonstration } from '../demonstration/build-demonstration.ts';
import { fillRegister } from '../demonstration/fill-register.ts';
import { discardNewRegister, findKeyring, readKeyring } from '../files/register-folder.ts';
import { SettingsFile } from '../files/settings-file.ts';
import type { Act, OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { Caller } from '../router.ts';
import { createRegisterKeys, type NewRegister, writeNewRegister } from '../session/create-register.ts';
import { appendDeferredEntries } from '../session/deferred-entries.ts';
import { describeLocked, describeOpen, proposeFolder } from '../session/describe-session.ts';
import { wipeKeys } from '../session/register-store.ts';
import { type CloseReason, noHooks, type SessionHooks } from '../session/session-hooks.ts';
import { doIfWritable, type Opening, renewKeys, startSession } from '../session/start-session.ts';
import { changeOwnPassphrase } from './account-service.ts';
import { type Credentials, PassphraseAttempts } from './passphrase-attempts.ts';

const REGISTER_FOLDER_NAME = 'Registre PAI';
const DEMONSTRATION_FOLDER_NAME = 'Registre de démonstration';
const DEMONSTRATION_FOUNDER: Founder = {
  name: 'Camille Exemple',
  role: 'nurse',
  passphrase: DEMONSTRATION_PASSPHRASE,
};

/** Which register is known, and who has opened it. One session at a time, shared by the windows of the application. */
export class SessionService {
  readonly settings: SettingsFile;
  readonly #ports: Ports;
  readonly #hooks: SessionHooks;
  readonly #attempts: PassphraseAttempts;
  #register: OpenRegister | null = null;
  #caller: Caller | null = null;
  /** Argon2 takes half a second: a second click meanwhile must not start another opening. */
  #opening = false;
  /** Counts locks: what was being opened when the computer locked or the application quit stays closed. */
  #locks = 0;

  constructor(ports: Ports, hooks: SessionHooks = noHooks) {
    this.#ports = ports;
    this.#hooks = hooks;
    this.settings = new SettingsFile(ports.folders.settings);
    this.#attempts = new PassphraseAttempts(ports.clock, this.settings);
  }

  get register(): OpenRegister | null {
    return this.#register;
  }

  /** Who asks. The same object as long as the session lasts. */
  get caller(): Caller | null {
    return this.#caller;
  }

  getState(): SessionState {
    if (this.#register) return describeOpen(this.#register, this.#ports.clock.today());
    const suggestedFolder = proposeFolder(this.#ports.folders.documents, REGISTER_FOLDER_NAME);
    const folder = this.settings.read().registerFolder;
    if (folder === null) return { stage: 'none', suggestedFolder };
    this.#finishReplacement(folder);
    const keyring = findKeyring(folder);
    if (!keyring) return { stage: 'missing', folder, suggestedFolder };
    const waitSeconds = this.#attempts.getWaitSeconds(keyring.registerId);
    return describeLocked(keyring, { folder, waitSeconds, suggestedFolder });
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
    this.#finishReplacement(folder);
    readKeyring(folder);
    this.settings.update({ registerFolder: folder });
    return this.getState();
  }

  async unlock(input: Credentials): Promise<SessionState> {
    return this.openWith('session.unlock', input.accountId, async (folder) => {
      const keyring = readKeyring(folder);
      const keys = await this.tryPassphrase(keyring, input);
      const reopen = (other: Keyring) => openKeysWithIdentity(other, keys.identity);
      return { folder, keyring, keys, reopen, accountId: input.accountId };
    });
  }

  /**
   * Opens the register at hand with keys got in one way or another, one opening at a time.
   *
   * @param action told in the journal of the opened register, about the account.
   * @param getKeys reads the keyring and opens its keys; nothing is open while it does.
   * @param conclude what belongs to the opening itself, before anybody sees the register.
   */
  async openWith(
    action: JournalAction,
    accountId: string,
    getKeys: (folder: string) => Promise<Opening>,
    conclude: (register: OpenRegister) => Promise<void> = renewKeysIfWritable,
  ): Promise<SessionState> {
    return this.#whileOpening(async () => {
      const folder = this.settings.read().registerFolder;
      if (folder === null) throw new AppError('REGISTER_NOT_FOUND');
      const locks = this.#locks;
      this.#hooks.beforeReading?.(folder);
      const opening = await getKeys(folder);
      this.#assertNotLockedSince(locks);
      await this.#open(opening, { action, recordKind: 'account', recordId: accountId }, locks, conclude);
      return this.getState();
    });
  }

  /** The keys that a passphrase opens, for this session or for a copy of a register. See `PassphraseAttempts`. */
  tryPassphrase(keyring: Keyring, credentials: Credentials): Promise<SessionKeys> {
    return this.#attempts.try(keyring, credentials);
  }

  /** One's own. Throws WRONG_PASSPHRASE for the present one, SAME_PASSPHRASE when it would not change. */
  async changePassphrase({ current, next }: { current: string; next: string }): Promise<SessionState> {
    const register = this.#register;
    if (!register) throw new AppError('REGISTER_LOCKED');
    const accountId = register.account.id;
    wipeKeys(await this.tryPassphrase(register.keyring, { accountId, passphrase: current }));
    if (current.normalize('NFC') === next) throw new AppError('SAME_PASSPHRASE');
    await changeOwnPassphrase(register, next);
    // Now that nobody else knows it: the health compartment may begin.
    await renewKeysIfWritable(register);
    return this.getState();
  }

  /** The keyring of the register at hand, open or not. Throws REGISTER_NOT_FOUND or KEYRING_DAMAGED. */
  readKeyring(): Keyring {
    const folder = this.settings.read().registerFolder;
    if (folder === null) throw new AppError('REGISTER_NOT_FOUND');
    return readKeyring(folder);
  }

  lock(): SessionState {
    this.close('lock');
    return this.getState();
  }

  /** Closes the register and drops the keys. Doing it twice does nothing. */
  close(reason: CloseReason): void {
    this.#locks += 1;
    const register = this.#register;
    this.#register = null;
    this.#caller = null;
    if (!register) return;
    try {
      this.#hooks.beforeClose?.(register, reason);
    } catch {
      // Nothing may keep a register from closing.
    }
    register.close();
    this.#ports.emit('registerLocked');
  }

  async #open(
    opening: Opening,
    act: Act,
    locks: number,
    conclude: (register: OpenRegister) => Promise<void>,
  ): Promise<void> {
    let register: OpenRegister | null = null;
    const onLost = () => (this.#register === register ? this.close('lost') : register?.close());
    register = await startSession(
      { ports: this.#ports, hooks: this.#hooks, settings: this.settings, onLost },
      opening,
    );
    try {
      await conclude(register);
      await doIfWritable(() => this.#recordOpening(register, act));
      this.#assertNotLockedSince(locks);
    } catch (error) {
      register.close();
      throw error;
    }
    this.#attempts.clear(register.registerId);
    this.#register = register;
    this.#caller = describeCaller(register);
    this.#hooks.afterOpening?.(register);
  }

  /**
   * The journal's row of an opening. On a full disk it cannot be written, and the register opens all the same: on that
   * day too an emergency sheet must be there to read. Any change is then refused with its own sentence.
   */
  #recordOpening(register: OpenRegister, act: Act): void {
    if (!register.isReadOnly) appendDeferredEntries(this.settings, register);
    register.record(act);
  }

  async #create(input: NewRegister): Promise<SessionState> {
    return this.#whileOpening(async () => {
      if (existsSync(input.folder)) throw new AppError('REGISTER_EXISTS');
      const locks = this.#locks;
      const created = await createRegisterKeys(input, await calibrateCost(() => performance.now()));
      this.#assertNotLockedSince(locks);
      writeNewRegister(this.#ports, input, created);
      await this.#openNew(input.folder, created, locks);
      return this.getState();
    });
  }

  /** Opens what was just made; if it cannot be, nothing of it stays: the user may try the same folder again. */
  async #openNew(folder: string, created: Omit<Opening, 'folder' | 'reopen'>, locks: number): Promise<void> {
    const { registerFolder } = this.settings.read();
    const { accountId, keys } = created;
    const act = { action: 'session.unlock', recordKind: 'account', recordId: accountId } as const;
    const reopen = (other: Keyring) => openKeysWithIdentity(other, keys.identity);
    try {
      this.settings.update({ registerFolder: folder });
      await this.#open({ ...created, folder, reopen }, act, locks, renewKeysIfWritable);
    } catch (error) {
      discardNewRegister(folder);
      if (this.settings.read().registerFolder === folder) this.settings.update({ registerFolder });
      throw error;
    }
  }

  /** What cannot be done now is tried again, and told, at the unlock. */
  #finishReplacement(folder: string): void {
    try {
      this.#hooks.beforeReading?.(folder);
    } catch {
      // The folder can still be shown.
    }
  }

  #assertNotLockedSince(locks: number): void {
    if (locks !== this.#locks) throw new AppError('REGISTER_LOCKED');
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
}

function renewKeysIfWritable(register: OpenRegister): Promise<void> {
  return doIfWritable(() => renewKeys(register));
}

function describeCaller(register: OpenRegister): Caller {
  return {
    get account() {
      return register.account;
    },
    get mustChangePassphrase() {
      return register.mustChangePassphrase;
    },
    isReadOnly: register.isReadOnly,
  };
}
