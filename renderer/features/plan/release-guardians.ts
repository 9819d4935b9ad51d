import type { Administrative, Signatory } from '../../../shared/plan/administrative-schema.ts';

/**
 * A guardian was taken off the pupil's page elsewhere: their line of signature stays with their name, as the register
 * itself keeps it. Null when every guardian is still there.
 */
export function releaseGuardians(
  mine: Administrative,
  stored: Administrative,
  guardianIds: ReadonlySet<string>,
): { value: Administrative; released: readonly string[] } | null {
  const released: string[] = [];
  const release = (signatory: Signatory): Signatory => {
    if (signatory.guardianId === null || guardianIds.has(signatory.guardianId)) return signatory;
    released.push(signatory.id);
    const keptName = stored.signatories.find(({ id }) => id === signatory.id)?.name ?? '';
    return { ...signatory, guardianId: null, name: signatory.name || keptName };
  };
  const signatories = mine.signatories.map(release);
  return released.length === 0 ? null : { value: { ...mine, signatories }, released };
}
