import { join } from 'node:path';
import type { FileForm } from '../../../shared/contract/document-contract.ts';
import { BATCH_FILE_NAME } from '../../../shared/text/document-file-words.ts';
import { letFileOut } from '../files/let-file-out.ts';
import {
  flushFolderApart,
  makeNewFolder,
  prepareFileApart,
  removeEmptyFolder,
} from '../files/prepare-file-apart.ts';
import type { OpenRegister } from '../open-register.ts';
import { BatchStopped, type BatchTarget } from './batch-target.ts';
import type { DocumentEngine } from './document-engine.ts';
import { drawDocument } from './draw-document.ts';
import { describeRelease, releaseDocuments } from './release-documents.ts';

type Facts = {
  register: OpenRegister;
  engine: DocumentEngine;
  today: string;
  form: FileForm;
  /** Where the new folder is made. */
  parent: string;
  /** Aborted once nothing more may be written. */
  signal: AbortSignal;
};

/** One file a document, numbered, in a new folder. Each is recorded the moment it is in place. */
export function createSeparateTarget({ register, engine, today, form, parent, signal }: Facts): BatchTarget {
  let folder: string | null = null;
  let fileCount = 0;
  return {
    get path() {
      return folder;
    },
    get fileCount() {
      return fileCount;
    },
    async begin() {
      folder = await makeNewFolder(parent, BATCH_FILE_NAME);
    },
    async add(job, prepared) {
      const { bytes, pageCount, notices } = await drawDocument(engine, prepared.drawing, form);
      const path = join(folder ?? parent, job.fileName);
      const file = await prepareFileApart(path, bytes);
      try {
        if (signal.aborted) throw new BatchStopped('REGISTER_LOCKED');
        const releases = [describeRelease(job.request, prepared)];
        letFileOut(
          path,
          () => file.putInPlace(),
          (putOut) => releaseDocuments(register, { releases, means: 'save', today }, putOut),
        );
      } catch (error) {
        await file.discard();
        throw error;
      }
      fileCount += 1;
      return { pageCount, notices };
    },
    async finish() {
      if (folder !== null) await flushFolderApart(folder);
    },
    async abandon() {
      if (folder !== null && fileCount === 0) await removeEmptyFolder(folder);
      if (fileCount === 0) folder = null;
    },
  };
}
