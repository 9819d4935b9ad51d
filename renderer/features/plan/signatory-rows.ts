import type { Signatory } from '../../../shared/plan/administrative-schema.ts';

type Guardian = { id: string; name: string; relation: string };

/** A line of the family's signatures: a guardian of the pupil, or a signatory whose guardian is gone. */
export type FamilyRow = { key: string; guardian: Guardian | null; signatory: Signatory | null };

/** Guardians in the order of the pupil's page, each with its signature; then signatures without a guardian any more. */
export function listFamilyRows(
  guardians: readonly Guardian[],
  signatories: readonly Signatory[],
): FamilyRow[] {
  const known = guardians.map((guardian) => ({
    key: guardian.id,
    guardian,
    signatory: signatories.find((one) => one.kind === 'guardian' && one.guardianId === guardian.id) ?? null,
  }));
  const ids = new Set(guardians.map(({ id }) => id));
  const gone = signatories
    .filter(({ kind, guardianId }) => kind === 'guardian' && (guardianId === null || !ids.has(guardianId)))
    .map((signatory) => ({ key: signatory.id, guardian: null, signatory }));
  return [...known, ...gone];
}

export function changeSignatory(
  signatories: readonly Signatory[],
  id: string,
  change: Partial<Signatory>,
): Signatory[] {
  return signatories.map((one) => (one.id === id ? { ...one, ...change } : one));
}
