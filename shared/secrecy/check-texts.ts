import type { AcceptedWord } from './accepted-word-schema.ts';
import { findRevealingWords } from './find-revealing-words.ts';
import type { FreeText, TextFinding, TextPlace } from './free-text.ts';

/**
 * Words that name a condition or betray it in these texts, in their order, without those that somebody accepted in
 * the very field where they stand.
 */
export function listRevealingWords(
  texts: readonly FreeText[],
  accepted: readonly AcceptedWord[],
  knownNames: readonly string[],
): TextFinding[] {
  return texts.flatMap((text) =>
    findRevealingWords(text.text, { field: text.context, knownNames })
      .filter(({ word }) => !isAccepted(accepted, text, word))
      .map((finding) => ({ text, finding })),
  );
}

/** The same word in the same field; capitals and ways of writing accents do not count. */
export function isAccepted(accepted: readonly AcceptedWord[], place: TextPlace, word: string): boolean {
  return accepted.some(
    (one) =>
      one.recordKind === place.recordKind &&
      one.recordId === place.recordId &&
      one.field === place.field &&
      foldCase(one.word) === foldCase(word),
  );
}

function foldCase(word: string): string {
  return word.normalize('NFC').toLocaleLowerCase('fr');
}
