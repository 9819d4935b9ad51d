import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import { createDocumentFile, type DocumentFile } from '../document-file.ts';
import type { DocumentFonts } from '../document-fonts.ts';
import { fillOfficialForm } from '../official/fill-official-form.ts';
import { readOfficialForm } from '../official/read-official-form.ts';
import { renderDocument } from '../render-document.ts';
import { createFormCache } from './form-cache.ts';
import type { Task, TaskInput, TaskName, TaskOutput } from './worker-messages.ts';

/** Does what the drawing thread is asked, one task after the other: the parts of a file keep their order. */
export type TaskRunner = (task: Task) => Promise<TaskOutput<TaskName>>;

type Work = { [Name in TaskName]: (input: TaskInput<Name>) => Promise<TaskOutput<Name>> };

/** The same in the thread of its own and, where none can be started, in the main one. */
export function createTaskRunner(fonts: DocumentFonts): TaskRunner {
  const work = createWork(fonts);
  let turn: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = turn.then(() => runTask(work, task));
    turn = result.catch(() => undefined);
    return result;
  };
}

/** The code of a failure: ours, or « the document could not be made ». */
export function toFailureCode(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'DOCUMENT_NOT_MADE';
}

function runTask<Name extends TaskName>(work: Work, task: Extract<Task, { name: Name }>) {
  const run = work[task.name] as (input: Task['input']) => Promise<TaskOutput<TaskName>>;
  return run(task.input);
}

function createWork(fonts: DocumentFonts): Work {
  const files = new Map<number, DocumentFile>();
  const forms = createFormCache();
  const find = (number: number) => {
    const file = files.get(number);
    // The thread that began it died: what was in it is gone.
    if (!file) throw new AppError('DOCUMENT_NOT_MADE');
    return file;
  };
  return {
    render: async ({ content, options }) => renderDocument(content, fonts, options),
    async openFile({ file, facts }) {
      files.set(file, createDocumentFile(fonts, facts));
      return null;
    },
    addPart: async ({ file, content }) => find(file).add(content),
    async finishFile({ file, options }) {
      const opened = find(file);
      files.delete(file);
      return { bytes: await opened.finish(options) };
    },
    async discardFile({ file }) {
      files.delete(file);
      return null;
    },
    fillOfficialForm: async ({ fill, password }) =>
      fillOfficialForm(fill, fonts, { password, open: forms.open }),
    readOfficialForm: async ({ bytes }) => readOfficialForm(bytes),
  };
}
