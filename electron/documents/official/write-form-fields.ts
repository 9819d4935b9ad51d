import type { FontUsages } from '../font-usage.ts';
import { formatNumber as n } from '../pdf-numbers.ts';
import { formatRefs, type PdfObjects, type PdfRef } from '../pdf-objects.ts';
import { formatText } from '../write-structure.ts';
import { drawText, drawTick, squareAround, TICK_SIDE } from './draw-slots.ts';
import { LARGEST_SIZE, LEADING } from './fit-text.ts';
import type { SlotRectangle } from './form-slots.ts';
import type { FilledSlot } from './place-values.ts';
import { moveRectangle, type PageMove } from './suspended-band.ts';

/** A slot on the page of the file where it is written. */
export type PlacedSlot = { slot: FilledSlot; move: PageMove; pageRef: PdfRef };

/** A field that can be filled again: its places, under a name of its own in the file. */
type FieldGroup = { name: string; places: PlacedSlot[] };

type Writing = {
  objects: PdfObjects;
  usages: FontUsages;
  fontsRef: PdfRef;
  crosses: { on: PdfRef; off: PdfRef };
};

export type WrittenFields = { formRef: PdfRef; widgetsOf: ReadonlyMap<PdfRef, readonly PdfRef[]> };

const MULTILINE = 1 << 12;
const DO_NOT_SCROLL = 1 << 23;
/** Printed with the page. */
const PRINT = 4;

/**
 * Writes fields that any reader can still change. Their looks are drawn with our font; Helvetica is only what a reader
 * takes for what is typed afterwards.
 *
 * @param parts the slots of each form; those of the second one get the prefix, so that no two fields share a name.
 */
export function writeFormFields(
  objects: PdfObjects,
  parts: readonly { prefix: string; places: readonly PlacedSlot[] }[],
  fonts: { usages: FontUsages; fontsRef: PdfRef },
): WrittenFields {
  const box = `/Type/XObject/Subtype/Form/BBox[0 0 ${TICK_SIDE} ${TICK_SIDE}]`;
  const crosses = {
    on: objects.addPacked(Buffer.from(drawTick(), 'latin1'), box),
    off: objects.addPacked(Buffer.from('', 'latin1'), box),
  };
  const writing = { objects, ...fonts, crosses };
  const widgetsOf = new Map<PdfRef, PdfRef[]>();
  const groups = parts.flatMap(({ prefix, places }) => groupFields(prefix, places));
  const fields = groups.map((group) => writeField(writing, group, widgetsOf));
  const hasSignature = groups.some(({ places }) => places[0]?.slot.type === 'signature');
  const standard = ['Helvetica/Encoding/WinAnsiEncoding', 'ZapfDingbats'].map((face) =>
    objects.add(`<</Type/Font/Subtype/Type1/BaseFont/${face}>>`),
  );
  const formRef = objects.add(
    `<</Fields${formatRefs(fields)}/DA(/Helv 0 Tf 0 g)${hasSignature ? '/SigFlags 1' : ''}` +
      `/DR<</Font<</Helv ${standard[0]} 0 R/ZaDb ${standard[1]} 0 R>>>>>>`,
  );
  return { formRef, widgetsOf };
}

/** Places of one name are one field while they say the same thing; otherwise each thing is a field. */
function groupFields(prefix: string, places: readonly PlacedSlot[]): FieldGroup[] {
  const groups = new Map<string, FieldGroup>();
  const taken = new Set<string>();
  for (const place of places) {
    const { field, type, source } = place.slot;
    const key = JSON.stringify([field, type, source]);
    const known = groups.get(key);
    if (known) known.places.push(place);
    else groups.set(key, { name: chooseName(`${prefix}${field}`, taken), places: [place] });
  }
  return [...groups.values()];
}

/** A dot would make a family of fields. */
function chooseName(field: string, taken: Set<string>): string {
  const wanted = field.replaceAll('.', '_');
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
  taken.add(name);
  return name;
}

function writeField(
  writing: Writing,
  { name, places }: FieldGroup,
  widgetsOf: Map<PdfRef, PdfRef[]>,
): PdfRef {
  const { objects } = writing;
  const [first, ...others] = places;
  if (!first) throw new Error('A field without a place');
  const field = `/T${formatText(name)}/TU${formatText(first.slot.label)}${formatValue(first.slot)}`;
  const note = (place: PlacedSlot, ref: PdfRef) =>
    widgetsOf.set(place.pageRef, [...(widgetsOf.get(place.pageRef) ?? []), ref]);
  if (others.length === 0) {
    const ref = objects.add(`<<${field}${formatWidget(writing, first)}>>`);
    note(first, ref);
    return ref;
  }
  const parent = objects.reserve();
  const kids = places.map((place) => {
    const ref = objects.add(`<</Parent ${parent} 0 R${formatWidget(writing, place)}>>`);
    note(place, ref);
    return ref;
  });
  objects.put(parent, `<<${field}/Kids${formatRefs(kids)}>>`);
  return parent;
}

function formatValue({ type, text, ticked, multiline, rectangle }: FilledSlot): string {
  if (type === 'signature') return '/FT/Sig';
  if (type === 'tick') return `/FT/Btn/V/${ticked ? 'On' : 'Off'}`;
  const isMultiline = multiline || (text !== null && text.lines.length > 1);
  const size = text?.size ?? Math.min(LARGEST_SIZE, rectangle.height / LEADING);
  return (
    `/FT/Tx/Ff ${(isMultiline ? MULTILINE : 0) + DO_NOT_SCROLL}/DA(/Helv ${n(size)} Tf 0 g)` +
    (text ? `/V${formatText(text.shaped.text)}` : '')
  );
}

function formatWidget(writing: Writing, { slot, move, pageRef }: PlacedSlot): string {
  const { crosses } = writing;
  const box = slot.type === 'tick' ? squareAround(slot.rectangle) : slot.rectangle;
  const moved = moveRectangle(box, move);
  const corners = [moved.x, moved.y, moved.x + moved.width, moved.y + moved.height].map(n).join(' ');
  const place = `/Type/Annot/Subtype/Widget/F ${PRINT}/P ${pageRef} 0 R/Rect[${corners}]`;
  if (slot.type === 'signature') return place;
  if (slot.type === 'tick') {
    const state = slot.ticked ? 'On' : 'Off';
    return `${place}/MK<</CA(8)>>/AS/${state}/AP<</N<</On ${crosses.on} 0 R/Off ${crosses.off} 0 R>>>>`;
  }
  return `${place}/MK<<>>/AP<</N ${drawLook(writing, slot, box)} 0 R>>`;
}

function drawLook({ objects, usages, fontsRef }: Writing, { text }: FilledSlot, box: SlotRectangle): PdfRef {
  const [width, height] = [n(box.width), n(box.height)];
  const drawn = text ? `q\n0 0 ${width} ${height} re\nW\nn\n${drawText(text, box, usages)}\nQ\n` : '';
  return objects.addPacked(
    Buffer.from(`/Tx BMC\n${drawn}EMC`, 'latin1'),
    `/Type/XObject/Subtype/Form/BBox[0 0 ${width} ${height}]/Resources<</Font ${fontsRef} 0 R>>`,
  );
}
