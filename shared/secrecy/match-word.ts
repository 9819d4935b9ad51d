import { recogniseMedicalWord } from './medical-morphology.ts';
import type { Shape } from './read-tokens.ts';
import { toSound } from './sound-key.ts';
import { isWithin } from './spelling-distance.ts';
import { frequentWords, stopWords } from './stop-words.ts';
import type { Term } from './term.ts';
import type { SoundEntry } from './term-index.ts';
import { LEAST_TWICE_MISTAKEN, type TermIndex } from './term-index.ts';
import { toKey } from './word-key.ts';

export type WordMatch = { term: Pick<Term, 'family' | 'kind' | 'eponym'>; certain: boolean };

const LEAST_MISSPELLED = 5;
const LEAST_SWAPPED = 6;
const LEAST_MISTAKEN = 5;
const LEAST_FREELY_MISTAKEN = 7;
const ELIDED = /^(?:qu|[ldsnmjt])(?=[aeiouhy])/;
const GLUED = /^(?:les|des|une|la|le|du|de|un|au)(?=.{6})/;
/** Digits put for letters; the second reading takes 1 for an l. */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** The term that one word is, or a misspelling of it. */
export function matchWord(index: TermIndex, folded: string, key: string, shape: Shape): WordMatch | null {
  if (folded.length < 2 || stopWords.has(folded) || frequentWords.has(folded)) return null;
  const exact = matchExact(index, folded, key, shape) ?? matchDisguised(index, folded);
  if (exact) return exact;
  if (index.ordinary.has(key) || folded.length < LEAST_MISSPELLED) return null;
  return (
    matchGlued(index, folded) ??
    matchSwapped(index, folded, shape) ??
    matchSound(index, folded, shape) ??
    recogniseMedicalWord(folded)
  );
}

function matchExact(index: TermIndex, folded: string, key: string, shape: Shape): WordMatch | null {
  const term = index.words.get(key);
  if (term) return { term, certain: true };
  const capitals = shape === 'upper' ? index.capitals.get(folded) : undefined;
  return capitals ? { term: capitals, certain: true } : null;
}

/** « d1abete », « diabete2 ». */
function matchDisguised(index: TermIndex, folded: string): WordMatch | null {
  if (!/\d/.test(folded) || !/[a-z]{2}/.test(folded)) return null;
  const bare = folded.replace(/\d+$/, '');
  const asI = folded.replace(/[0134578]/g, (digit) => LEET[digit] ?? digit);
  const asL = folded.replace(/1/g, 'l').replace(/[034578]/g, (digit) => LEET[digit] ?? digit);
  for (const reading of [bare, asI, asL]) {
    const term = reading.length > 3 ? index.words.get(toKey(reading)) : undefined;
    if (term) return { term, certain: true };
  }
  return asI.length >= LEAST_FREELY_MISTAKEN && !/\d/.test(asI) ? matchSound(index, asI, 'lower') : null;
}

/** Two neighbours swapped: « leucémei », « asthamtique ». */
function matchSwapped(index: TermIndex, folded: string, shape: Shape): WordMatch | null {
  if (folded.length < (shape === 'capital' ? 8 : LEAST_SWAPPED)) return null;
  for (let at = 0; at + 1 < folded.length; at += 1) {
    if (folded[at] === folded[at + 1]) continue;
    const swapped = folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2);
    const term = index.words.get(toKey(swapped));
    if (term && !term.exact && (!term.eponym || swapped.length > 6)) return { term, certain: false };
  }
  return null;
}

/** « lasthme », « dudiabete »: the small word before is glued. */
function matchGlued(index: TermIndex, folded: string): WordMatch | null {
  for (const small of [ELIDED, GLUED]) {
    const rest = folded.replace(small, '');
    const term =
      rest.length >= LEAST_MISSPELLED && rest !== folded ? index.words.get(toKey(rest)) : undefined;
    if (term && !term.eponym) return { term, certain: true };
  }
  return null;
}

