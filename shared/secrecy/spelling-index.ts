import { fileEntry } from './file-entry.ts';
import { toSound } from './sound-key.ts';
import type { Term } from './term.ts';
import { toKey } from './word-key.ts';

/** A word that may be misspelled: how it is compared when written, and how it sounds. */
export type Spelling = { key: string; sound: string; term: Term };

/**
 * Words by how they sound, and by the first half and the last half of their sound and of their letters (marked `=`):
 * one mistake leaves one half whole. Long ones also by the first and last thirds of their sound (marked `>`), for two.
 */
export type SpellingIndex = {
  sounds: ReadonlyMap<string, Spelling>;
  heads: ReadonlyMap<string, readonly Spelling[]>;
  tails: ReadonlyMap<string, readonly Spelling[]>;
  /** Words heard and never read, without their last letter: « dupixen ». */
  shortened: ReadonlyMap<string, Term>;
};

const LEAST_SOUND = 4;
const LEAST_MISTAKEN_SOUND = 5;
/** From this length a written word may miss a letter. */
export const LEAST_WRITTEN = 5;
/** From this length a sound may hold two mistakes. */
export const LEAST_TWICE_MISTAKEN = 11;

/** Names of medicines resemble nothing; other words must be longer to miss their end. */
const LEAST_SHORTENED = { medicine: 7, other: 9 };

export function buildSpellingIndex(words: ReadonlyMap<string, Term>): SpellingIndex {
  const sounds = new Map<string, Spelling>();
  const heads = new Map<string, Spelling[]>();
  const tails = new Map<string, Spelling[]>();
  const shortened = new Map<string, Term>();
  const halve = (mark: string, letters: string, spelling: Spelling) => {
    const half = letters.length >> 1;
    fileEntry(heads, mark + letters.slice(0, half), spelling);
    fileEntry(tails, mark + letters.slice(half), spelling);
  };
  for (const [key, term] of words) {
    if (term.exact) continue;
    const sound = toSound(term.words[0] ?? key);
    const spelling = { key, sound, term };
    if (mayMissItsEnd(key, term)) shortened.set(toKey(key.slice(0, -1)), term);
    if (key.length >= LEAST_WRITTEN) halve('=', key, spelling);
    if (sound.length < LEAST_SOUND || sounds.has(sound)) continue;
    sounds.set(sound, spelling);
    if (sound.length >= LEAST_MISTAKEN_SOUND) halve('', sound, spelling);
    if (sound.length < LEAST_TWICE_MISTAKEN) continue;
    const third = Math.floor(sound.length / 3);
    fileEntry(heads, `>${sound.slice(0, third)}`, spelling);
    fileEntry(tails, `>${sound.slice(-third)}`, spelling);
  }
  return { sounds, heads, tails, shortened };
}

function mayMissItsEnd({ length }: string, { eponym, kind }: Term): boolean {
  return !eponym && length >= LEAST_SHORTENED[kind === 'medicine' ? 'medicine' : 'other'];
}
