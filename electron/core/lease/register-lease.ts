import { rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { findLease, isSystemError, type LeaseFacts, parseLease, writeLease } from './lease-file.ts';
import type { LeaseHost } from './lease-host.ts';

export const REFRESH_EVERY_MS = 20_000;
/** A holder that gave no sign for so long has lost the register, and knows it. */
export const STALE_AFTER_MS = 90_000;

type LeaseTerms = {
  path: string;
  facts: LeaseFacts;
  /** false on a full disk: made as soon as there is room. */
  isWritten: boolean;
  onLost: () => void;
};

/** The right to write in a register, kept fresh until it is released. */
export class RegisterLease {
  readonly #terms: LeaseTerms;
  readonly #host: LeaseHost;
  readonly #stop: () => void;
  #isWritten: boolean;
  /** Lost or released: nothing is written any more. */
  #isOver = false;
  #refreshedAt: number;
  /** A network drive that does not answer must not pile up questions. */
  #isRefreshing = false;

  constructor(terms: LeaseTerms, host: LeaseHost) {
    this.#terms = terms;
    this.#host = host;
    this.#isWritten = terms.isWritten;
    this.#refreshedAt = host.getElapsed();
    this.#stop = host.repeat(() => void this.refresh(), REFRESH_EVERY_MS);
  }

  /** Says again that the holder is there. Never rejects. */
  async refresh(): Promise<void> {
    if (this.#isOver) return;
    if (this.#isWritten && this.#host.getElapsed() - this.#refreshedAt > STALE_AFTER_MS) return this.#lose();
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    try {
      const isOwn = await this.#touch();
      if (this.#isOver) this.#removeOwn();
      else if (!isOwn) this.#lose();
      else this.#refreshedAt = this.#host.getElapsed();
    } catch {
      // Not reached this time: the next one may be, until it has been too long.
    } finally {
      this.#isRefreshing = false;
    }
  }

  /** Gives the register back; another holder's file is left alone. Doing it twice does nothing. */
  release(): void {
    this.#isOver = true;
    this.#stop();
    this.#removeOwn();
  }

  #removeOwn(): void {
    const { path, facts } = this.#terms;
    try {
      if (findLease(path)?.facts?.token === facts.token) rmSync(path, { force: true });
    } catch {
      // Left behind: it is stale in a minute and a half.
    }
  }

  /** false when the file is another's. It is written through the handle it was read from: never over another's. */
  async #touch(): Promise<boolean> {
    const { facts } = this.#terms;
    const file = await this.#openFile('r+');
    if (file === null) return this.#makeAgain();
    try {
      if (parseLease(await file.readFile())?.token !== facts.token) return false;
      await file.write(writeLease(facts), 0, null, 0);
      await file.datasync();
      return true;
    } finally {
      await file.close();
    }
  }

  /** Somebody tidied the file away, or the disk was full. false when another one was quicker. */
  async #makeAgain(): Promise<boolean> {
    const { path, facts } = this.#terms;
    const file = await this.#openFile('wx');
    if (file === null) return false;
    try {
      await file.write(writeLease(facts), 0, null, 0);
      await file.datasync();
      this.#isWritten = true;
      return true;
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }

  /** null when the file is not there (`r+`), or is there (`wx`). */
  async #openFile(flags: 'r+' | 'wx'): Promise<FileHandle | null> {
    try {
      return await open(this.#terms.path, flags, 0o600);
    } catch (error) {
      if (isSystemError(error, flags === 'r+' ? 'ENOENT' : 'EEXIST')) return null;
      throw error;
    }
  }

  #lose(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stop();
    this.#terms.onLost();
  }
}
