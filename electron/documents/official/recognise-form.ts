import { type OfficialFormKind, officialFormKinds } from '../../../shared/contract/official-form-contract.ts';
import {
  type FieldMapping,
  isTick,
  isUnmapped,
  toFieldKey,
} from '../../../shared/official-form/form-mapping.ts';
import { formMappings } from '../../../shared/official-form/form-mappings.ts';
import type { FormSlot } from './form-slots.ts';

/** Least share of the fields of a form for it to be that one: what was renamed or taken out is left unfilled. */
const LEAST_SHARE = 0.4;
/** And by how much it must be ahead of the next one. */
const LEAST_LEAD = 0.1;
/** « Nom Prénom », « Texte1 », « OUI » stand on several sheets and tell little. */
const SHARED_WEIGHT = 0.2;

/** Which of the ministry's forms has these fields; null when none has, or when two could. */
export function recogniseForm(slots: readonly FormSlot[]): OfficialFormKind | null {
  const found = new Set(slots.map(({ field }) => field));
  const [best, next] = officialFormKinds
    .map((kind) => ({ kind, share: measureShare(kind, found) }))
    .sort((left, right) => right.share - left.share);
  if (!best || best.share < LEAST_SHARE || best.share - (next?.share ?? 0) < LEAST_LEAD) return null;
  return best.kind;
}

function measureShare(kind: OfficialFormKind, found: ReadonlySet<string>): number {
  const names = new Set(formMappings[kind].fields.map(({ field }) => field));
  let [whole, met] = [0, 0];
  for (const name of names) {
    const weight = isDistinctive(name) ? 1 : SHARED_WEIGHT;
    whole += weight;
    if (found.has(name)) met += weight;
  }
  return met / whole;
}

function isDistinctive(name: string): boolean {
  return officialFormKinds.filter((kind) => namesOf.get(kind)?.has(name)).length === 1;
}

const namesOf = new Map(
  officialFormKinds.map((kind) => [kind, new Set(formMappings[kind].fields.map(({ field }) => field))]),
);

/** The slot of each field of ours that this edition has, of the right type. */
export function matchSlots(kind: OfficialFormKind, slots: readonly FormSlot[]): Map<string, FormSlot> {
  const mappings = new Map(formMappings[kind].fields.map((mapping) => [toFieldKey(mapping), mapping]));
  return new Map(
    slots.flatMap((slot) => {
      const mapping = mappings.get(slot.key);
      return mapping && isOfType(mapping, slot) ? [[slot.key, slot] as const] : [];
    }),
  );
}

function isOfType({ source }: FieldMapping, { type }: FormSlot): boolean {
  if (isUnmapped(source)) return true;
  return type === (isTick(source) ? 'tick' : 'text');
}

/** True when its fields are exactly those of the edition that we know. */
export function isKnownEdition(kind: OfficialFormKind, slots: readonly FormSlot[]): boolean {
  const { fields } = formMappings[kind];
  return slots.length === fields.length && matchSlots(kind, slots).size === fields.length;
}
