import { AppError } from '../../../shared/app-error.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import type { PartResult } from '../../documents/document-file.ts';
import { loadDocumentFonts } from '../../documents/document-fonts.ts';
import type { FilledForm, FillInput } from '../../documents/official/fill-official-form.ts';
import type { OfficialFormSummary } from '../../documents/official/read-official-form.ts';
import type { RenderedDocument } from '../../documents/render-document.ts';
import { createTaskRunner, type TaskRunner, toFailureCode } from '../../documents/worker/task-runner.ts';
import type { Task, TaskInput, TaskName, TaskOutput } from '../../documents/worker/worker-messages.ts';
import type { FileFacts, RenderOptions } from '../../documents/write-file.ts';
import { giveWay } from '../services/give-way.ts';
import { DrawingThread, type Patience } from './drawing-thread.ts';

/** A file of several documents being made in the drawing thread. Lost if the thread dies: DOCUMENT_NOT_MADE. */
export type EngineFile = {
  add(content: DocumentContent): Promise<PartResult>;
  finish(options: RenderOptions): Promise<Uint8Array>;
  discard(): void;
  /** True once the thread it was made in is gone. */
  isLost(): boolean;
};

type Folders = {
  fonts: string;
  /** The program of the thread. */
  documentWorker: string;
};

/** The longest file, of a whole school, is finished in seconds. */
const PATIENCE: Patience = { toStart: 30_000, toDraw: 120_000 };

type Settle = { resolve: (output: TaskOutput<TaskName>) => void; reject: (error: Error) => void };

/**
 * Draws in a thread of its own, so that the register goes on answering. A thread that dies loses the document at hand
 * and the next one starts another. Where no thread can be started, the same is done in this one: an emergency sheet
 * must print. Its errors are codes of ours, with nothing of what was drawn.
 */
export class DocumentEngine {
  readonly #folders: Folders;
  readonly #patience: Patience;
  #thread: DrawingThread | null = null;
  /** Once no thread could be started. */
  #ownRunner: TaskRunner | null = null;
  #isApart = false;
  #lastFile = 0;

  constructor(folders: Folders, patience = PATIENCE) {
    this.#folders = folders;
    this.#patience = patience;
  }

  /** Where documents were drawn last: in a thread of their own, or in this one. */
  get isApart(): boolean {
    return this.#isApart;
  }

  /** Early, so that the first print is quick. */
  start(): void {
    if (this.#thread || this.#ownRunner) return;
    try {
      this.#thread = new DrawingThread(
        this.#folders.documentWorker,
        { fonts: this.#folders.fonts },
        { onReady: () => this.#noteApart(true), onEnd: (unstarted) => this.#replace(unstarted) },
        this.#patience,
      );
    } catch {
      this.#ownRunner = this.#createRunner();
    }
  }

  /** Drops whatever is being drawn, and its memory. It starts again when it is next asked. */
  stop(): void {
    this.#thread?.stop('REGISTER_LOCKED');
    this.#thread = null;
    this.#ownRunner = null;
  }

  render(content: DocumentContent, options: RenderOptions = {}): Promise<RenderedDocument> {
    return this.#ask('render', { content, options });
  }

  async openFile(facts: FileFacts): Promise<EngineFile> {
    this.#lastFile += 1;
    const file = this.#lastFile;
    await this.#ask('openFile', { file, facts });
    const maker = this.#thread ?? this.#ownRunner;
    return {
      isLost: () => maker !== (this.#thread ?? this.#ownRunner),
      add: (content) => this.#ask('addPart', { file, content }),
      finish: async (options) => (await this.#ask('finishFile', { file, options })).bytes,
      discard: () => {
        if (maker === (this.#thread ?? this.#ownRunner))
          this.#ask('discardFile', { file }).catch(() => undefined);
      },
    };
  }

  fillOfficialForm(fill: FillInput, password?: string): Promise<FilledForm> {
    return this.#ask('fillOfficialForm', { fill, password });
  }

  readOfficialForm(bytes: Uint8Array): Promise<OfficialFormSummary> {
    return this.#ask('readOfficialForm', { bytes });
  }

  async #ask<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>> {
    const task = { name, input } as Task;
    this.start();
    const output = new Promise<TaskOutput<TaskName>>((resolve, reject) => {
      if (this.#thread) this.#thread.run({ task, resolve, reject });
      else void this.#runHere(task, { resolve, reject });
    });
    return (await output) as TaskOutput<Name>;
  }

  #replace(unstarted: Parameters<ConstructorParameters<typeof DrawingThread>[2]['onEnd']>[0]): void {
    this.#thread = null;
    if (unstarted === null) return;
    this.#ownRunner = this.#createRunner();
    for (const { task, ...settle } of unstarted) void this.#runHere(task, settle);
  }

  #noteApart(isApart: boolean): void {
    this.#isApart = isApart;
  }

  #createRunner(): TaskRunner {
    this.#noteApart(false);
    return createTaskRunner(loadDocumentFonts(this.#folders.fonts));
  }

  async #runHere(task: Task, { resolve, reject }: Settle): Promise<void> {
    const run = this.#ownRunner;
    await giveWay();
    if (!run || run !== this.#ownRunner) {
      reject(new AppError('REGISTER_LOCKED'));
      return;
    }
    try {
      resolve(await run(task));
    } catch (error) {
      reject(new AppError(toFailureCode(error)));
    }
  }
}
