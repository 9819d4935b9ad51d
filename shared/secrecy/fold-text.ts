/** Letters of other alphabets that look like ours. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
};
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;
/** Zero-width signs, direction marks, soft hyphen: seen by nobody, found between letters. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u115F]/u;

/**
 * The letters and digits a sign stands for, lower case and without accents; '' for a sign that counts for nothing
 * (accent, zero-width space), null for what parts words.
 */
export function foldSign(sign: string): string | null {
  const code = sign.charCodeAt(0);
  if (code < 128) return foldPlain(sign, code);
  if (INVISIBLE.test(sign) || MARK.test(sign)) return '';
  const lower = sign.toLowerCase();
  const alike = LOOK_ALIKES[lower];
  if (alike) return alike;
  const bare = lower.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return /^[a-z0-9]+$/.test(bare) ? bare : (LOOK_ALIKES[bare] ?? null);
}

function foldPlain(sign: string, code: number): string | null {
  const isLower = code >= 97 && code <= 122;
  const isDigit = code >= 48 && code <= 57;
  if (isLower || isDigit) return sign;
  return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : null;
}

/** The folded letters and digits of a word of the data. */
export function foldWord(word: string): string {
  let folded = '';
  for (const sign of word) folded += foldSign(sign) ?? '';
  return folded;
}
