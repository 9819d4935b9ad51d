import { constants, deflateSync, inflateSync } from 'node:zlib';
import { getBytes, getValue, listPageContents, openPdf } from '../../unit/documents/read-pdf.ts';

/** What any engine at least has to do for a document: compress what it says and write the bytes of its fonts. */
export type Floor = {
  contents: readonly Buffer[];
  /** The logical structure and the other small objects, which a tagged document has to compress too. */
  structure: readonly Buffer[];
  fonts: readonly Uint8Array[];
};

/** How a floor is read: each reading is a fair one, and they differ three times over. */
export type FloorReading = { name: string; hasStructure: boolean; level: number };

/** That of electron/documents/pdf-objects.ts. */
const OUR_LEVEL = 4;
const USUAL_LEVEL = constants.Z_DEFAULT_COMPRESSION;

/** The strictest first. */
export const FLOOR_READINGS: readonly FloorReading[] = [
  { name: 'floor: pages, our deflate', hasStructure: false, level: OUR_LEVEL },
  { name: 'floor: pages, usual deflate', hasStructure: false, level: USUAL_LEVEL },
  { name: 'floor: pages and structure, our deflate', hasStructure: true, level: OUR_LEVEL },
  { name: 'floor: pages and structure, usual deflate', hasStructure: true, level: USUAL_LEVEL },
];

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
export function writeFloor(floor: Floor, { hasStructure, level }: FloorReading): Uint8Array {
  const streams = hasStructure ? [...floor.contents, ...floor.structure] : floor.contents;
  return Buffer.concat([...streams.map((stream) => deflateSync(stream, { level })), ...floor.fonts]);
}
