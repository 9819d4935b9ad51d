import { deflateSync } from 'node:zlib';
import { PDFName } from 'pdf-lib';
import { getBytes, getDict, getValue, listPageContents, openPdf } from '../../unit/documents/read-pdf.ts';

/** What any engine at least has to do for a document: compress what its pages say, write the bytes of its fonts. */
export type Floor = { contents: readonly Buffer[]; fonts: readonly Uint8Array[] };

/** Reads the floor of a document from a file of ours. */
export async function readFloor(bytes: Uint8Array): Promise<Floor> {
  const file = await openPdf(bytes);
  const contents = listPageContents(file).map((text) => Buffer.from(text, 'latin1'));
  const fonts: Uint8Array[] = [];
  for (const [, object] of file.document.context.enumerateIndirectObjects()) {
    const program = getValue(file, object, 'FontFile2');
    if (program && getDict(file, object, 'FontFile2')?.has(PDFName.of('Length'))) {
      fonts.push(deflateSync(getBytes(file, program)));
    }
  }
  return { contents, fonts };
}

/** Does it: as quick as an engine could ever be. */
export function writeFloor({ contents, fonts }: Floor, level: number): Uint8Array {
  return Buffer.concat([...contents.map((content) => deflateSync(content, { level })), ...fonts]);
}
