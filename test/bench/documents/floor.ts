import { constants, deflateSync, inflateSync } from 'node:zlib';
import { getBytes, getValue, listPageContents, openPdf } from '../../unit/documents/read-pdf.ts';

/** That of electron/documents/pdf-objects.ts: a floor that compresses more would flatter us. */
const OUR_LEVEL = 4;

/**
 * What any engine at least has to do for a document: compress what its pages say and write the bytes of its fonts. A
 * tagged one has its structure to compress too.
 */
export type Floor = {
  contents: readonly Buffer[];
  structure: readonly Buffer[];
  fonts: readonly Uint8Array[];
};

/** Reads the floor of a document from a file of ours. */
export async function readFloor(bytes: Uint8Array): Promise<Floor> {
  const file = await openPdf(bytes);
  const contents = listPageContents(file).map((text) => Buffer.from(text, 'latin1'));
  const fonts: Uint8Array[] = [];
  for (const [, object] of file.document.context.enumerateIndirectObjects()) {
    const program = getValue(file, object, 'FontFile2');
    if (program) fonts.push(deflateSync(getBytes(file, program)));
  }
  return { contents, structure: listObjectStreams(bytes), fonts };
}

/** The objects that are not streams, as they are packed before they are compressed. */
function listObjectStreams(bytes: Uint8Array): Buffer[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Type\/ObjStm[^>]*>>\s*stream\r?\n/g)].map((match) =>
    inflateSync(bytes.subarray(match.index + match[0].length), { finishFlush: constants.Z_SYNC_FLUSH }),
  );
}

/** Does it: as quick as an engine could ever be. */
export function writeFloor({ contents, structure, fonts }: Floor, isTagged: boolean): Uint8Array {
  const streams = isTagged ? [...contents, ...structure] : contents;
  return Buffer.concat([...streams.map((stream) => deflateSync(stream, { level: OUR_LEVEL })), ...fonts]);
}
