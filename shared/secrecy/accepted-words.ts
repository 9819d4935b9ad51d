import type { AcceptedWord } from './accepted-word-schema.ts';
import type { TextPlace } from './free-text.ts';

/** The same word in the same field; capitals and ways of writing accents do not count. */
export function isAccepted(accepted: readonly AcceptedWord[], place: TextPlace, word: string): boolean {
  return findAccepted(accepted, place, word) !== undefined;
}

/** Who kept that word in that field, and why. */
export function findAccepted(
  accepted: readonly AcceptedWord[],
  place: TextPlace,
  word: string,
): AcceptedWord | undefined {
  return accepted.find(
    (one) =>
      one.recordKind === place.recordKind &&
      one.recordId === place.recordId &&
      one.field === place.field &&
      foldCase(one.word) === foldCase(word),
  );
}

/** Two ways of writing one word: « Diabète » and « diabète ». */
export function foldCase(word: string): string {
  return word.normalize('NFC').toLocaleLowerCase('fr');
}
