import type { FindingKind } from './finding.ts';

/** The kinds of words that a family lists; codes are recognised by their form. */
export type TermKind = Exclude<FindingKind, 'code'>;

/** Words that say nothing alone and betray beside others: `stylo` a few words away from `cuisse`. */
export type Pairing = { kind: TermKind; words: string; cues: string };

/**
 * Ways of saying a condition without naming it, in the notation of `parse-turns.ts`: words that follow one another a
 * few words apart, such as `filtre > sang`.
 */
type Turns = Partial<Record<TermKind, string>>;

/**
 * The words of one family of conditions, in the notation of `parse-terms.ts`: entries parted by commas or line ends.
 */
export type TermFamily = {
  family: string;
  /** « une maladie de la peau », as it stands in the reason. */
  label: string;
  /** The consequence to write in place of the word. */
  suggestion: string;
  /** What « maladie », « problème » or « insuffisance » names a condition with: organs and their adjectives. */
  organs?: string;
  terms: Partial<Record<TermKind, string>>;
  pairings?: readonly Pairing[];
  turns?: Turns;
};

/** One word or expression of a family. */
export type Term = {
  family: TermFamily;
  kind: TermKind;
  /** The folded words, stop words left out when there are several. */
  words: readonly string[];
  /** No misspelling is accepted. */
  exact: boolean;
  /** A person's name too: harmless after a title or a street. */
  eponym: boolean;
  /** First a place or a surname: a condition only where the sentence says that somebody has it. */
  homonym: boolean;
  /** Only in capitals or with dots. */
  capitals: boolean;
};

/** A place of the text that a term was recognised in, from token to token. */
export type Match = {
  first: number;
  last: number;
  family: TermFamily;
  kind: FindingKind;
  certain: boolean;
  eponym: boolean;
};
