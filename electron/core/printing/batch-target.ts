import { AppError } from '../../../shared/app-error.ts';
import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import type { BatchJob } from './batch-jobs.ts';
import type { PreparedDocument } from './prepare-document.ts';

/** What is told of a document that was made. */
export type MadeDocument = { pageCount: number; notices: readonly DocumentNotice[] };

/** Where the documents of a batch go. */
export type BatchTarget = {
  /** Before the first one; throws what the whole batch must stop for. */
  begin(): Promise<void>;
  /** One document; called in order, and again before the last one is done. */
  add(job: BatchJob, prepared: PreparedDocument): Promise<MadeDocument>;
  /** After the last one: puts in place and records what `add` did not. */
  finish(): Promise<void>;
  /** Nothing half written stays; what was written whole does. */
  abandon(): Promise<void>;
  /** The file or the folder; null for the printer. */
  readonly path: string | null;
  readonly fileCount: number;
};

/** What stops a whole batch: where it writes can no longer be written, or what it reads is no longer open. */
const FATAL: ReadonlySet<string> = new Set<AppError['code']>([
  'DISK_FULL',
  'FOLDER_NOT_WRITABLE',
  'FILE_NOT_WRITABLE',
  'FILE_IN_USE',
  'REGISTER_LOCKED',
  'REGISTER_DAMAGED',
  'REGISTER_READ_ONLY',
]);

/** A batch that can make nothing more. */
export class BatchStopped extends AppError {}

export function isFatal(error: unknown): boolean {
  return error instanceof BatchStopped || (error instanceof AppError && FATAL.has(error.code));
}
