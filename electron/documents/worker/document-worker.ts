import { parentPort, workerData } from 'node:worker_threads';
import { loadDocumentFonts } from '../document-fonts.ts';
import { createTaskRunner, toFailureCode } from './task-runner.ts';
import {
  type TaskName,
  type TaskOutput,
  WORKER_READY,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerSettings,
} from './worker-messages.ts';

/** The thread that draws: the window goes on answering while it works. It reads fonts and nothing else. */
const { fonts } = workerData as WorkerSettings;
const run = createTaskRunner(loadDocumentFonts(fonts));

parentPort?.on('message', ({ id, task }: WorkerRequest) => {
  run(task).then(
    (output) => answer({ id, ok: true, output }, listBuffers(output)),
    (error: unknown) => answer({ id, ok: false, code: toFailureCode(error) }, []),
  );
});
parentPort?.postMessage(WORKER_READY);

function answer(message: WorkerAnswer, buffers: ArrayBuffer[]): void {
  parentPort?.postMessage(message, buffers);
}

/** The bytes of a document are handed over, not copied; a view on a buffer that others share is. */
function listBuffers(output: TaskOutput<TaskName>): ArrayBuffer[] {
  if (output === null || !('bytes' in output)) return [];
  const { bytes } = output;
  const isWhole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
  return isWhole ? [bytes.buffer as ArrayBuffer] : [];
}
