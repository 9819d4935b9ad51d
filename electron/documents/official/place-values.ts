import type { OfficialFormKind } from '../../../shared/contract/official-form-contract.ts';
import type { OfficialAnnexEntry } from '../../../shared/documents/official-annex-document.ts';
import type { FieldValue, TextValue } from '../../../shared/official-form/field-value.ts';
import type { Rectangle } from '../../../shared/official-form/form-mapping.ts';
import { toFieldKey } from '../../../shared/official-form/form-mapping.ts';
import { formMappings } from '../../../shared/official-form/form-mappings.ts';
import type { FittedText, TextFitter } from './fit-text.ts';
import type { FormSlot, SlotRectangle } from './form-slots.ts';
import type { OpenForm } from './open-form.ts';
import { isKnownEdition, matchSlots } from './recognise-form.ts';

/** A slot with what is written in it; `text` null leaves it empty. */
export type FilledSlot = FormSlot & {
  label: string;
  text: FittedText | null;
  ticked: boolean;
  /** Slots of one name and one source stay one field. */
  source: string;
  cover: SlotRectangle | null;
};

/** What the forms leave to the annex, numbered in the order of the paper, and what they do not have. */
export type AnnexDesk = {
  entries: OfficialAnnexEntry[];
  annexed: Set<string>;
  notFound: Set<string>;
};

/** Gives each value its place on the form. */
export function placeValues(
  kind: OfficialFormKind,
  form: OpenForm,
  values: readonly FieldValue[],
  desk: AnnexDesk,
  fitter: TextFitter,
): FilledSlot[] {
  const known = isKnownEdition(kind, form.slots);
  const places = listPlaces(kind, form, known);
  const filled = new Map<string, FilledSlot>();
  const order = new Map([...places.keys()].map((key, index) => [key, index]));
  const rankOf = ({ key }: FieldValue) => order.get(key) ?? order.size;
  for (const value of values.toSorted((left, right) => rankOf(left) - rankOf(right))) {
    const place = places.get(value.key);
    if (place) filled.set(value.key, fillSlot(place, value, desk, fitter));
    else leaveOut(kind, value, desk);
  }
  const slots = [...places.entries()].map(
    ([key, place]) => filled.get(key) ?? { ...place, text: null, ticked: false },
  );
  return evenSizes(slots, fitter);
}

/** Lines of one table are read together: in one size, unless that would make all of them small for one. */
const LEAST_EVEN_SIZE = 8;

function evenSizes(slots: readonly FilledSlot[], fitter: TextFitter): FilledSlot[] {
  const sizes = new Map<string, number>();
  for (const { source, text } of slots) {
    const family = nameFamily(source);
    if (family && text) sizes.set(family, Math.min(sizes.get(family) ?? text.size, text.size));
  }
  return slots.map((slot) => {
    const size = Math.max(sizes.get(nameFamily(slot.source)) ?? 0, LEAST_EVEN_SIZE);
    if (!slot.text || size >= slot.text.size || nameFamily(slot.source) === '') return slot;
    return { ...slot, text: fitter.resize(slot.text, slot.rectangle, size) };
  });
}

/** The column of a table of the paper that a field belongs to; empty when it stands alone. */
function nameFamily(source: string): string {
  return /"from":"(?:sheetRow|guardian|versions|yearlyChecks|signatory)"/.test(source)
    ? source.replace(/"(?:row|who|andAfter)":[^,}]*,?/g, '')
    : '';
}

type Place = Omit<FilledSlot, 'text' | 'ticked'>;

/** The slots of the file, with what is known of them, and the places without a field of the edition we know. */
function listPlaces(kind: OfficialFormKind, form: OpenForm, known: boolean): Map<string, Place> {
  const { fields, added } = formMappings[kind];
  const mappings = new Map(fields.map((mapping) => [toFieldKey(mapping), mapping]));
  const matched = matchSlots(kind, form.slots);
  const places = new Map<string, Place>();
  for (const slot of form.slots) {
    const mapping = matched.has(slot.key) ? mappings.get(slot.key) : undefined;
    const { room, cover } = (known && mapping) || {};
    places.set(slot.key, {
      ...slot,
      rectangle: room ? toSlotRectangle(room) : slot.rectangle,
      label: mapping?.label ?? slot.field,
      source: mapping ? JSON.stringify(mapping.source) : '',
      cover: cover ? toSlotRectangle(cover) : null,
    });
  }
  for (const { field, label, source, page, rectangle, cover } of known ? added : []) {
    places.set(field, {
      key: field,
      field,
      type: 'text',
      page: page - 1,
      rectangle: toSlotRectangle(rectangle),
      multiline: true,
      label,
      source: JSON.stringify(source),
      cover: cover ? toSlotRectangle(cover) : null,
    });
  }
  return places;
}

function fillSlot(place: Place, value: FieldValue, desk: AnnexDesk, fitter: TextFitter): FilledSlot {
  if (value.kind === 'tick') return { ...place, text: null, ticked: value.ticked };
  return { ...place, ticked: false, text: fitValue(place, value, desk, fitter) };
}

function fitValue(
  { rectangle }: Place,
  value: TextValue,
  desk: AnnexDesk,
  fitter: TextFitter,
): FittedText | null {
  const { text, more } = value;
  if (text === '' && !more) return null;
  const whole = more ? null : fitter.fitWhole(text, rectangle);
  if (whole) return whole;
  const known = more ? undefined : desk.entries.find((entry) => entry.text === text);
  if (known) return fitter.fitCut(text, rectangle, known.number);
  const number = desk.entries.length + 1;
  const withReference = more && fitWithReference(text, rectangle, number, fitter);
  if (withReference) {
    desk.annexed.add(more.label);
    desk.entries.push({ number, ...more });
    return withReference;
  }
  desk.annexed.add(value.label);
  const rest = more ? `\n${more.label} :\n${more.text}` : '';
  desk.entries.push({ number, label: value.label, text: `${text}${rest}` });
  return fitter.fitCut(text, rectangle, number);
}

/** The text whole, followed by where the rows that come after it are. */
function fitWithReference(
  text: string,
  rectangle: SlotRectangle,
  number: number,
  fitter: TextFitter,
): FittedText | null {
  const references = [`(suite : annexe, ${number})`, `(annexe ${number})`, `(${number})`];
  for (const reference of references) {
    const fitted = fitter.fitWhole(`${text} ${reference}`, rectangle);
    if (fitted) return fitted;
  }
  return null;
}

/** A place that has no field on any edition goes to the annex; a field that this edition lacks is told. */
function leaveOut(kind: OfficialFormKind, value: FieldValue, desk: AnnexDesk): void {
  if (value.kind === 'tick') {
    if (value.ticked) desk.notFound.add(value.label);
    return;
  }
  if (value.text === '' && !value.more) return;
  if (!formMappings[kind].added.some(({ field }) => field === value.key)) {
    desk.notFound.add(value.label);
    return;
  }
  desk.annexed.add(value.label);
  desk.entries.push({ number: desk.entries.length + 1, label: value.label, text: value.text });
}

function toSlotRectangle([left, bottom, right, top]: Rectangle): SlotRectangle {
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}
