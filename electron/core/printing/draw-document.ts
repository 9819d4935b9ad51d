import type { DocumentNotice, FileForm } from '../../../shared/contract/document-contract.ts';
import type { RenderOptions } from '../../documents/write-file.ts';
import type { DocumentEngine } from './document-engine.ts';
import { listNotices } from './document-notices.ts';
import type { Drawing } from './prepare-document.ts';

export type DrawnDocument = {
  bytes: Uint8Array;
  pageCount: number;
  notices: DocumentNotice[];
  title: string;
  /** Can be kept as PDF/A. */
  isArchivable: boolean;
};

/** Draws a document as a file of its own. The ministry's form cannot become an archived copy: it is left as it is. */
export async function drawDocument(
  engine: DocumentEngine,
  drawing: Drawing,
  form: FileForm,
): Promise<DrawnDocument> {
  if (drawing.kind === 'officialForm') {
    const password = form.kind === 'protected' ? form.password : undefined;
    return { ...(await engine.fillOfficialForm(drawing.fill, password)), isArchivable: false };
  }
  const { content } = drawing;
  const { bytes, ...result } = await engine.render(content, toRenderOptions(form));
  return {
    bytes,
    pageCount: result.pageCount,
    notices: listNotices(content, result),
    title: content.title,
    isArchivable: result.isArchivable,
  };
}

export function toRenderOptions(form: FileForm): RenderOptions {
  if (form.kind === 'archive') return { archive: true };
  return form.kind === 'protected' ? { password: form.password } : {};
}
