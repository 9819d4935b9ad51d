import type { Shape } from './read-tokens.ts';
import { toSound } from './sound-key.ts';
import { isWithin } from './spelling-distance.ts';
import { LEAST_TWICE_MISTAKEN, LEAST_WRITTEN, type Spelling, type SpellingIndex } from './spelling-index.ts';
import type { Term } from './term.ts';
import type { TermIndex } from './term-index.ts';
import { toKey } from './word-key.ts';

const LEAST_MISTAKEN = 5;
const LEAST_FREELY_MISTAKEN = 7;

type Written = { key: string; sound: string; shape: Shape };

/** A word that sounds like a term, or nearly, and is spelled nearly like it. */
export function matchMisspelled(
  index: TermIndex,
  folded: string,
  shape: Shape,
): { term: Term; certain: false } | null {
  const written: Written = { key: toKey(folded), sound: toSound(folded), shape };
  const spellings = index.readSpellings();
  const alike = spellings.sounds.get(written.sound);
  if (alike && isSpelledLike(written, alike, 3)) return { term: alike.term, certain: false };
  if (shape === 'mixed') return null;
  const shortened = spellings.shortened.get(written.key);
  if (shortened && !(shape === 'capital' && written.key.length < 6))
    return { term: shortened, certain: false };
  const term = findMistaken(spellings, written) ?? findMiswritten(spellings, written);
  return term ? { term, certain: false } : null;
}

function isSpelledLike(written: Written, { key }: Spelling, limit: 1 | 2 | 3): boolean {
  return isWithin(written.key, key, limit);
}

/**
 * What the words one mistake away share with this one: the first half, or the last. Their length is one less, the same
 * or one more.
 */
function findSharingHalf(
  index: SpellingIndex,
  mark: string,
  letters: string,
  accepts: (entry: Spelling) => boolean,
): Term | null {
  const { length } = letters;
  for (let other = length - 1; other <= length + 1; other += 1) {
    const half = other >> 1;
    const entry =
      index.heads.get(mark + letters.slice(0, half))?.find(accepts) ??
      index.tails.get(mark + letters.slice(length - (other - half)))?.find(accepts);
    if (entry) return entry.term;
  }
  return null;
}

function findMistaken(index: SpellingIndex, written: Written): Term | null {
  const { sound } = written;
  if (sound.length < LEAST_MISTAKEN) return null;
  return (
    findSharingHalf(index, '', sound, (entry) => isOneMistake(written, entry)) ??
    findTwiceMistaken(index, written) ??
    findSwappedMiddle(index, sound)
  );
}

/**
 * Short words must begin and end alike and keep their consonants (« danser » is no « cancer »), and short names of
 * medicines and of persons suffer no mistake. A capital may well be a person's name.
 */
function isOneMistake(written: Written, spelling: Spelling): boolean {
  const { sound, term } = spelling;
  const shorter = Math.min(sound.length, written.sound.length);
  const isShort = shorter < LEAST_FREELY_MISTAKEN || (written.shape === 'capital' && shorter < 8);
  if (isShort && (term.kind === 'medicine' || term.eponym)) return false;
  if (isShort && !isAlikeAtBothEnds(written.sound, sound)) return false;
  return isWithin(written.sound, sound, 1) && isSpelledLike(written, spelling, isShort ? 2 : 3);
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

/** A letter forgotten or added on the keyboard, which may change the sound (« autsme », « dépaine »), or hidden. */
function findMiswritten(index: SpellingIndex, written: Written): Term | null {
  const { key, shape } = written;
  if (key.length < LEAST_WRITTEN - 1 || (shape === 'capital' && key.length < 8)) return null;
  const isHidden = key.includes('*');
  return findSharingHalf(index, '=', key, ({ key: right, term }) => {
    if (isHidden) return right.length === key.length && isWithin(key, right, 1);
    if (term.eponym || right.length === key.length || right[0] !== key[0]) return false;
    if (right.length < (term.kind === 'medicine' ? 7 : 6)) return false;
    return right.at(-1) === key.at(-1) && isWithin(key, right, 1);
  });
}

function findTwiceMistaken(index: SpellingIndex, written: Written): Term | null {
  const { sound } = written;
  if (sound.length < LEAST_TWICE_MISTAKEN - 1) return null;
  const accepts = (spelling: Spelling) =>
    sound[0] === spelling.sound[0] &&
    isWithin(sound, spelling.sound, 2) &&
    isSpelledLike(written, spelling, 3);
  for (let length = sound.length - 2; length <= sound.length + 2; length += 1) {
    if (length < LEAST_TWICE_MISTAKEN) continue;
    const third = Math.floor(length / 3);
    const entry =
      index.heads.get(`>${sound.slice(0, third)}`)?.find(accepts) ??
      index.tails.get(`>${sound.slice(-third)}`)?.find(accepts);
    if (entry) return entry.term;
  }
  return null;
}

/** Two letters swapped across the middle leave neither half whole. */
function findSwappedMiddle(index: SpellingIndex, sound: string): Term | null {
  if (sound.length < LEAST_FREELY_MISTAKEN) return null;
  const half = sound.length >> 1;
  const swapped =
    sound.slice(0, half - 1) + (sound[half] ?? '') + (sound[half - 1] ?? '') + sound.slice(half + 1);
  return index.sounds.get(swapped)?.term ?? null;
}
