import { join } from 'node:path';

/** The folder of the programs bundled for this run; the runner's setup writes it for the processes it starts. */
export const BUNDLED_PROGRAMS = 'REGISTRE_PAI_TEST_PROGRAMS';

const SOURCES = {
  'core-process': join(import.meta.dirname, 'core-process.ts'),
  'document-worker': join(import.meta.dirname, '../../electron/documents/worker/document-worker.ts'),
};

/**
 * A program that tests start in a process or a thread of its own: bundled where a runner did it, since Node then reads
 * one file instead of taking the types out of hundreds, otherwise from its source.
 */
export function findTestProgram(name: keyof typeof SOURCES): string {
  const folder = process.env[BUNDLED_PROGRAMS];
  return folder === undefined ? SOURCES[name] : join(folder, `${name}.js`);
}
