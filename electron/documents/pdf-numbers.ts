/** A length to a hundredth of a point, far below what a printer can place. */
export function roundLength(value: number): number {
  return Math.round(value * 100) / 100;
}

export function formatNumber(value: number): string {
  return String(roundLength(value));
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two bytes in hexadecimal. */
export function formatUnit(unit: number): string {
  return (BYTES[(unit >> 8) & 0xff] ?? '') + (BYTES[unit & 0xff] ?? '');
}

/** A string as big-endian UTF-16 in hexadecimal. */
export function formatUtf16(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at += 1) hex += formatUnit(text.charCodeAt(at));
  return hex;
}
