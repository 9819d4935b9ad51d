import { describe, expect, it } from 'vitest';
import type { BatchJob } from '../../../electron/core/printing/batch-jobs.ts';
import { BatchRun } from '../../../electron/core/printing/batch-run.ts';
import type { PreparedDocument } from '../../../electron/core/printing/prepare-document.ts';

const job: BatchJob = {
  planId: 'plan',
  kind: 'emergencySheet',
  request: { kind: 'emergencySheet', planId: 'plan' },
  pupilName: 'MARTIN Léa',
  fileName: '001.pdf',
};
const prepared: PreparedDocument = {
  drawing: {
    kind: 'content',
    content: { title: '', page: 'a4Portrait', bodySize: 9, footer: '', date: '', blocks: [] },
  },
  issue: null,
  copy: null,
  scansOf: null,
  notices: [],
};

const target = {
  path: 'lot.pdf',
  fileCount: 1,
  begin: async () => undefined,
  add: async () => ({ pageCount: 1, notices: [] }),
  abandon: async () => undefined,
  finish: async () => undefined,
};

/** A batch of one document whose user cancels while the last step runs, before or after the file is in its place. */
async function cancelWhileWriting(isInPlace: boolean) {
  const canceller = new AbortController();
  let fileCount = 0;
  const run = new BatchRun({
    jobs: [job],
    output: 'merged',
    target: {
      ...target,
      get fileCount() {
        return fileCount;
      },
      async finish() {
        if (isInPlace) fileCount = 1;
        canceller.abort();
        if (!isInPlace) throw new Error('stopped');
      },
    },
    prepare: () => prepared,
    signal: canceller.signal,
    onProgress: () => undefined,
  });
  await run.run();
  return run.state;
}

// Would catch: « annulé » said of a file that is in its place, with the numbers of its copies recorded.
describe('a batch that is cancelled while its file is put in place', () => {
  it('is done when the file has left', async () => {
    expect(await cancelWhileWriting(true)).toMatchObject({ stage: 'done', fileCount: 1 });
  });

  it('is cancelled when it has not', async () => {
    expect(await cancelWhileWriting(false)).toMatchObject({ stage: 'cancelled', fileCount: 0 });
  });
});

// Would catch: « documents à relire » that names a pupil without the way to the PAI, or that tells of every document.
describe('the documents of a batch to look at again', () => {
  it('are told with the PAI they come from', async () => {
    const toReview: PreparedDocument = { ...prepared, notices: [{ kind: 'sheetNotAdded' }] };
    const run = new BatchRun({
      jobs: [job, { ...job, planId: 'other', pupilName: 'PETIT Noé' }],
      output: 'merged',
      target,
      prepare: ({ planId }) => (planId === 'other' ? toReview : prepared),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    await run.run();
    const { notices } = run.state;
    expect(notices).toEqual([{ planId: 'other', pupilName: 'PETIT Noé', kind: 'emergencySheet' }]);
  });
});
