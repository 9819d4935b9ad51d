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

type Listeners = {
  onReady: () => void;
  /** It ended by itself; `unstarted` are the tasks of a thread that never drew anything. */
  onEnd: (unstarted: readonly Waiting[] | null) => void;
};

/** One worker thread and the tasks it was given. */
export class DrawingThread {
  readonly #worker: Worker;
  readonly #listeners: Listeners;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #isReady = false;
  #isOver = false;

  /** Throws where the system lets no thread be started. */
  constructor(file: string, settings: WorkerSettings, listeners: Listeners) {
    this.#listeners = listeners;
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
  }

  /** Ends it now, whatever it does: its memory goes with it. */
  stop(code: ErrorCode): void {
    this.#isOver = true;
    void this.#worker.terminate();
    this.#failAll(code);
  }

  #hear(message: typeof WORKER_READY | WorkerAnswer): void {
    if (this.#isOver) return;
    if (message === WORKER_READY) {
      this.#isReady = true;
      this.#listeners.onReady();
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (message.ok) waiting?.resolve(message.output);
    else waiting?.reject(new AppError(message.code));
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#isReady) {
      this.#failAll('DOCUMENT_NOT_MADE');
      this.#listeners.onEnd(null);
    } else {
      this.#listeners.onEnd([...this.#waiting.values()]);
    }
  }

  #failAll(code: ErrorCode): void {
    for (const { reject } of this.#waiting.values()) reject(new AppError(code));
    this.#waiting.clear();
  }
}
