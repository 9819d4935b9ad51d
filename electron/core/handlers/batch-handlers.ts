import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createBatchHandlers({ open, batches }: HandlerTools): HandlersOf<'batch'> {
  return {
    'batch.start': (order) => batches.start(open(), order),
    'batch.getState': () => ({ batch: batches.getState(open()) }),
    'batch.cancel': () => {
      batches.cancel(open());
      return {};
    },
    'batch.takePrint': () => batches.takePrint(open()),
    'batch.dismiss': () => {
      batches.dismiss(open());
      return {};
    },
  };
}
