import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createHealthHandlers({ open, health }: HandlerTools): HandlersOf<'health'> {
  return {
    'health.getSummary': ({ pupilId }) => health.countRecords(open(), pupilId),
    'health.get': ({ pupilId }) => health.get(open(), pupilId),
    'health.saveDiagnosis': (input) => health.saveDiagnosis(open(), input),
    'health.saveNote': (input) => health.saveNote(open(), input),
    'health.addScan': (input) => health.addScan(open(), input),
    'health.getScan': (input) => health.getScan(open(), input),
    'health.removeRecord': (input) => health.removeRecord(open(), input),
  };
}
