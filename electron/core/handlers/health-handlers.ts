import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createHealthHandlers(_tools: HandlerTools): HandlersOf<'health'> {
  return {
    'health.getSummary': fail,
    'health.get': fail,
    'health.saveDiagnosis': fail,
    'health.saveNote': fail,
    'health.addScan': fail,
    'health.getScan': fail,
    'health.removeRecord': fail,
  };
}
