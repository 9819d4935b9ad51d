import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal; of a text, that of its UTF-8 bytes. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
