import { deflateSync } from 'node:zlib';
import type { DocumentFonts } from '../document-fonts.ts';
import { embedFont } from '../embed-font.ts';
import { createFontUsages, type FontUsages } from '../font-usage.ts';
import { formatNumber as n } from '../pdf-numbers.ts';
import { formatRefs, PdfObjects, type PdfRef } from '../pdf-objects.ts';
import { sealFile } from '../seal-file.ts';
import { formatText } from '../write-structure.ts';
import { drawCover, drawText, drawTick, squareAround } from './draw-slots.ts';
import { createPageCopier, type FormPage, formatResources } from './form-pages.ts';
import type { OpenForm } from './open-form.ts';
import type { FilledSlot } from './place-values.ts';
import { drawSuspendedBand, makeRoomForBand, type PageMove } from './suspended-band.ts';
import { type PlacedSlot, writeFormFields } from './write-form-fields.ts';

/** One form of the file with what is written in it. */
export type FilledPart = {
  form: OpenForm;
  slots: readonly FilledSlot[];
  /** Before the names of its fields. */
  prefix: string;
  /** Pages that say the care part is suspended. */
  suspendedPages: readonly number[];
};

type FileOptions = { title: string; date: string; flattened: boolean; password?: string };

const PRODUCER = 'Registre PAI';
/** Name of our drawing among those of a page. */
const OURS = 'RegistrePAI';

/** Joins the forms into one file: their pages, what is written on them, and fields unless it is flattened. */
export function writeFilledForm(
  parts: readonly FilledPart[],
  fonts: DocumentFonts,
  { title, date, flattened, password }: FileOptions,
): Uint8Array {
  const objects = new PdfObjects();
  const usages = createFontUsages(fonts);
  const [pagesRef, fontsRef] = [objects.reserve(), objects.reserve()];
  const pages = parts.flatMap((part) => preparePages(part, objects));
  const drawing = { objects, usages, fonts, fontsRef, pagesRef, flattened, date };
  const fields = flattened ? null : writeFields(drawing, parts, pages);
  for (const page of pages) writePage(drawing, page, fields?.widgetsOf.get(page.ref) ?? []);
  const faces = usages.list().map((usage) => `/${usage.name} ${embedFont(objects, usage)} 0 R`);
  objects.put(fontsRef, `<<${faces.join('')}>>`);
  const refs = pages.map(({ ref }) => ref);
  objects.put(pagesRef, `<</Type/Pages/Kids${formatRefs(refs)}/Count ${refs.length}>>`);
  const catalog =
    `<</Type/Catalog/Pages ${pagesRef} 0 R/Lang ${objects.add('(fr-FR)')} 0 R` +
    `/ViewerPreferences<</DisplayDocTitle true>>${fields ? `/AcroForm ${fields.formRef} 0 R` : ''}` +
    // AES-256 as it is used here came after PDF 1.7.
    `${password === undefined ? '' : '/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>'}>>`;
  const moment = `(D:${date.replaceAll('-', '')}000000Z)`;
  const info =
    `<</Title${formatText(title)}/Producer(${PRODUCER})/Creator(${PRODUCER})` +
    `/CreationDate${moment}/ModDate${moment}>>`;
  return objects.finish(catalog, info, password === undefined ? null : sealFile(password));
}

type PreparedPage = {
  ref: PdfRef;
  part: FilledPart;
  page: FormPage;
  slots: readonly FilledSlot[];
  isSuspended: boolean;
  move: PageMove;
  copier: ReturnType<typeof createPageCopier>;
};

function preparePages(part: FilledPart, objects: PdfObjects): PreparedPage[] {
  const [first] = part.form.pages;
  if (!first) return [];
  const copier = createPageCopier(first.context, objects);
  return part.form.pages.map((page, index) => {
    const isSuspended = part.suspendedPages.includes(index);
    return {
      ref: objects.reserve(),
      part,
      page,
      slots: part.slots.filter((slot) => slot.page === index),
      isSuspended,
      move: makeRoomForBand(page.box, isSuspended),
      copier,
    };
  });
}

type Drawing = {
  objects: PdfObjects;
  usages: FontUsages;
  fonts: DocumentFonts;
  fontsRef: PdfRef;
  pagesRef: PdfRef;
  flattened: boolean;
  /** The day it is printed. */
  date: string;
};

function writeFields(
  { objects, usages, fontsRef }: Drawing,
  parts: readonly FilledPart[],
  pages: readonly PreparedPage[],
) {
  const listed = parts.map((part) => ({
    prefix: part.prefix,
    places: pages
      .filter((page) => page.part === part)
      .flatMap(({ slots, move, ref }) => slots.map((slot): PlacedSlot => ({ slot, move, pageRef: ref }))),
  }));
  return writeFormFields(objects, listed, { usages, fontsRef });
}

function writePage(drawing: Drawing, prepared: PreparedPage, widgets: readonly PdfRef[]): void {
  const { objects, fontsRef, pagesRef } = drawing;
  const { ref, page, move, copier } = prepared;
  const box = page.box.map(n).join(' ');
  const ours = objects.addPacked(
    Buffer.from(drawOurs(drawing, prepared), 'latin1'),
    `/Type/XObject/Subtype/Form/BBox[${box}]/Resources<</Font ${fontsRef} 0 R>>`,
  );
  const content = Buffer.concat([
    Buffer.from(`q\n${formatMove(move)}`),
    page.content,
    Buffer.from(`\nQ\nq\n/${OURS} Do\nQ`),
  ]);
  const contents = objects.addStream('/Filter/FlateDecode', deflateSync(content));
  const resources = objects.add(formatResources(page, copier, { name: OURS, ref: ours }));
  const rotation = page.rotation === 0 ? '' : `/Rotate ${page.rotation}`;
  const annotations = widgets.length > 0 ? `/Annots${formatRefs(widgets)}/Tabs/R` : '';
  objects.put(
    ref,
    `<</Type/Page/Parent ${pagesRef} 0 R/MediaBox[${box}]${rotation}/Resources ${resources} 0 R` +
      `/Contents ${contents} 0 R${annotations}>>`,
  );
}

/** What stands on the page itself: covers and band always, texts and crosses when it is flattened. */
function drawOurs(
  { usages, fonts, flattened, date }: Drawing,
  { page, slots, move, isSuspended }: PreparedPage,
): string {
  const operators: string[] = [];
  for (const { text, ticked, cover, rectangle } of slots) {
    if (text && cover) operators.push(drawCover(cover));
    if (!flattened) continue;
    if (ticked) operators.push(drawAt(squareAround(rectangle), drawTick()));
    if (text) operators.push(drawAt(rectangle, drawText(text, rectangle, usages)));
  }
  const moved = `q\n${formatMove(move)}${operators.join('\n')}\nQ\n`;
  return isSuspended ? moved + drawSuspendedBand(page.box, date, { fonts, usages }) : moved;
}

function formatMove({ scale, x, y }: PageMove): string {
  return scale === 1 ? '' : `${scale} 0 0 ${scale} ${n(x)} ${n(y)} cm\n`;
}

function drawAt({ x, y }: { x: number; y: number }, operators: string): string {
  return `q\n1 0 0 1 ${n(x)} ${n(y)} cm\n${operators}\nQ`;
}
