import type { OfficialFormKind } from '../contract/official-form-contract.ts';
import type { Adaptations } from '../plan/adaptations-schema.ts';
import type { SignatoryKind } from '../plan/administrative-schema.ts';
import { typesetFrench } from '../text/french-typography.ts';

/** Facts that are no answer of the form, or that several of ours make together. */
export type FactName =
  | 'academy'
  | 'department'
  | 'pupilName'
  | 'birthDate'
  | 'address'
  | 'specificNumbers'
  | 'period'
  | 'doctorStamp'
  | 'doctorSignedOn'
  | 'kitStorage'
  | 'supportDetails'
  | 'otherPartner';

export type GuardianColumn = 'relation' | 'name' | 'homePhone' | 'workPhone' | 'mobilePhone' | 'signature';
export type SignatoryColumn = 'name' | 'address' | 'signature' | 'copy';
export type MedicineColumn = 'name' | 'dose' | 'route' | 'schedule';

type IdsOf<Value> = { [K in keyof Adaptations]: Adaptations[K] extends Value ? K : never }[keyof Adaptations];

/** Where the text of a field comes from. */
export type TextSource =
  | { from: 'fact'; fact: FactName }
  | { from: 'guardian'; row: number; column: GuardianColumn }
  | { from: 'versions' | 'yearlyChecks'; row: number; column: 'date' | 'className' }
  | { from: 'signatory'; who: SignatoryKind; column: SignatoryColumn }
  | { from: 'medicine'; column: MedicineColumn }
  | { from: 'adaptation'; id: IdsOf<string> }
  | { from: 'sheet'; id: string }
  /** A row of a table of the standard sheet; `andAfter`: that row and all that follow. */
  | { from: 'sheetRow'; id: string; row: number; andAfter?: true };

/** When a box is ticked. */
export type TickSource =
  | { tick: 'adaptation'; id: IdsOf<boolean> }
  | { tick: 'adaptationAnswer'; id: IdsOf<'yes' | 'no' | null>; when: 'yes' | 'no' }
  | { tick: 'sheet'; id: string }
  | { tick: 'sheetAnswer'; id: string; when: 'yes' | 'no' }
  | { tick: 'sheetRow'; id: string; row: number }
  | { tick: 'letter'; when: 'yes' | 'no' };

/** A field left empty on purpose, with the reason in one sentence. */
export type Unmapped = { unmapped: string };

export type FieldSource = TextSource | TickSource | Unmapped;

/** Lower left and upper right corners in points, from the foot of the page. */
export type Rectangle = readonly [number, number, number, number];

/**
 * One field of a form. A name may be that of several places: by the format they are one field, that says the same
 * everywhere. `at` tells them apart (page after page, from top to bottom); where ours do not say the same, they are
 * made distinct fields when filled.
 */
export type FieldMapping = {
  field: string;
  at: number;
  /** What the paper says of it, in French. */
  label: string;
  source: FieldSource;
  /** More of the blank paper around it, on the edition we know: what it holds is then cut less. */
  room?: Rectangle;
  /** Printed filler (« Tapez du texte ») that is painted over once the field says something. */
  cover?: Rectangle;
};

/** A place of the paper that has no field, though ours has the answer. Known on one edition only. */
export type AddedPlace = {
  field: string;
  label: string;
  source: TextSource;
  page: number;
  rectangle: Rectangle;
  cover?: Rectangle;
};

export type FormMapping = {
  kind: OfficialFormKind;
  fields: readonly FieldMapping[];
  added: readonly AddedPlace[];
};

export function isTick(source: FieldSource): source is TickSource {
  return 'tick' in source;
}

export function isUnmapped(source: FieldSource): source is Unmapped {
  return 'unmapped' in source;
}

/** Name of one place of a form. */
export function toFieldKey({ field, at }: { field: string; at: number }): string {
  return at === 0 ? field : `${field}#${at}`;
}

export function mapField(field: string, label: string, source: FieldSource, at = 0): FieldMapping {
  return { field, at, label: typesetFrench(label), source };
}

export function mapFact(field: string, label: string, fact: FactName, at = 0): FieldMapping {
  return mapField(field, label, { from: 'fact', fact }, at);
}
