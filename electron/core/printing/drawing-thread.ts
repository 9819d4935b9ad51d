import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import {
  type Task,
  type TaskName,
  type TaskOutput,
  WORKER_READY,
  type WorkerAnswer,
  type WorkerSettings,
} from '../../documents/worker/worker-messages.ts';

type Waiting = {
  task: Task;
  resolve: (output: TaskOutput<TaskName>) => void;
  reject: (error: Error) => void;
};

/** How long, in milliseconds, a thread may say nothing while it is waited for. */
export type Patience = { toStart: number; toDraw: number };

type Listeners = {
  onReady: () => void;
  /** It ended by itself; `unstarted` are the tasks of a thread that never drew anything. */
  onEnd: (unstarted: readonly Waiting[] | null) => void;
};

/** One worker thread and the tasks it was given. */
export class DrawingThread {
  readonly #worker: Worker;
  readonly #listeners: Listeners;
  readonly #patience: Patience;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #isReady = false;
  #isOver = false;
  #watch: NodeJS.Timeout | null = null;

  /** Throws where the system lets no thread be started. */
  constructor(file: string, settings: WorkerSettings, listeners: Listeners, patience: Patience) {
    this.#listeners = listeners;
    this.#patience = patience;
    this.#worker = new Worker(file, { workerData: settings, env: {}, execArgv: [] });
    // Only a document being drawn may keep the application alive.
    this.#worker.unref();
    this.#worker.on('message', (message: typeof WORKER_READY | WorkerAnswer) => this.#hear(message));
    // Its message could quote what was drawn: it is not even read.
    this.#worker.on('error', () => this.#end());
    this.#worker.on('messageerror', () => void this.#worker.terminate());
    this.#worker.on('exit', () => this.#end());
  }

  run(waiting: Waiting): void {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#waiting.set(id, waiting);
    this.#worker.ref();
    this.#worker.postMessage({ id, task: waiting.task });
    if (!this.#watch) this.#watchSilence();
  }

  /** Ends it now, whatever it does: its memory goes with it. */
  stop(code: ErrorCode): void {
    this.#isOver = true;
    this.#forgetSilence();
    void this.#worker.terminate();
    this.#failAll(code);
  }

  #hear(message: typeof WORKER_READY | WorkerAnswer): void {
    if (this.#isOver) return;
    if (message === WORKER_READY) {
      this.#isReady = true;
      this.#watchSilence();
      this.#listeners.onReady();
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    this.#watchSilence();
    if (this.#waiting.size === 0) this.#worker.unref();
    if (message.ok) waiting?.resolve(message.output);
    else waiting?.reject(new AppError(message.code));
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#forgetSilence();
    if (this.#isReady) {
      this.#failAll('DOCUMENT_NOT_MADE');
      this.#listeners.onEnd(null);
    } else {
      this.#listeners.onEnd([...this.#waiting.values()]);
    }
  }

  /** A document that never ends must not keep the others from being printed. Begins anew at each word of the thread. */
  #watchSilence(): void {
    this.#forgetSilence();
    if (this.#waiting.size === 0) return;
    const { toStart, toDraw } = this.#patience;
    this.#watch = setTimeout(
      () => {
        void this.#worker.terminate();
        this.#end();
      },
      this.#isReady ? toDraw : toStart,
    );
    this.#watch.unref();
  }

  #forgetSilence(): void {
    if (this.#watch) clearTimeout(this.#watch);
    this.#watch = null;
  }

  #failAll(code: ErrorCode): void {
    for (const { reject } of this.#waiting.values()) reject(new AppError(code));
    this.#waiting.clear();
  }
}
