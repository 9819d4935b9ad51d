import { cleanExpressions } from './clean-expressions.ts';
import { excuses } from './excuses.ts';
import { addExpression, createExpressionTree, type ExpressionTree } from './expression-tree.ts';
import { termFamilies } from './families/term-families.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { expand, foldList, parseTerms, readWords } from './parse-terms.ts';
import { toSound } from './sound-key.ts';
import type { Term, TermFamily, TermKind } from './term.ts';
import { toKey } from './word-key.ts';

/** A word that may be misspelled, with how it sounds. */
export type SoundEntry = { sound: string; term: Term };

export type PairingEntry = { family: TermFamily; kind: TermKind; cues: ReadonlySet<string> };

/** Everything the check looks words up in. */
export type TermIndex = {
  words: ReadonlyMap<string, Term>;
  capitals: ReadonlyMap<string, Term>;
  sounds: ReadonlyMap<string, Term>;
  /** Misspellable words by the first half and by the last half of their sound: one mistake leaves one half whole. */
  heads: ReadonlyMap<string, readonly SoundEntry[]>;
  tails: ReadonlyMap<string, readonly SoundEntry[]>;
  expressions: ExpressionTree<Term>;
  clean: ExpressionTree<true>;
  pairings: ReadonlyMap<string, readonly PairingEntry[]>;
  /** Words that make another one ordinary, by the key of that one. */
  excuses: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first letters of the words, so that letters spelled out are looked up only when they may be one. */
  beginnings: ReadonlySet<string>;
  /** Keys of ordinary words that resemble a term. */
  ordinary: ReadonlySet<string>;
};

/** How many letters of a word spelled out are tried first. */
export const SPELLED_BEGINNING = 3;

/** From this length a written word may miss a letter. */
export const LEAST_WRITTEN = 5;

const LEAST_SOUND = 4;
const LEAST_MISTAKEN_SOUND = 5;
/** From this length a sound may hold two mistakes: it is then also filed under its first and last thirds. */
export const LEAST_TWICE_MISTAKEN = 11;

export function buildTermIndex(): TermIndex {
  const index = {
    words: new Map<string, Term>(),
    capitals: new Map<string, Term>(),
    sounds: new Map<string, Term>(),
    heads: new Map<string, SoundEntry[]>(),
    tails: new Map<string, SoundEntry[]>(),
    expressions: createExpressionTree<Term>(),
    clean: createExpressionTree<true>(),
    pairings: new Map<string, PairingEntry[]>(),
    excuses: new Map<string, ReadonlySet<string>>(),
    beginnings: new Set<string>(),
    ordinary: new Set(ordinaryWords.trim().split(/\s+/)),
  };
  for (const family of termFamilies) {
    for (const term of parseTerms(family)) addTerm(index, term);
    for (const pairing of family.pairings ?? []) addPairing(index.pairings, family, pairing);
  }
  for (const { words, cues } of excuses) {
    const keys = new Set(listKeys(cues));
    for (const word of listKeys(words)) index.excuses.set(word, keys);
  }
  for (const key of [...index.words.keys(), ...index.capitals.keys()])
    index.beginnings.add(key.slice(0, SPELLED_BEGINNING));
  for (const line of foldList(cleanExpressions).split(/[,\n]/)) {
    for (const written of expand(line.trim())) {
      if (written !== '') addExpression(index.clean, readWords(written), true);
    }
  }
  return index;
}

type MutableIndex = {
  words: Map<string, Term>;
  capitals: Map<string, Term>;
  sounds: Map<string, Term>;
  heads: Map<string, SoundEntry[]>;
  tails: Map<string, SoundEntry[]>;
  expressions: ExpressionTree<Term>;
};

function addTerm(index: MutableIndex, term: Term): void {
  const word = term.words[0];
  if (word === undefined) return;
  if (term.words.length > 1) addExpression(index.expressions, term.words, term);
  else if (term.capitals) setOnce(index.capitals, word, term);
  else {
    setOnce(index.words, toKey(word), term);
    if (!term.exact) addSound(index, word, term);
  }
}

function addSound(index: MutableIndex, word: string, term: Term): void {
  const sound = toSound(word);
  const key = toKey(word);
  if (key.length >= LEAST_WRITTEN) {
    const half = key.length >> 1;
    file(index.heads, `=${key.slice(0, half)}`, { sound, term });
    file(index.tails, `=${key.slice(half)}`, { sound, term });
  }
  if (sound.length < LEAST_SOUND || index.sounds.has(sound)) return;
  index.sounds.set(sound, term);
  if (sound.length < LEAST_MISTAKEN_SOUND) return;
  const half = sound.length >> 1;
  const entry = { sound, term };
  file(index.heads, sound.slice(0, half), entry);
  file(index.tails, sound.slice(half), entry);
  if (sound.length < LEAST_TWICE_MISTAKEN) return;
  const third = Math.floor(sound.length / 3);
  file(index.heads, `>${sound.slice(0, third)}`, entry);
  file(index.tails, `>${sound.slice(-third)}`, entry);
}

function addPairing(
  pairings: Map<string, PairingEntry[]>,
  family: TermFamily,
  { kind, words, cues }: { kind: TermKind; words: string; cues: string },
): void {
  const entry = { family, kind, cues: new Set(listKeys(cues)) };
  for (const key of listKeys(words)) file(pairings, key, entry);
}

function listKeys(words: string): string[] {
  return foldList(words)
    .split(',')
    .flatMap((word) => expand(word.trim()).map((one) => toKey(readWords(one)[0] ?? '')));
}

function setOnce(map: Map<string, Term>, key: string, term: Term): void {
  if (!map.has(key)) map.set(key, term);
}

function file<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
