import type { AcceptedWord } from './accepted-word-schema.ts';
import { isAccepted } from './accepted-words.ts';
import { findRevealingWords } from './find-revealing-words.ts';
import type { FreeText, TextFinding } from './free-text.ts';

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
