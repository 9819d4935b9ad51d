import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFString,
} from 'pdf-lib';
import { toFieldKey } from '../../../shared/official-form/form-mapping.ts';

/** One place of a form where something can be written. */
export type FormSlot = {
  key: string;
  field: string;
  type: 'text' | 'tick' | 'signature';
  /** Place of its page in the file, from 0. */
  page: number;
  /** In points, from the foot of the page. */
  rectangle: SlotRectangle;
  multiline: boolean;
};

export type SlotRectangle = { x: number; y: number; width: number; height: number };

const MOST_SLOTS = 2000;
const MOST_PARENTS = 16;
const MULTILINE = 1 << 12;
const TYPES: Readonly<Record<string, FormSlot['type']>> = {
  '/Tx': 'text',
  '/Btn': 'tick',
  '/Sig': 'signature',
};

type FoundSlot = Omit<FormSlot, 'key'>;

/** Every place to fill, page after page, from top to bottom. Read from the pages, whatever the form says of itself. */
export function listFormSlots(pages: readonly PDFPage[]): FormSlot[] {
  const found = pages.flatMap((page, index) =>
    listWidgets(page).flatMap((widget) => readSlot(widget, index) ?? []),
  );
  if (found.length > MOST_SLOTS) throw new Error('Too many fields');
  found.sort(
    (left, right) =>
      left.page - right.page || right.rectangle.y - left.rectangle.y || left.rectangle.x - right.rectangle.x,
  );
  const counts = new Map<string, number>();
  return found.map((slot) => {
    const at = counts.get(slot.field) ?? 0;
    counts.set(slot.field, at + 1);
    return { ...slot, key: toFieldKey({ field: slot.field, at }) };
  });
}

function listWidgets({ node }: PDFPage): PDFDict[] {
  const annotations = node.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray) || annotations.size() > MOST_SLOTS) return [];
  return annotations.asArray().flatMap((item) => {
    const annotation = node.context.lookup(item);
    const isWidget =
      annotation instanceof PDFDict && annotation.get(PDFName.of('Subtype')) === PDFName.of('Widget');
    return isWidget ? [annotation] : [];
  });
}

function readSlot(widget: PDFDict, page: number): FoundSlot | null {
  const line = listLine(widget);
  const type = TYPES[String(findFirst(line, 'FT'))];
  const rectangle = readRectangle(widget.lookup(PDFName.of('Rect')));
  if (!type || !rectangle) return null;
  const field = line
    .flatMap((each) => readText(each.lookup(PDFName.of('T'))))
    .reverse()
    .join('.');
  const flags = findFirst(line, 'Ff');
  const multiline = flags instanceof PDFNumber && (flags.asNumber() & MULTILINE) !== 0;
  return { field, type, page, rectangle, multiline };
}

/** The widget and what it is part of, nearest first. */
function listLine(widget: PDFDict): PDFDict[] {
  const line = [widget];
  for (let parent = widget.lookup(PDFName.of('Parent')); line.length < MOST_PARENTS; ) {
    if (!(parent instanceof PDFDict) || line.includes(parent)) break;
    line.push(parent);
    parent = parent.lookup(PDFName.of('Parent'));
  }
  return line;
}

function findFirst(line: readonly PDFDict[], key: string): PDFObject | undefined {
  return line.map((each) => each.lookup(PDFName.of(key))).find(Boolean);
}

function readText(text: PDFObject | undefined): string[] {
  return text instanceof PDFString || text instanceof PDFHexString ? [text.decodeText()] : [];
}

function readRectangle(rectangle: PDFObject | undefined): SlotRectangle | null {
  if (!(rectangle instanceof PDFArray) || rectangle.size() !== 4) return null;
  const corners = [0, 1, 2, 3].map((at) => readNumber(rectangle.lookup(at)));
  if (!corners.every((corner) => Number.isFinite(corner) && Math.abs(corner) < 20_000)) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = corners;
  const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
  if (width < 1 || height < 1) return null;
  return { x: Math.min(left, right), y: Math.min(bottom, top), width, height };
}

function readNumber(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
}
