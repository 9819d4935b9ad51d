import { AppError } from '../../../shared/app-error.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

const fail = () => {
  throw new AppError('INTERNAL');
};

export function createSettingsHandlers(_tools: HandlerTools): HandlersOf<'settings'> {
  return {
    'settings.get': fail,
    'settings.save': fail,
  };
}
