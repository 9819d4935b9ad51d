import type { FindingKind, TextField } from './finding.ts';

/** Kinds that may stand in a field: the emergency part says what is seen and what is given, never why. */
const ALLOWED: Readonly<Record<TextField, ReadonlySet<FindingKind>>> = {
  general: new Set<FindingKind>(['place']),
  emergency: new Set<FindingKind>(['medicine', 'device', 'symptom', 'place']),
  treatment: new Set<FindingKind>(['medicine', 'device', 'symptom', 'place']),
  place: new Set<FindingKind>(),
  name: new Set<FindingKind>(['place', 'symptom']),
};

export function isAllowed(kind: FindingKind, field: TextField): boolean {
  return ALLOWED[field].has(kind);
}
