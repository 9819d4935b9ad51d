import type { CheckedRecordKind } from './accepted-word-schema.ts';
import type { Finding, TextField } from './finding.ts';

/** A text that somebody typed outside the health compartment, and where it stands. */
export type FreeText = {
  recordKind: CheckedRecordKind;
  recordId: string;
  /** « adaptations.consequences », « supplies.kits.<id>.details »: what a word is accepted for. */
  field: string;
  /** The same for whoever reads, in French. */
  place: string;
  text: string;
  /** What may stand there. */
  context: TextField;
};

/** What identifies the field a word stands in. */
export type TextPlace = Pick<FreeText, 'recordKind' | 'recordId' | 'field'>;

export type TextFinding = { text: FreeText; finding: Finding };
