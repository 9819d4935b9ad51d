import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';

export type PrintedFinding = Extract<DocumentNotice, { kind: 'revealing' }>['findings'][number];

/** One word, and every field where it stands. */
export type RevealedWord = {
  reason: string;
  suggestion: string;
  /** One finding a field. */
  places: readonly PrintedFinding[];
};

/** The same word is explained once, however many fields hold it, and each field is named once for it. */
export function groupFindings(findings: readonly PrintedFinding[]): RevealedWord[] {
  const words = new Map<string, { first: PrintedFinding; places: Map<string, PrintedFinding> }>();
  for (const finding of findings) {
    const key = `${finding.word.toLocaleLowerCase('fr')}\n${finding.suggestion}`;
    const word = words.get(key) ?? { first: finding, places: new Map() };
    const place = `${finding.recordId}/${finding.field}`;
    if (!word.places.has(place)) word.places.set(place, finding);
    words.set(key, word);
  }
  return [...words.values()].map(({ first, places }) => ({
    reason: first.reason,
    suggestion: first.suggestion,
    places: [...places.values()],
  }));
}
