import { cleanExpressions } from './clean-expressions.ts';
import { excuses } from './excuses.ts';
import { addExpression, createExpressionTree, type ExpressionTree } from './expression-tree.ts';
import { termFamilies } from './families/term-families.ts';
import { fileEntry } from './file-entry.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { expand, foldList, parseTerms, readWords } from './parse-terms.ts';
import { parseTurns, type Turn } from './parse-turns.ts';
import { buildSpellingIndex, type SpellingIndex } from './spelling-index.ts';
import type { Term, TermFamily, TermKind } from './term.ts';
import { toKey } from './word-key.ts';

export type PairingEntry = { family: TermFamily; kind: TermKind; cues: ReadonlySet<string> };

/** `inLessons`: only where nobody of the school is spoken of. */
type ExcuseEntry = { cues: ReadonlySet<string>; inLessons: boolean };

/** Everything the check looks words up in. */
export type TermIndex = {
  words: ReadonlyMap<string, Term>;
  capitals: ReadonlyMap<string, Term>;
  /** What misspelled words are looked up in, made for the first word that is no term and no frequent word. */
  readSpellings: () => SpellingIndex;
  expressions: ExpressionTree<Term>;
  clean: ExpressionTree<true>;
  pairings: ReadonlyMap<string, readonly PairingEntry[]>;
  /** By the key of their first word. */
  turns: ReadonlyMap<string, readonly Turn[]>;
  /** Organs, by their key. */
  organs: ReadonlyMap<string, TermFamily>;
  /** Words that make another one ordinary, by the key of that one. */
  excuses: ReadonlyMap<string, ExcuseEntry>;
  /** The first letters of the words, so that letters spelled out are looked up only when they may be one. */
  beginnings: ReadonlySet<string>;
  /** Keys of ordinary words that resemble a term. */
  ordinary: ReadonlySet<string>;
};

/** How many letters of a word spelled out are tried first. */
export const SPELLED_BEGINNING = 3;

export function buildTermIndex(): TermIndex {
  const index = {
    words: new Map<string, Term>(),
    capitals: new Map<string, Term>(),
    expressions: createExpressionTree<Term>(),
    clean: createExpressionTree<true>(),
    pairings: new Map<string, PairingEntry[]>(),
    turns: new Map<string, Turn[]>(),
    organs: new Map<string, TermFamily>(),
    excuses: readExcuses(),
    beginnings: new Set<string>(),
    ordinary: new Set(ordinaryWords.trim().split(/\s+/)),
  };
  for (const family of termFamilies) {
    for (const term of parseTerms(family)) addTerm(index, term);
    for (const organ of listKeys(family.organs ?? '')) index.organs.set(organ, family);
    for (const pairing of family.pairings ?? []) addPairing(index.pairings, family, pairing);
    addTurns(index.turns, family);
  }
  for (const key of [...index.words.keys(), ...index.capitals.keys()])
    index.beginnings.add(key.slice(0, SPELLED_BEGINNING));
  addCleanExpressions(index.clean);
  let spellings: SpellingIndex | null = null;
  const readSpellings = () => {
    spellings ??= buildSpellingIndex(index.words);
    return spellings;
  };
  return { ...index, readSpellings };
}

function addCleanExpressions(tree: ExpressionTree<true>): void {
  for (const line of foldList(cleanExpressions).split(/[,\n]/)) {
    for (const written of expand(line.trim())) {
      if (written !== '') addExpression(tree, readWords(written), true);
    }
  }
}

type MutableIndex = {
  words: Map<string, Term>;
  capitals: Map<string, Term>;
  expressions: ExpressionTree<Term>;
};

function addTerm(index: MutableIndex, term: Term): void {
  const word = term.words[0];
  if (word === undefined) return;
  if (term.words.length > 1) addExpression(index.expressions, term.words, term);
  else if (term.capitals) setOnce(index.capitals, word, term);
  else setOnce(index.words, toKey(word), term);
}

function addPairing(
  pairings: Map<string, PairingEntry[]>,
  family: TermFamily,
  { kind, words, cues }: { kind: TermKind; words: string; cues: string },
): void {
  const entry = { family, kind, cues: new Set(listKeys(cues)) };
  for (const key of listKeys(words)) fileEntry(pairings, key, entry);
}

function addTurns(turns: Map<string, Turn[]>, family: TermFamily): void {
  for (const turn of parseTurns(family)) for (const key of turn.slots[0] ?? []) fileEntry(turns, key, turn);
}

function readExcuses(): Map<string, ExcuseEntry> {
  const read = new Map<string, ExcuseEntry>();
  for (const { words, cues, inLessons = false } of excuses) {
    const keys = listKeys(cues);
    for (const word of listKeys(words)) {
      const known = read.get(word);
      read.set(word, {
        cues: new Set([...(known?.cues ?? []), ...keys]),
        inLessons: inLessons && (known?.inLessons ?? true),
      });
    }
  }
  return read;
}

function listKeys(words: string): string[] {
  return foldList(words)
    .split(',')
    .flatMap((word) => expand(word.trim()).map((one) => toKey(readWords(one)[0] ?? '')))
    .filter((key) => key !== '');
}

function setOnce(map: Map<string, Term>, key: string, term: Term): void {
  if (!map.has(key)) map.set(key, term);
}