/** A word that sounds like a term, or nearly, and is spelled nearly like it. */
export function matchSound(index: TermIndex, folded: string, shape: Shape): WordMatch | null {
  const written: Written = { folded, key: toKey(folded), sound: toSound(folded), shape };
  const alike = index.sounds.get(written.sound);
  if (alike && isSpelledLike(written, alike, 3)) return { term: alike, certain: false };
  if (written.sound.length < LEAST_MISTAKEN || shape === 'mixed') return null;
  const term = findMistaken(index, written);
  return term ? { term, certain: false } : null;
}

type Written = { folded: string; key: string; sound: string; shape: Shape };

function isSpelledLike({ key }: Written, term: Term, limit: 1 | 2 | 3): boolean {
  return isWithin(key, toKey(term.words[0] ?? ''), limit);
}

function findMistaken(index: TermIndex, written: Written): Term | null {
  const { sound } = written;
  const { length } = sound;
  for (const half of new Set([length >> 1, (length + 1) >> 1, (length - 1) >> 1])) {
    const heads = index.heads.get(sound.slice(0, half)) ?? [];
    const tails = index.tails.get(sound.slice(length - half)) ?? [];
    const entry =
      heads.find((one) => isOneMistake(written, one)) ?? tails.find((one) => isOneMistake(written, one));
    if (entry) return entry.term;
  }
  return findTwiceMistaken(index, written) ?? findSwappedMiddle(index, sound);
}

/**
 * Short words must begin and end alike and keep their consonants (« danser » is no « cancer »), and short names of
 * medicines and of persons suffer no mistake. A capital may well be a person's name.
 */
function isOneMistake(written: Written, { sound, term }: SoundEntry): boolean {
  const shorter = Math.min(sound.length, written.sound.length);
  const isShort = shorter < LEAST_FREELY_MISTAKEN || (written.shape === 'capital' && shorter < 8);
  if (isShort && (term.kind === 'medicine' || term.eponym)) return false;
  if (isShort && !isAlikeAtBothEnds(written.sound, sound)) return false;
  return isWithin(written.sound, sound, 1) && isSpelledLike(written, term, isShort ? 2 : 3);
}

function isAlikeAtBothEnds(sound: string, other: string): boolean {
  if (sound.slice(0, 2) !== other.slice(0, 2) || sound.at(-1) !== other.at(-1)) return false;
  return (
    sound.length !== other.length ||
    isSwapped(sound, other) ||
    bareConsonants(sound) === bareConsonants(other)
  );
}

function bareConsonants(sound: string): string {
  return sound.replace(/[aeiou*]/g, '');
}

function isSwapped(sound: string, other: string): boolean {
  return [...sound].sort().join('') === [...other].sort().join('');
}

function findTwiceMistaken(index: TermIndex, written: Written): Term | null {
  const { sound } = written;
  if (sound.length < LEAST_TWICE_MISTAKEN - 1) return null;
  for (let length = sound.length - 2; length <= sound.length + 2; length += 1) {
    if (length < LEAST_TWICE_MISTAKEN) continue;
    const third = Math.floor(length / 3);
    const heads = index.heads.get(`>${sound.slice(0, third)}`) ?? [];
    const tails = index.tails.get(`>${sound.slice(-third)}`) ?? [];
    const entry =
      heads.find((one) => isTwoMistakes(written, one)) ?? tails.find((one) => isTwoMistakes(written, one));
    if (entry) return entry.term;
  }
  return null;
}

function isTwoMistakes(written: Written, { sound, term }: SoundEntry): boolean {
  return (
    written.sound[0] === sound[0] && isWithin(written.sound, sound, 2) && isSpelledLike(written, term, 3)
  );
}

/** Two letters swapped across the middle leave neither half whole. */
function findSwappedMiddle(index: TermIndex, sound: string): Term | null {
  const half = sound.length >> 1;
  const swapped =
    sound.slice(0, half - 1) + (sound[half] ?? '') + (sound[half - 1] ?? '') + sound.slice(half + 1);
  return sound.length >= LEAST_FREELY_MISTAKEN ? (index.sounds.get(swapped) ?? null) : null;
}
