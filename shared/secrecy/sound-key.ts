const VOWELS = new Set('aeiou');
/** Consonants that always sound as they are written, once the letters are prepared. */
const PLAIN = new Set('bdfjklmnrsv');
const NEEDS_PREPARING = /[hwyz]/;

/**
 * How a folded word sounds in French, roughly: two spellings of the same sounds have the same key (« épylepsie »,
 * « diabette », « ashtme »). Never shown; the same function makes the keys of the data and of the text.
 */
export function toSound(folded: string): string {
  const word = NEEDS_PREPARING.test(folded) ? prepareLetters(folded) : folded;
  let sound = '';
  for (let at = 0; at < word.length; ) {
    const plain = word[at] as string;
    if (PLAIN.has(plain)) {
      if (sound[sound.length - 1] !== plain) sound += plain;
      at += 1;
      continue;
    }
    const [letters, taken] = readSound(word, at);
    for (const letter of letters) if (sound[sound.length - 1] !== letter) sound += letter;
    at += taken;
  }
  return dropMuteEnd(sound);
}

/** y sounds i, and an h changes nothing except in ch and ph. */
function prepareLetters(folded: string): string {
  let word = '';
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded[at] ?? '';
    const next = folded[at + 1];
    if (letter === 'y') word += 'i';
    else if (letter === 'p' && next === 'h') {
      word += 'f';
      at += 1;
    } else if (letter === 'h') {
      if (folded[at - 1] === 'c') word += 'h';
    } else if (letter === 'w') word += 'v';
    else if (letter === 'z') word += 's';
    else word += letter;
  }
  return word;
}

function readSound(word: string, at: number): readonly [sound: string, taken: number] {
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  if (letter === 'c' || letter === 'q') return readHardOrSoft(word, at);
  if (letter === 'g') return readG(next, word[at + 2] ?? '');
  if (letter === 'x') return ['ks', 1];
  if (letter === 't' && word.startsWith('tion', at) && at > 0) return ['sion', 4];
  if (VOWELS.has(letter)) return readVowel(word, at);
  return [letter, 1];
}

function readHardOrSoft(word: string, at: number): readonly [string, number] {
  const next = word[at + 1] ?? '';
  if (word[at] === 'q') return ['k', next === 'u' ? 2 : 1];
  if (next === 'h') {
    const after = word[at + 2] ?? '';
    const isHard = after !== '' && !VOWELS.has(after);
    return [isHard ? 'k' : 'c', 2];
  }
  if (next === 'k') return ['k', 2];
  if (next === 'c' && isSoft(word[at + 2] ?? '')) return ['ks', 2];
  return [isSoft(next) ? 's' : 'k', 1];
}

function readG(next: string, after: string): readonly [string, number] {
  if (next === 'u' && isSoft(after)) return ['g', 2];
  if (next === 'e' && (after === 'a' || after === 'o')) return ['j', 2];
  return [isSoft(next) ? 'j' : 'g', 1];
}

function readVowel(word: string, at: number): readonly [string, number] {
  if (word.startsWith('eau', at)) return ['o', 3];
  const pair = word.slice(at, at + 2);
  if (pair === 'au') return ['o', 2];
  if (pair === 'ai' || pair === 'ei' || pair === 'oe' || pair === 'ae') return ['e', 2];
  const after = word[at + 2] ?? '';
  const isNasal = after !== '' && !VOWELS.has(after) && after !== 'n' && after !== 'm';
  if (isNasal && (pair === 'an' || pair === 'am' || pair === 'en' || pair === 'em')) return ['an', 2];
  if (isNasal && pair === 'im') return ['in', 2];
  if (isNasal && pair === 'om') return ['on', 2];
  return [word[at] ?? '', 1];
}

function dropMuteEnd(sound: string): string {
  let end = sound.length;
  if (end > 4 && sound[end - 1] === 's') end -= 1;
  while (end > 4 && sound[end - 1] === 'e') end -= 1;
  return sound.slice(0, end);
}

function isSoft(letter: string): boolean {
  return letter === 'e' || letter === 'i';
}
