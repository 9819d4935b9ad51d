import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import type { BatchOutput, BatchState } from '../../../shared/contract/batch-contract.ts';
import { giveWay } from '../services/give-way.ts';
import type { BatchJob } from './batch-jobs.ts';
import { createThrottle, createTimeLeft } from './batch-progress.ts';
import { type BatchTarget, isFatal } from './batch-target.ts';
import type { PreparedDocument } from './prepare-document.ts';

/** One is drawn while the next is read: more would only fill the memory. */
const MOST_IN_FLIGHT = 2;
/** Five times a second is enough for an eye. */
const PROGRESS_PERIOD = 200;

type RunFacts = {
  jobs: readonly BatchJob[];
  output: BatchOutput;
  target: BatchTarget;
  prepare: (job: BatchJob) => PreparedDocument;
  /** Aborted by whoever cancels, and when the register closes. */
  signal: AbortSignal;
  onProgress: () => void;
};

/** The documents of one order, made one after the other. A failure of one never stops the others. */
export class BatchRun {
  readonly #facts: RunFacts;
  readonly #throttle: ReturnType<typeof createThrottle>;
  readonly #timeLeft = createTimeLeft(performance.now());
  readonly #failures: BatchState['failures'] = [];
  readonly #notices: BatchState['notices'] = [];
  #stage: BatchState['stage'] = 'running';
  #made = 0;
  #pageCount = 0;
  #code: ErrorCode | null = null;

  constructor(facts: RunFacts) {
    this.#facts = facts;
    this.#throttle = createThrottle(facts.onProgress, PROGRESS_PERIOD);
  }

  get isOver(): boolean {
    return this.#stage !== 'running' && this.#stage !== 'writing';
  }

  get state(): BatchState {
    const { jobs, output, target } = this.#facts;
    const remaining = jobs.length - this.#made - this.#failures.length;
    return {
      stage: this.#stage,
      total: jobs.length,
      made: this.#made,
      secondsLeft: this.isOver ? null : this.#timeLeft.getSecondsLeft(remaining),
      pageCount: this.#pageCount,
      failures: [...this.#failures],
      notices: [...this.#notices],
      output,
      path: target.path,
      fileCount: target.fileCount,
      code: this.#code,
    };
  }

  /** Ends when the batch does; never rejects. */
  async run(): Promise<void> {
    const { signal, target } = this.#facts;
    signal.addEventListener('abort', () => this.#end('cancelled'), { once: true });
    try {
      await target.begin();
      await this.#makeAll();
      if (this.isOver) return await target.abandon();
      this.#stage = 'writing';
      this.#throttle.call();
      // One file without a page, or a promise of paper without any: there is nothing to give.
      if (this.#made > 0) await target.finish();
      else await target.abandon();
      this.#conclude();
    } catch (error) {
      await target.abandon().catch(() => undefined);
      this.#code = this.isOver ? this.#code : toCode(error);
      this.#end('failed');
    }
  }

  /** Forgets who was in it, and tells nobody any more. */
  silence(): void {
    this.#throttle.stop();
    this.#failures.length = 0;
    this.#notices.length = 0;
  }

  async #makeAll(): Promise<void> {
    const inFlight = new Set<Promise<void>>();
    let stopped: unknown = null;
    for (const job of this.#facts.jobs) {
      await giveWay();
      if (this.isOver || stopped !== null) break;
      const one = this.#make(job).catch((error: unknown) => {
        stopped ??= error;
      });
      inFlight.add(one);
      void one.then(() => inFlight.delete(one));
      if (inFlight.size >= MOST_IN_FLIGHT) await Promise.race(inFlight);
    }
    await Promise.all(inFlight);
    if (stopped !== null) throw stopped;
  }

  /** Rejects only when the whole batch must stop. */
  async #make(job: BatchJob): Promise<void> {
    const { pupilName, kind, planId } = job;
    try {
      const prepared = this.#facts.prepare(job);
      const made = await this.#facts.target.add(job, prepared);
      if (this.isOver) return;
      this.#made += 1;
      this.#pageCount += made.pageCount;
      if (prepared.notices.length + made.notices.length > 0) this.#notices.push({ planId, pupilName, kind });
    } catch (error) {
      if (isFatal(error)) throw error;
      if (this.isOver) return;
      this.#failures.push({ planId, pupilName, kind, code: toCode(error) });
    }
    this.#timeLeft.note(performance.now());
    this.#throttle.call();
  }

  /** What is in its place and recorded has left, even when somebody cancelled at that very moment. */
  #conclude(): void {
    if (this.#facts.target.fileCount > 0) this.#stage = 'writing';
    this.#end('done');
  }

  /** The first end is the one that counts. */
  #end(stage: 'done' | 'cancelled' | 'failed'): void {
    if (this.isOver) return;
    this.#stage = stage;
    this.#throttle.call();
  }
}

function toCode(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'DOCUMENT_NOT_MADE';
}
