const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** The check letter of seven digits: rank of the number modulo 23 (I, O and Q are never used). */
export function getUaiCheckLetter(digits: string): string {
  return LETTERS.charAt(Number(digits) % LETTERS.length);
}

/** True for seven digits and their check letter, as « 0382715V » (rule R32). */
export function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text) && getUaiCheckLetter(text.slice(0, 7)) === text.charAt(7);
}
