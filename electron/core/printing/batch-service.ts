import { AppError } from '../../../shared/app-error.ts';
import type { BatchOrder, BatchState } from '../../../shared/contract/batch-contract.ts';
import { BATCH_FILE_NAME, formatBatchTitle } from '../../../shared/text/document-file-words.ts';
import { ensureExtension } from '../files/atomic-write.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import type { DocumentService } from '../services/document-service.ts';
import { type BatchJob, countPupils, listJobs } from './batch-jobs.ts';
import { createMergedTarget, createPrintTarget, type Printed } from './batch-merged-target.ts';
import { BatchRun } from './batch-run.ts';
import { createSeparateTarget } from './batch-separate-target.ts';
import type { BatchTarget } from './batch-target.ts';
import type { DocumentEngine } from './document-engine.ts';
import { assertMayRelease, releaseDocuments } from './release-documents.ts';

type Parts = {
  ports: Pick<Ports, 'clock' | 'dialogs' | 'emit' | 'folders'>;
  engine: DocumentEngine;
  documents: DocumentService;
};

type Batch = {
  register: OpenRegister;
  run: BatchRun;
  /** Settles when nothing of it is written any more. */
  ended: Promise<void>;
  canceller: AbortController;
  printed: Printed | null;
};

/** Documents of many pupils at once: one batch at a time, dropped whole when the register closes. */
export class BatchService {
  readonly #parts: Parts;
  #batch: Batch | null = null;
  /** The register whose user is being asked where to write. */
  #asking: OpenRegister | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Asks where, then begins. Throws BATCH_RUNNING. */
  async start(register: OpenRegister, order: BatchOrder): Promise<{ started: boolean }> {
    if (this.#asking === register || this.#find(register)?.run.isOver === false)
      throw new AppError('BATCH_RUNNING');
    const jobs = listJobs(register, order);
    for (const { request } of jobs) assertMayRelease(register, request);
    this.#asking = register;
    try {
      const place = await this.#askPlace(order);
      if (place === null) return { started: false };
      // Locked while the dialog was open.
      if (register.closing.aborted) throw new AppError('REGISTER_LOCKED');
      this.#begin(register, order, { jobs, place });
      return { started: true };
    } finally {
      // Another session may be asked by now.
      if (this.#asking === register) this.#asking = null;
    }
  }

  getState(register: OpenRegister): BatchState | null {
    return this.#find(register)?.run.state ?? null;
  }

  cancel(register: OpenRegister): void {
    this.#find(register)?.canceller.abort();
  }

  /** Once: they are recorded and dropped. Throws NOT_FOUND when there is nothing to print. */
  takePrint(register: OpenRegister): { bytes: Uint8Array } {
    const batch = this.#find(register);
    if (!batch?.printed) throw new AppError('NOT_FOUND');
    const { bytes, releases } = batch.printed;
    const today = this.#parts.ports.clock.today();
    releaseDocuments(register, { releases, means: 'print', today }, () => undefined);
    batch.printed = null;
    return { bytes };
  }

  /** Throws BATCH_RUNNING for one that must first be cancelled. */
  dismiss(register: OpenRegister): void {
    const batch = this.#find(register);
    if (batch && !batch.run.isOver) throw new AppError('BATCH_RUNNING');
    this.#batch = null;
  }

  /** When what was being written is written or taken away. */
  async settle(): Promise<void> {
    await this.#batch?.ended;
  }

  #find(register: OpenRegister): Batch | null {
    return this.#batch?.register === register ? this.#batch : null;
  }

  /** A file, a folder, or an empty place for the printer; null when the user gives up. */
  async #askPlace({ output }: BatchOrder): Promise<string | null> {
    const { dialogs, folders } = this.#parts.ports;
    if (output === 'print') return '';
    if (output === 'separate')
      return dialogs.chooseFolder({ purpose: 'documents', startIn: folders.documents });
    const chosen = await dialogs.chooseSavePath({ suggestedName: `${BATCH_FILE_NAME}.pdf` });
    return chosen === null ? null : ensureExtension(chosen, '.pdf');
  }

  #begin(
    register: OpenRegister,
    order: BatchOrder,
    { jobs, place }: { jobs: readonly BatchJob[]; place: string },
  ): void {
    const canceller = new AbortController();
    const signal = AbortSignal.any([canceller.signal, register.closing]);
    const keep = (printed: Printed) => {
      if (!signal.aborted) batch.printed = printed;
    };
    const run = new BatchRun({
      jobs,
      output: order.output,
      target: this.#createTarget(register, order, { jobs, place, signal, keep }),
      prepare: ({ request }) => this.#parts.documents.prepare(register, request),
      signal,
      onProgress: () => this.#parts.ports.emit('batchProgressed'),
    });
    const batch: Batch = { register, run, ended: run.run(), canceller, printed: null };
    this.#batch = batch;
    register.closing.addEventListener('abort', () => {
      run.silence();
      batch.printed = null;
    });
  }

  #createTarget(
    register: OpenRegister,
    { output, form }: BatchOrder,
    how: {
      jobs: readonly BatchJob[];
      place: string;
      signal: AbortSignal;
      keep: (printed: Printed) => void;
    },
  ): BatchTarget {
    const { engine, ports } = this.#parts;
    const today = ports.clock.today();
    const facts = { engine, today, form, title: formatBatchTitle(countPupils(how.jobs)) };
    const { place, signal } = how;
    if (output === 'separate') return createSeparateTarget({ ...facts, register, parent: place, signal });
    if (output === 'merged') return createMergedTarget({ ...facts, register, path: place, signal });
    // A printer needs neither an archived copy nor a password.
    return createPrintTarget({ ...facts, form: { kind: 'plain' } }, how.keep);
  }
}
