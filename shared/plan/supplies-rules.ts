import type { Adaptations } from './adaptations-schema.ts';

type Source<Kit> = { adaptations: Pick<Adaptations, 'kitExists'>; supplies: { kits: readonly Kit[] } };

/**
 * The kits that are at school. Those that were recorded before the form answered « non » stay in the register, in case
 * it was a slip, and stand on no paper: nobody is to look for them.
 */
export function listKitsAtSchool<Kit>({ adaptations, supplies }: Source<Kit>): readonly Kit[] {
  return adaptations.kitExists === 'no' ? [] : supplies.kits;
}
