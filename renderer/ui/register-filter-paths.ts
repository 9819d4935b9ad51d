import type { StateFilter } from '../../shared/pupil/register-search.ts';

const slugs: Record<Exclude<StateFilter, 'all'>, string> = {
  withoutPlan: 'sans-pai',
  draft: 'brouillons',
  toSign: 'a-signer',
  inForce: 'en-vigueur',
  suspended: 'soins-suspendus',
  closed: 'termines',
};

/** Address of the register with one filter set: « /registre/soins-suspendus ». */
export function buildRegisterPath(state: StateFilter): string {
  return state === 'all' ? '/registre' : `/registre/${slugs[state]}`;
}

/** The filter an address asks for; null when it asks for none. */
export function readStateFilter(slug: string | undefined): StateFilter | null {
  const found = Object.entries(slugs).find(([, word]) => word === slug);
  return found ? (found[0] as StateFilter) : null;
}
