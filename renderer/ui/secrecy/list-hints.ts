import type { AcceptedWord } from '../../../shared/secrecy/accepted-word-schema.ts';
import { findAccepted, foldCase } from '../../../shared/secrecy/accepted-words.ts';
import type { Finding } from '../../../shared/secrecy/finding.ts';
import type { TextFinding } from '../../../shared/secrecy/free-text.ts';
import type { TextReading, TextReadings } from './text-reader.ts';

export type FieldHints = {
  /** Still to look at, each word once. */
  open: readonly Finding[];
  /** In the text, and kept there by somebody. */
  kept: readonly AcceptedWord[];
};

export function listHints({ text, findings }: TextReading, accepted: readonly AcceptedWord[]): FieldHints {
  const words = new Map(findings.map((finding) => [foldCase(finding.word), finding]));
  const open: Finding[] = [];
  const kept: AcceptedWord[] = [];
  for (const finding of words.values()) {
    const one = findAccepted(accepted, text, finding.word);
    if (one) kept.push(one);
    else open.push(finding);
  }
  return { open, kept };
}

/** Every word still to look at, field by field. */
export function listOpenFindings(readings: TextReadings, accepted: readonly AcceptedWord[]): TextFinding[] {
  return [...readings.values()].flatMap((reading) =>
    listHints(reading, accepted).open.map((finding) => ({ text: reading.text, finding })),
  );
}

/** Those of `now` that were not there before: what a screen reader is told. */
export function listAppeared(before: readonly TextFinding[], now: readonly TextFinding[]): TextFinding[] {
  const known = new Set(before.map(toKey));
  return now.filter((one) => !known.has(toKey(one)));
}

function toKey({ text, finding }: TextFinding): string {
  return `${text.field}\n${foldCase(finding.word)}`;
}
