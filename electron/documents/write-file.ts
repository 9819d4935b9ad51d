import { buildOutputIntent } from './output-intent.ts';
import { formatRefs, type PdfObjects } from './pdf-objects.ts';
import { sealFile } from './seal-file.ts';
import type { PartSettings, WrittenPart } from './write-part.ts';
import { formatText } from './write-structure.ts';
import { buildXmpMetadata } from './xmp-metadata.ts';

/** What the metadata says of the file. */
export type FileFacts = { title: string; date: string };

/**
 * `archive`: PDF/A-2u, the copy that is kept. `password`: sealed with AES-256, the copy that is sent. Never both: an
 * archived file may not be sealed.
 */
export type RenderOptions = { archive?: boolean; password?: string };

type FileParts = PartSettings & { facts: FileFacts; parts: readonly WrittenPart[] };

const PRODUCER = 'Registre PAI';

/** Writes what holds the parts together, and joins everything. */
export function finishFile(
  objects: PdfObjects,
  file: FileParts,
  { archive = false, password }: RenderOptions,
): Uint8Array {
  if (archive && password !== undefined) throw new Error('An archived file cannot be sealed');
  const { facts, parts, pagesRef } = file;
  const isArchive = archive && parts.every((part) => part.isOurs);
  const isAccessible = parts.every((part) => part.hasItsFonts);
  const count = parts.reduce((pages, part) => pages + part.parents.length, 0);
  const nodes = formatRefs(parts.map((part) => part.pagesRef));
  objects.put(pagesRef, `<</Type/Pages/Kids${nodes}/Count ${count}>>`);
  writeStructureRoot(objects, file);
  const xmp = buildXmpMetadata({ ...facts, producer: PRODUCER, isArchive, isAccessible });
  const metadata = objects.addStream('/Type/Metadata/Subtype/XML', Buffer.from(xmp, 'utf8'));
  const catalog = [
    `/Type/Catalog/Pages ${pagesRef} 0 R/StructTreeRoot ${file.structureRef} 0 R/Metadata ${metadata} 0 R`,
    // A reference and not the text: the catalog of a sealed file stands in clear, and its texts would be lost.
    `/Lang ${objects.add('(fr-FR)')} 0 R/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>`,
    parts.length > 1 ? `/Outlines ${writeBookmarks(objects, parts)} 0 R/PageMode/UseOutlines` : '',
    isArchive ? `/OutputIntents[${buildOutputIntent(objects)} 0 R]` : '',
  ];
  if (password === undefined) return objects.finish(`<<${catalog.join('')}>>`, formatInfo(facts), null);
  // AES-256 as it is used here came after PDF 1.7.
  catalog.push('/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>');
  return objects.finish(`<<${catalog.join('')}>>`, formatInfo(facts), sealFile(password));
}

function formatInfo({ title, date }: FileFacts): string {
  const moment = `(D:${date.replaceAll('-', '')}000000Z)`;
  return (
    `<</Title${formatText(title)}/Producer(${PRODUCER})/Creator(${PRODUCER})` +
    `/CreationDate${moment}/ModDate${moment}>>`
  );
}

/** One document: its root is that of the file. Several: each is a part under the root. */
function writeStructureRoot(objects: PdfObjects, { structureRef, parts }: FileParts): void {
  const only = parts.length === 1 ? parts[0] : undefined;
  const rootRef = only?.rootRef ?? objects.reserve();
  if (!only) {
    for (const { rootRef: ref, title, kids } of parts) {
      objects.put(ref, `<</Type/StructElem/S/Part/P ${rootRef} 0 R/T${formatText(title)}${kids}>>`);
    }
  }
  const kids = only?.kids ?? `/K${formatRefs(parts.map((part) => part.rootRef))}`;
  objects.put(rootRef, `<</Type/StructElem/S/Document/P ${structureRef} 0 R${kids}>>`);
  const parents = parts.flatMap((part) => part.parents);
  const numbers = objects.add(`<</Nums[${parents.map((ref, page) => `${page} ${ref} 0 R`).join(' ')}]>>`);
  objects.put(
    structureRef,
    `<</Type/StructTreeRoot/K[${rootRef} 0 R]/ParentTree ${numbers} 0 R/ParentTreeNextKey ${parents.length}>>`,
  );
}

function writeBookmarks(objects: PdfObjects, parts: readonly WrittenPart[]): number {
  const outlines = objects.reserve();
  const refs = parts.map(() => objects.reserve());
  for (const [index, part] of parts.entries()) {
    const previous = index > 0 ? `/Prev ${refs[index - 1]} 0 R` : '';
    const next = index + 1 < refs.length ? `/Next ${refs[index + 1]} 0 R` : '';
    objects.put(
      refs[index] ?? outlines,
      `<</Title${formatText(part.title)}/Parent ${outlines} 0 R${previous}${next}` +
        `/Dest[${part.firstPageRef} 0 R/Fit]>>`,
    );
  }
  objects.put(
    outlines,
    `<</Type/Outlines/First ${refs[0]} 0 R/Last ${refs.at(-1)} 0 R/Count ${refs.length}>>`,
  );
  return outlines;
}
