import { HealthService } from '../services/health-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createHealthHandlers({ open, ports }: HandlerTools): HandlersOf<'health'> {
  const health = new HealthService(ports.clock);
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
