import * as z from 'zod';

/** Bytes of a file. (`z.instanceof(Uint8Array)` would refuse what the PDF library returns: another buffer type.) */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, {
  error: 'BYTES_EXPECTED',
});
