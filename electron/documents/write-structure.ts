import { formatUtf16 } from './pdf-numbers.ts';
import { formatRefs, type PdfObjects, type PdfRef } from './pdf-objects.ts';
import type { StructureDetails, StructureNode, StructureType } from './structure-tree.ts';

/** A page as the structure knows it: its object and who owns each of its marked pieces, in order. */
export type TaggedPage = { ref: PdfRef; owners: readonly StructureNode[] };

/** What the structure of a part leads to: its children, and for each page the way back from its marked pieces. */
export type WrittenStructure = { kids: string; parents: readonly PdfRef[] };

/** Writes the logical structure below `root`, which stands as `rootRef` in the file. */
export function writeStructure(
  objects: PdfObjects,
  root: StructureNode,
  rootRef: PdfRef,
  pages: readonly TaggedPage[],
): WrittenStructure {
  const refs = new Map<StructureNode, PdfRef>([[root, rootRef]]);
  const kids = writeKids({ objects, pages, refs }, root, rootRef);
  const parents = pages.map(({ owners }) =>
    objects.add(formatRefs(owners.map((owner) => refs.get(owner) ?? rootRef))),
  );
  return { kids, parents };
}

type Writing = { objects: PdfObjects; pages: readonly TaggedPage[]; refs: Map<StructureNode, PdfRef> };

function writeKids(writing: Writing, node: StructureNode, ref: PdfRef): string {
  const { pages } = writing;
  const home = node.content[0]?.page;
  const kids: string[] = [];
  for (const { page, id } of node.content) {
    kids.push(page === home ? `${id}` : `<</Type/MCR/Pg ${pages[page]?.ref} 0 R/MCID ${id}>>`);
  }
  for (const child of node.children) if (!isHollow(child)) kids.push(`${writeNode(writing, child, ref)} 0 R`);
  if (kids.length === 1) return `/K ${kids[0]}`;
  return kids.length === 0 ? '' : `/K[${kids.join(' ')}]`;
}

/** What says nothing when it holds nothing; a blank cell or a line to fill by hand has its place. */
const SAYING: ReadonlySet<StructureType> = new Set(['P', 'H1', 'H2', 'H3', 'Sect', 'Figure', 'L', 'Table']);

function isHollow({ type, content, children }: StructureNode): boolean {
  return content.length === 0 && SAYING.has(type) && children.every(isHollow);
}

function writeNode(writing: Writing, node: StructureNode, parent: PdfRef): PdfRef {
  const { objects, pages, refs } = writing;
  const ref = objects.reserve();
  refs.set(node, ref);
  const home = node.content[0] && pages[node.content[0].page];
  const page = home ? `/Pg ${home.ref} 0 R` : '';
  const kids = writeKids(writing, node, ref);
  objects.put(
    ref,
    `<</Type/StructElem/S/${node.type}/P ${parent} 0 R${page}${kids}${formatDetails(node.details)}>>`,
  );
  return ref;
}

function formatDetails(details: StructureDetails): string {
  const { alternative, actualText } = details;
  const alt = alternative ? `/Alt ${formatText(alternative)}` : '';
  const actual = actualText ? `/ActualText ${formatText(actualText)}` : '';
  return alt + actual + formatAttributes(details);
}

function formatAttributes({ scope, summary, numbering, boundingBox }: StructureDetails): string {
  if (scope) return `/A<</O/Table/Scope/${scope}>>`;
  if (summary) return `/A<</O/Table/Summary ${formatText(summary)}>>`;
  if (numbering) return `/A<</O/List/ListNumbering/${numbering}>>`;
  return boundingBox ? `/A<</O/Layout/Placement/Block/BBox[${boundingBox.join(' ')}]>>` : '';
}

/** A text string of the file in UTF-16, whatever its characters. */
export function formatText(text: string): string {
  return `<feff${formatUtf16(text.toWellFormed().normalize('NFC'))}>`;
}
