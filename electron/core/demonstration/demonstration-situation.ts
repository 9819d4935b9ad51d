import type { Adaptations } from '../../../shared/plan/adaptations-schema.ts';
import {
  buildEmptySheet,
  type EmergencySheet,
  type SheetNumber,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import type { AfterSchool } from '../../../shared/plan/plan-content-schema.ts';

/** Rows of a standard sheet, before they get their ids. */
export type StandardRows = {
  firstSigns: readonly string[];
  firstMeasures: readonly string[];
  firstTreatments: readonly string[];
  severeSigns: readonly string[];
  severeMeasures: readonly string[];
  severeTreatments: readonly string[];
};

/** A way of living with a health trouble at school, told by its consequences and never by a diagnosis. */
export type Situation = {
  consequences: string;
  adaptations: Partial<Adaptations>;
  medicines: readonly { name: string; dose: string; route: string; schedule: string }[];
  /** What the kit holds; nothing: no kit. */
  kitItems: readonly string[];
  sheet: EmergencySheet | StandardRows | null;
  afterSchool: Partial<AfterSchool>;
};

export const quietSituation: Situation = {
  consequences: '',
  adaptations: {},
  medicines: [],
  kitItems: [],
  sheet: null,
  afterSchool: {},
};

/** A numbered sheet with some answers filled. */
export function fillSheet<Number extends SheetNumber>(
  number: Number,
  answers: Partial<Extract<EmergencySheet, { number: Number }>['answers']>,
): EmergencySheet {
  const empty = buildEmptySheet(number);
  return { ...empty, answers: { ...empty.answers, ...answers } } as EmergencySheet;
}
