import type { ErrorCode } from '../../../shared/app-error.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import type { PartResult } from '../document-file.ts';
import type { FilledForm, FillInput } from '../official/fill-official-form.ts';
import type { OfficialFormSummary } from '../official/read-official-form.ts';
import type { RenderedDocument } from '../render-document.ts';
import type { FileFacts, RenderOptions } from '../write-file.ts';

/** What the drawing thread is asked, and what it gives back. Plain data: both cross from one thread to the other. */
type Tasks = {
  render: { input: { content: DocumentContent; options: RenderOptions }; output: RenderedDocument };
  /** Begins a file of several documents, known by its number until it is finished or discarded. */
  openFile: { input: { file: number; facts: FileFacts }; output: null };
  addPart: { input: { file: number; content: DocumentContent }; output: PartResult };
  finishFile: { input: { file: number; options: RenderOptions }; output: { bytes: Uint8Array } };
  discardFile: { input: { file: number }; output: null };
  fillOfficialForm: { input: { fill: FillInput; password?: string }; output: FilledForm };
  readOfficialForm: { input: { bytes: Uint8Array }; output: OfficialFormSummary };
};

export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Tasks[Name]['input'];
export type TaskOutput<Name extends TaskName> = Tasks[Name]['output'];
export type Task = { [Name in TaskName]: { name: Name; input: TaskInput<Name> } }[TaskName];

/** Given to the thread when it starts. */
export type WorkerSettings = {
  /** Folder of the TrueType files. */
  fonts: string;
};

export type WorkerRequest = { id: number; task: Task };

/** A failure is a code and nothing else: a message could hold a name. */
export type WorkerAnswer =
  | { id: number; ok: true; output: TaskOutput<TaskName> }
  | { id: number; ok: false; code: ErrorCode };

/** Said once, when the thread can draw. */
export const WORKER_READY = 'ready';
