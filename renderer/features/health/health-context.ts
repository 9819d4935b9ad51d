import { createContext, use } from 'react';
import type { HealthFile } from '../../../shared/health/health-schema.ts';

export type HealthEditor = {
  pupilId: string;
  /** A copy of the register that is only read. */
  isReadOnly: boolean;
  /** Shows what a change answered. */
  show: (file: HealthFile) => void;
  reload: () => Promise<HealthFile>;
};

const HealthContext = createContext<HealthEditor | null>(null);
export const HealthProvider = HealthContext;

/** What every part of the compartment stands on. */
export function useHealthEditor(): HealthEditor {
  const value = use(HealthContext);
  if (!value) throw new Error('HealthProvider is missing');
  return value;
}
