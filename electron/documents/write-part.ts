import type { DrawnPart } from './draw-part.ts';
import type { PageWriter } from './page-writer.ts';
import { formatNumber } from './pdf-numbers.ts';
import { formatRefs, type PdfObjects, type PdfRef } from './pdf-objects.ts';
import { type TaggedPage, writeStructure } from './write-structure.ts';

/** What the parts of a file share. */
export type PartSettings = {
  fontsRef: PdfRef;
  pagesRef: PdfRef;
  structureRef: PdfRef;
  /** Pictures already in the file, by name. */
  pictures: Map<string, PdfRef>;
};

/** A document as it stands in the file. */
export type WrittenPart = {
  title: string;
  /** Its node in the tree of pages. */
  pagesRef: PdfRef;
  firstPageRef: PdfRef;
  /** Its root in the logical structure, whose object is written at the end, and the children of it. */
  rootRef: PdfRef;
  kids: string;
  /** For each page, the way back from its marked pieces. */
  parents: readonly PdfRef[];
  /** Nothing in it that another program made and of which we know nothing. */
  isOurs: boolean;
  /** Every font it writes with is in the file. */
  hasItsFonts: boolean;
};

type NewPart = { title: string; drawn: DrawnPart; firstPage: number };

/** Writes the pages and the structure of a document. */
export function writePart(
  objects: PdfObjects,
  shared: PartSettings,
  { title, drawn, firstPage }: NewPart,
): WrittenPart {
  const { frame, root, writers } = drawn;
  const [pagesRef, rootRef] = [objects.reserve(), objects.reserve()];
  const pictures = writePictures(objects, shared, writers);
  const box = `[0 0 ${formatNumber(frame.width)} ${formatNumber(frame.height)}]`;
  const pages = writers.map((writer, index): TaggedPage => {
    const content = objects.addPacked(writer.content);
    const images = [...writer.images].map(({ name }) => `/${name} ${pictures.get(name)} 0 R`).join('');
    const resources = `/Font ${shared.fontsRef} 0 R${images && `/XObject<<${images}>>`}`;
    const ref = objects.add(
      `<</Type/Page/Parent ${pagesRef} 0 R/MediaBox${box}/Contents ${content} 0 R/Resources<<${resources}>>` +
        `/StructParents ${firstPage + index}/Tabs/S>>`,
    );
    return { ref, owners: writer.owners };
  });
  const kids = formatRefs(pages.map((page) => page.ref));
  objects.put(pagesRef, `<</Type/Pages/Parent ${shared.pagesRef} 0 R/Kids${kids}/Count ${pages.length}>>`);
  const structure = writeStructure(objects, root, rootRef, pages);
  for (const [name, ref] of pictures) shared.pictures.set(name, ref);
  const firstPageRef = pages[0]?.ref ?? pagesRef;
  const shown = writers.flatMap((writer) => [...writer.images]);
  const isOurs = shown.every((picture) => picture.isOurs);
  const hasItsFonts = !shown.some((picture) => picture.hasLooseFonts);
  return { title, pagesRef, firstPageRef, rootRef, ...structure, isOurs, hasItsFonts };
}

/** Pictures of these pages; those that the file already has are not written again. */
function writePictures(
  objects: PdfObjects,
  shared: PartSettings,
  writers: readonly PageWriter[],
): Map<string, PdfRef> {
  const refs = new Map<string, PdfRef>();
  for (const picture of writers.flatMap((writer) => [...writer.images])) {
    const known = refs.get(picture.name) ?? shared.pictures.get(picture.name);
    refs.set(picture.name, known ?? picture.write(objects));
  }
  return refs;
}
