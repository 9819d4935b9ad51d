import * as z from 'zod';
import { scanLabelSchema, scanMediaTypes } from '../../../shared/health/health-schema.ts';
import type { SealedPlace } from '../../database/repositories/sealed-record-repository.ts';
import { openSealedBytes, sealBytes } from '../../vault/sealed-bytes.ts';

/** Lengths are rounded up to this many bytes: the size of a sealed text tells less of what it says. */
const STEP = 256;

const textContentSchema = z.object({ text: z.string() });
const scanContentSchema = scanLabelSchema.extend({
  mediaType: z.enum(scanMediaTypes),
  byteCount: z.number().int().nonnegative(),
});
export type TextContent = z.infer<typeof textContentSchema>;
export type ScanContent = z.infer<typeof scanContentSchema>;

/** What ties sealed bytes to their register, pupil, kind, record and revision: elsewhere they do not open. */
export function describeSealedPlace(registerId: string, place: SealedPlace): string {
  return `registre-pai/sealed/${registerId}/${place.pupilId}/${place.kind}/${place.id}/${place.revision}`;
}

/** The same for the bytes of a scan, which are sealed apart from its label. */
export function describeSealedFile(registerId: string, place: SealedPlace): string {
  return `${describeSealedPlace(registerId, place)}/file`;
}

/** The same for a draft of a health form. */
export function describeSealedDraft(registerId: string, accountId: string, key: string): string {
  return `registre-pai/draft/${registerId}/${accountId}/${key}`;
}

export function sealContent(
  key: Uint8Array,
  content: TextContent | ScanContent,
  context: string,
): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(content), 'utf8');
  // JSON allows spaces at its end.
  const padded = Buffer.alloc(Math.ceil(bytes.length / STEP) * STEP, ' ');
  bytes.copy(padded);
  return sealBytes(key, padded, context);
}

/** null when the record was altered, moved, or sealed with another key. */
export function openTextContent(key: Uint8Array, sealed: Uint8Array, context: string): TextContent | null {
  return openContent(textContentSchema, key, sealed, context);
}

/** null when the record was altered, moved, or sealed with another key. */
export function openScanContent(key: Uint8Array, sealed: Uint8Array, context: string): ScanContent | null {
  return openContent(scanContentSchema, key, sealed, context);
}

function openContent<Content>(
  schema: z.ZodType<Content>,
  key: Uint8Array,
  sealed: Uint8Array,
  context: string,
): Content | null {
  const bytes = openSealedBytes(key, sealed, context);
  if (!bytes) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}
