import type { ErrorCode } from '../../../shared/app-error.ts';

/** Pause in typing after which a part is saved. */
const SAVE_DELAY = 600;
/** Longest time a change waits while typing goes on. */
const SAVE_DEADLINE = 900;
/** Time before a failed save is tried again by itself. */
const RETRY_DELAY = 10_000;
/** Failures that may pass: a disk that was full, a file that another program held. */
const PASSING_FAILURES: readonly ErrorCode[] = ['DISK_FULL', 'FILE_IN_USE', 'FILE_NOT_WRITABLE', 'INTERNAL'];

/** Saves by itself what was typed: after a pause, never long after the first key, and again after some failures. */
export class SaveTimer {
  readonly #save: () => void;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #deadline: number | null = null;

  constructor(save: () => void, now: () => number) {
    this.#save = save;
    this.#now = now;
  }

  /** Something was typed. */
  schedule(): void {
    const now = this.#now();
    this.#deadline ??= now + SAVE_DEADLINE;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, Math.max(0, Math.min(SAVE_DELAY, this.#deadline - now)));
  }

  /** A save failed: tries again only when the failure may pass. */
  retryAfter(code: ErrorCode): void {
    if (PASSING_FAILURES.includes(code)) this.#timer = setTimeout(this.#save, RETRY_DELAY);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#deadline = null;
  }
}
