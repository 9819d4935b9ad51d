/** Characters of a kit's key: 32 bytes and their checksum. */
export const KIT_KEY_LENGTH = 58;

const GROUP = 4;
/** What age puts before a key; it is in the QR code, not on the sheet. */
const PREFIX = /^AGESECRETKEY1/;

/** The characters of a key alone: capitals, without spaces, dashes or the prefix a scanned code begins with. */
export function readKitKey(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(PREFIX, '');
}

/** As it is printed: in groups of four. */
export function formatKitKey(text: string): string {
  return (readKitKey(text).match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []).join(' ');
}

/** Where the cursor goes once the text is formatted: after as many characters of the key as before. */
export function moveCaret(text: string, caret: number): number {
  const before = [...readKitKey(text.slice(0, caret))].length;
  return before + Math.floor(Math.max(0, before - 1) / GROUP);
}
