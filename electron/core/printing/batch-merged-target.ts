import { dirname } from 'node:path';
import type { FileForm } from '../../../shared/contract/document-contract.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { letFileOut } from '../files/let-file-out.ts';
import { flushFolderApart, prepareFileApart } from '../files/prepare-file-apart.ts';
import type { OpenRegister } from '../open-register.ts';
import { BatchStopped, type BatchTarget } from './batch-target.ts';
import type { DocumentEngine, EngineFile } from './document-engine.ts';
import { listNotices } from './document-notices.ts';
import { toRenderOptions } from './draw-document.ts';
import type { Drawing } from './prepare-document.ts';
import { describeRelease, type Release, releaseDocuments } from './release-documents.ts';

type Facts = { engine: DocumentEngine; title: string; today: string; form: FileForm };

type MergedFile = Pick<BatchTarget, 'begin' | 'add' | 'abandon'> & {
  /** What must be recorded the moment the file leaves. */
  readonly releases: readonly Release[];
  finish(): Promise<Uint8Array>;
};

/** Every document in one file, in order, with a bookmark each. */
export function createMergedFile({ engine, title, today, form }: Facts): MergedFile {
  const releases: Release[] = [];
  let file: EngineFile | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** Documents are handed over in order, without waiting for the one before to be drawn. */
  async function handOver(opened: EngineFile, drawing: Drawing) {
    const part = toContent(engine, drawing, today);
    const posted = turn.then(async () => {
      const { content, notices } = await part;
      return { content, notices, result: opened.add(content) };
    });
    turn = posted.catch(() => undefined);
    const { content, notices, result } = await posted;
    const made = await result;
    return { pageCount: made.pageCount, notices: [...notices, ...listNotices(content, made)] };
  }

  return {
    releases,
    async begin() {
      file = await engine.openFile({ title, date: today });
    },
    async add(job, prepared) {
      if (!file) throw new BatchStopped('DOCUMENT_NOT_MADE');
      try {
        const made = await handOver(file, prepared.drawing);
        releases.push(describeRelease(job.request, prepared));
        return made;
      } catch (error) {
        if (file.isLost()) throw new BatchStopped('DOCUMENT_NOT_MADE', { cause: error });
        throw error;
      }
    },
    async finish() {
      if (!file) throw new BatchStopped('DOCUMENT_NOT_MADE');
      return file.finish(toRenderOptions(form));
    },
    async abandon() {
      file?.discard();
      file = null;
    },
  };
}

/** The ministry's form stands in the file as the pages of another document: its fields are no longer fields. */
async function toContent(engine: DocumentEngine, drawing: Drawing, today: string) {
  if (drawing.kind === 'content') return { content: drawing.content, notices: [] };
  const { bytes, title, notices } = await engine.fillOfficialForm({ ...drawing.fill, flattened: true });
  const content: DocumentContent = {
    title,
    page: 'a4Portrait',
    bodySize: 9,
    margin: 8,
    footer: title,
    blocks: [],
    attachments: [{ bytes, mediaType: 'application/pdf', title }],
    date: today,
  };
  return { content, notices };
}

/** One file, put in place and recorded at the end. */
export function createMergedTarget(
  facts: Facts & { register: OpenRegister; path: string; signal: AbortSignal },
): BatchTarget {
  const { register, path, today, signal } = facts;
  const merged = createMergedFile(facts);
  let fileCount = 0;
  return {
    path,
    get fileCount() {
      return fileCount;
    },
    begin: merged.begin,
    add: merged.add,
    abandon: merged.abandon,
    async finish() {
      const file = await prepareFileApart(path, await merged.finish());
      try {
        if (signal.aborted) throw new BatchStopped('REGISTER_LOCKED');
        letFileOut(
          path,
          () => file.putInPlace(),
          (putOut) => releaseDocuments(register, { releases: merged.releases, means: 'save', today }, putOut),
        );
      } catch (error) {
        await file.discard();
        throw error;
      }
      fileCount = 1;
      await flushFolderApart(dirname(path));
    },
  };
}

/** Kept in memory for the printer: it is recorded when it is taken. */
export function createPrintTarget(facts: Facts, keep: (printed: Printed) => void): BatchTarget {
  const merged = createMergedFile(facts);
  return {
    path: null,
    fileCount: 0,
    begin: merged.begin,
    add: merged.add,
    abandon: merged.abandon,
    finish: async () => keep({ bytes: await merged.finish(), releases: merged.releases }),
  };
}

/** A batch made for the printer and not yet taken. */
export type Printed = { bytes: Uint8Array; releases: readonly Release[] };
