import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import {
  type FilledForm,
  fillOfficialForm,
} from '../../../electron/documents/official/fill-official-form.ts';
import { type FormSlot, listFormSlots } from '../../../electron/documents/official/form-slots.ts';
import { type OpenForm, openForm } from '../../../electron/documents/official/open-form.ts';
import { makeRoomForBand, moveRectangle } from '../../../electron/documents/official/suspended-band.ts';
import type { OfficialFormKind } from '../../../shared/contract/official-form-contract.ts';
import type { OfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import { runTool } from '../documents/document-samples.ts';
import { readForm } from './official-samples.ts';

export const fonts = loadDevelopmentFonts();

/** Fills the ministry's own forms. */
export function fillForms(values: OfficialFormValues, flattened: boolean): Promise<FilledForm> {
  const sheetForm = values.sheet ? readOnce(values.sheet.number) : null;
  const input = { planForm: readOnce('plan'), sheetForm, values, flattened };
  return fillOfficialForm(input, fonts, { open: openOnce });
}

const files = new Map<OfficialFormKind, Uint8Array>();
const forms = new Map<Uint8Array, Promise<OpenForm>>();
const originals = new Map<OfficialFormKind, Promise<PDFDocument>>();

function readOnce(kind: OfficialFormKind): Uint8Array {
  const bytes = files.get(kind) ?? readForm(kind);
  files.set(kind, bytes);
  return bytes;
}

function openOnce(bytes: Uint8Array): Promise<OpenForm> {
  const form = forms.get(bytes) ?? openForm(bytes);
  forms.set(bytes, form);
  return form;
}

function loadOnce(kind: OfficialFormKind): Promise<PDFDocument> {
  const original = originals.get(kind) ?? PDFDocument.load(readOnce(kind), { updateMetadata: false });
  originals.set(kind, original);
  return original;
}

/** What a field of a filled form says to another program. */
export type ReadField = {
  key: string;
  text: string | null;
  ticked: boolean | null;
  rectangle: FormSlot['rectangle'];
};

const PLAN_PAGES = 4;

/** Reads a form left editable field by field, each told by where it stands on the ministry's paper. */
export async function readFields(
  bytes: Uint8Array,
  kind: 'plan' | NonNullable<OfficialFormValues['sheet']>['number'],
  isSuspended: (page: number) => boolean,
): Promise<ReadField[]> {
  const original = await loadOnce(kind);
  const filled = await PDFDocument.load(bytes, { updateMetadata: false });
  const slots = listFormSlots(original.getPages());
  const found = listFormSlots(filled.getPages());
  const form = filled.getForm();
  const offset = kind === 'plan' ? 0 : PLAN_PAGES;
  return slots.map((slot) => {
    const { x, y, width, height } = original.getPages()[slot.page]?.getMediaBox() ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    const move = makeRoomForBand([x, y, x + width, y + height], isSuspended(slot.page));
    const place = moveRectangle(slot.rectangle, move);
    const there = found.find(
      (each) =>
        each.page === slot.page + offset &&
        each.type === slot.type &&
        each.field.includes(slot.field.replaceAll('.', '_')) &&
        isSamePlace(each.rectangle, place),
    );
    const field = there && form.getField(there.field);
    return {
      key: slot.key,
      text: field instanceof PDFTextField ? (field.getText() ?? '') : null,
      ticked: field instanceof PDFCheckBox ? field.isChecked() : null,
      rectangle: there?.rectangle ?? place,
    };
  });
}

/** A box may have been given the blank paper around it. */
function isSamePlace(one: FormSlot['rectangle'], other: FormSlot['rectangle']): boolean {
  const left = Math.max(one.x, other.x);
  const bottom = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const top = Math.min(one.y + one.height, other.y + other.height);
  return right - left > other.width * 0.6 && top - bottom > other.height * 0.6;
}

export type PlacedWord = { text: string; left: number; right: number; bottom: number; top: number };

/** Words of each page as poppler places them, from the foot of the page. */
export function readWords(bytes: Uint8Array): PlacedWord[][] {
  const html = runTool('pdftotext', ['-bbox'], bytes, ['-']);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const words = page.matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
      );
      return [...words].map(([, left, top, right, bottom, text]) => ({
        text: unescapeXml(text ?? ''),
        left: Number(left),
        right: Number(right),
        bottom: height - Number(bottom),
        top: height - Number(top),
      }));
    });
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The same whatever spaces typography puts. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
