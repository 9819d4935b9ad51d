import { foldSign } from './fold-text.ts';
import { toKey } from './word-key.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed';

/** A word of the text, with where it stands. */
export type Token = {
  start: number;
  end: number;
  /** Lower case, no accents; signs put for letters (« di@bète ») are letters, a masked letter is `*`. */
  folded: string;
  /** What exact words are compared by: no plural, no mute e. */
  key: string;
  shape: Shape;
  /** Written with an accent: « né » is not « ne ». */
  accented: boolean;
  /** What stands between the word before and this one. */
  gap: string;
};

/** Signs put for a letter inside a word. */
const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '€': 'e',
  $: 's',
  '|': 'l',
  '!': 'i',
  '*': '*',
};
const LONGEST_WORD = 60;

/** Cuts a text into words, in one pass. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let folded = '';
  let start = 0;
  let end = 0;
  let lastEnd = 0;
  const close = () => {
    if (folded !== '') {
      tokens.push(buildToken(text, start, end, folded, text.slice(lastEnd, start)));
      lastEnd = end;
    }
    folded = '';
  };
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + sign.length;
    const letters = foldSign(sign) ?? readDisguise(sign, folded, text, next);
    if (letters === null) close();
    else if (letters === '') {
      if (folded !== '') end = isAccent(sign) ? next : end;
    } else {
      if (folded === '') start = at;
      folded += letters;
      end = next;
    }
    at = next;
  }
  close();
  return tokens;
}

function readDisguise(sign: string, folded: string, text: string, next: number): string | null {
  const letter = DISGUISES[sign];
  if (letter === undefined || (folded === '' && sign !== '@')) return null;
  const following = text.codePointAt(next);
  if (following === undefined) return null;
  return foldSign(String.fromCodePoint(following)) ? letter : null;
}

function isAccent(sign: string): boolean {
  return /\p{M}/u.test(sign);
}

function buildToken(text: string, start: number, end: number, folded: string, gap: string): Token {
  const short = folded.length > LONGEST_WORD ? folded.slice(0, LONGEST_WORD) : folded;
  const word = text.slice(start, end);
  const accented = /[^ -~]/.test(word);
  return { start, end, folded: short, key: toKey(short), shape: readShape(word), accented, gap };
}

function readShape(word: string): Shape {
  const upper = word.toLocaleUpperCase('fr');
  const lower = word.toLocaleLowerCase('fr');
  if (word === lower) return 'lower';
  if (word === upper) return word.length === 1 ? 'capital' : 'upper';
  const tail = word.slice(1);
  return tail === tail.toLocaleLowerCase('fr') ? 'capital' : 'mixed';
}
