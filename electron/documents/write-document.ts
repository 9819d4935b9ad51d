import { createHash } from 'node:crypto';
import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { DocumentContent } from '../../shared/documents/blocks.ts';
import { embedFont, writeStream } from './embed-font.ts';
import type { FontUsages } from './font-usage.ts';
import type { PageFrame } from './page-frame.ts';
import type { PageWriter } from './page-writer.ts';
import { roundLength } from './pdf-numbers.ts';
import type { StructureNode } from './structure-tree.ts';
import { type TaggedPage, toTextString, writeStructure } from './write-structure.ts';
import { buildXmpMetadata } from './xmp-metadata.ts';

const PRODUCER = 'Registre PAI';

export type DrawnDocument = {
  content: DocumentContent;
  frame: PageFrame;
  root: StructureNode;
  writers: readonly PageWriter[];
  usages: FontUsages;
};

/** Assembles drawn pages, fonts, structure and metadata into a file. */
export async function writeDocument(document: PDFDocument, drawn: DrawnDocument): Promise<Uint8Array> {
  const { context } = document;
  const fonts = context.obj({});
  for (const usage of drawn.usages.list()) fonts.set(PDFName.of(usage.name), embedFont(context, usage));
  const fontsRef = context.register(fonts);
  const digest = createHash('sha256');
  const pages = drawn.writers.map((writer, index): TaggedPage => {
    const { content } = writer;
    digest.update(content);
    const page = document.addPage([roundLength(drawn.frame.width), roundLength(drawn.frame.height)]);
    page.node.set(PDFName.of('Contents'), writeStream(context, Buffer.from(content, 'latin1')));
    page.node.set(PDFName.of('Resources'), writeResources(document, writer, fontsRef));
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return { ref: page.ref, owners: writer.owners };
  });
  writeCatalog(document, drawn, pages);
  digest.update(drawn.content.title).update(drawn.content.date);
  const id = PDFHexString.of(digest.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  // In one go: the library otherwise waits for a timer every fifty objects, a third of the whole time.
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}

function writeResources(document: PDFDocument, writer: PageWriter, fonts: unknown): PDFDict {
  const { context } = document;
  const resources = context.obj({ Font: fonts as never });
  if (writer.images.size > 0) {
    const images = context.obj({});
    for (const handle of writer.images) images.set(PDFName.of(handle.name), handle.image.ref);
    resources.set(PDFName.of('XObject'), images);
  }
  return resources;
}

function writeCatalog(document: PDFDocument, drawn: DrawnDocument, pages: readonly TaggedPage[]): void {
  const { context, catalog } = document;
  const { title, date } = drawn.content;
  // An indirect string: it survives the encryption of the file, where a direct one would be lost.
  catalog.set(PDFName.of('Lang'), context.register(PDFString.of('fr-FR')));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('StructTreeRoot'), writeStructure(context, drawn.root, pages));
  const xmp = Buffer.from(buildXmpMetadata({ title, date, producer: PRODUCER }), 'utf8');
  const metadata = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const moment = PDFString.of(`D:${date.replaceAll('-', '')}000000Z`);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: toTextString(title),
      Producer: PDFString.of(PRODUCER),
      Creator: PDFString.of(PRODUCER),
      CreationDate: moment,
      ModDate: moment,
    }),
  );
}
