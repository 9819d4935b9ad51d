import type { School, SchoolClass } from '../school/school-schema.ts';
import type { Signatory, SignatoryKind } from './administrative-schema.ts';

/** Someone who has not signed yet, with what is already known. */
export function buildSignatory(id: string, kind: SignatoryKind, known: Partial<Signatory> = {}): Signatory {
  return {
    id,
    kind,
    guardianId: null,
    otherLabel: '',
    name: '',
    address: '',
    signedOn: null,
    copyReceivedOn: null,
    ...known,
  };
}

/** Those who work at the school: their address is the school's. */
const schoolKinds: readonly SignatoryKind[] = ['secondaryHead', 'primaryHead', 'structureHead', 'teacher'];

/** What the register already knows of someone in that role, so that it is not typed twice. */
export function findKnownSignatory(
  kind: SignatoryKind,
  school: School,
  schoolClass: SchoolClass | undefined,
): Partial<Signatory> {
  if (!schoolKinds.includes(kind)) return {};
  const name = kind === 'teacher' ? (schoolClass?.teacher ?? '') : school.headName;
  const town = [school.postalCode, school.city].filter(Boolean).join(' ');
  return { name, address: [school.name, school.address, town].filter(Boolean).join(', ').slice(0, 300) };
}
