import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { formatUtf16 } from './pdf-numbers.ts';
import type { StructureNode } from './structure-tree.ts';

/** A page as the structure knows it: its object and who owns each of its marked pieces, in order. */
export type TaggedPage = { ref: PDFRef; owners: readonly StructureNode[] };

/** Writes the logical structure and the table that leads from marked content back to its element. */
export function writeStructure(
  context: PDFContext,
  root: StructureNode,
  pages: readonly TaggedPage[],
): PDFRef {
  const rootRef = context.nextRef();
  const refs = new Map<StructureNode, PDFRef>();
  const documentRef = writeNode({ context, pages, refs }, root, rootRef);
  const numbers = pages.flatMap((page, index) => [
    PDFNumber.of(index),
    context.register(context.obj(page.owners.map((owner) => refs.get(owner) ?? rootRef))),
  ]);
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [documentRef],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length,
    }),
  );
  return rootRef;
}

type Writing = { context: PDFContext; pages: readonly TaggedPage[]; refs: Map<StructureNode, PDFRef> };

function writeNode(writing: Writing, node: StructureNode, parent: PDFRef): PDFRef {
  const { context, pages, refs } = writing;
  const ref = context.nextRef();
  refs.set(node, ref);
  const element = PDFDict.withContext(context);
  element.set(PDFName.of('Type'), PDFName.of('StructElem'));
  element.set(PDFName.of('S'), PDFName.of(node.type));
  element.set(PDFName.of('P'), parent);
  const home = node.content[0]?.page;
  const homeRef = home === undefined ? undefined : pages[home]?.ref;
  if (homeRef) element.set(PDFName.of('Pg'), homeRef);
  const kids = PDFArray.withContext(context);
  for (const { page, id } of node.content) {
    kids.push(
      page === home ? PDFNumber.of(id) : context.obj({ Type: 'MCR', Pg: pages[page]?.ref, MCID: id }),
    );
  }
  for (const child of node.children) kids.push(writeNode(writing, child, ref));
  if (kids.size() > 0) element.set(PDFName.of('K'), kids.size() === 1 ? kids.get(0) : kids);
  writeDetails(context, element, node);
  context.assign(ref, element);
  return ref;
}

function writeDetails(context: PDFContext, element: PDFDict, { details }: StructureNode): void {
  const { alternative, actualText, scope, numbering, summary, boundingBox } = details;
  if (alternative) element.set(PDFName.of('Alt'), toTextString(alternative));
  if (actualText) element.set(PDFName.of('ActualText'), toTextString(actualText));
  const attributes = scope
    ? { O: 'Table', Scope: scope }
    : summary
      ? { O: 'Table', Summary: toTextString(summary) }
      : numbering
        ? { O: 'List', ListNumbering: numbering }
        : boundingBox
          ? { O: 'Layout', Placement: 'Block', BBox: [...boundingBox] }
          : null;
  if (attributes) element.set(PDFName.of('A'), context.obj(attributes));
}

/** A text string of the file in UTF-16, whatever its characters. */
export function toTextString(text: string): PDFHexString {
  return PDFHexString.of(`FEFF${formatUtf16(text.toWellFormed().normalize('NFC'))}`);
}
