import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import { buildOfficialAnnexDocument } from '../../../shared/documents/official-annex-document.ts';
import type { OfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import type { DocumentFonts } from '../document-fonts.ts';
import { sortMissingCharacters } from '../missing-characters.ts';
import { renderDocument } from '../render-document.ts';
import { createTextFitter } from './fit-text.ts';
import { type OpenForm, openForm, readOwnPages } from './open-form.ts';
import { type AnnexDesk, type FilledSlot, placeValues } from './place-values.ts';
import { type FilledPart, writeFilledForm } from './write-filled-form.ts';

export type FillInput = {
  /** The ministry's PAI form. */
  planForm: Uint8Array;
  /** Its sheet of the number of this plan; null when it was not added, or when this plan has none. */
  sheetForm: Uint8Array | null;
  values: OfficialFormValues;
  /** False: the fields stay fields, that any reader can still change. */
  flattened: boolean;
};

export type FilledForm = { bytes: Uint8Array; pageCount: number; notices: DocumentNotice[]; title: string };

export type FillOptions = {
  /** Seals the file with AES-256. */
  password?: string;
  /** How a form is opened: a batch keeps the ones it has opened. */
  open?: (bytes: Uint8Array) => Promise<OpenForm>;
};

/**
 * Writes a plan in the ministry's forms: the PAI, its sheet, and the annex of what is too long for its box, in one
 * file. The same input gives the same bytes, unless it has a password. Throws what `openForm` throws.
 */
export async function fillOfficialForm(
  { planForm, sheetForm, values, flattened }: FillInput,
  fonts: DocumentFonts,
  { password, open = openForm }: FillOptions = {},
): Promise<FilledForm> {
  const fitter = createTextFitter(fonts);
  const desk: AnnexDesk = { entries: [], annexed: new Set(), notFound: new Set() };
  const plan = await open(planForm);
  const planSlots = placeValues('plan', plan, values.plan, desk, fitter);
  const parts: FilledPart[] = [
    {
      form: plan,
      slots: planSlots,
      prefix: '',
      suspendedPages: values.careSuspended ? findCarePages(planSlots) : [],
    },
  ];
  if (values.sheet && sheetForm) {
    const sheet = await open(sheetForm);
    const slots = placeValues(values.sheet.number, sheet, values.sheet.values, desk, fitter);
    const suspendedPages = values.careSuspended ? sheet.pages.map((_, page) => page) : [];
    parts.push({ form: sheet, slots, prefix: 'Fiche ', suspendedPages });
  }
  const missing = new Set(fitter.missing);
  if (desk.entries.length > 0) {
    const form = await drawAnnex(desk, values, { fonts, missing });
    parts.push({ form, slots: [], prefix: '', suspendedPages: [] });
  }
  const bytes = writeFilledForm(parts, fonts, { ...values, flattened, password });
  return {
    bytes,
    pageCount: parts.reduce((count, { form }) => count + form.pages.length, 0),
    notices: listNotices(desk, missing, values.sheet !== null && sheetForm === null),
    title: values.title,
  };
}

/** Pages of the PAI itself that say what to give. */
function findCarePages(slots: readonly FilledSlot[]): number[] {
  return [...new Set(slots.filter(({ source }) => source.includes('"medicine"')).map(({ page }) => page))];
}

async function drawAnnex(
  { entries }: AnnexDesk,
  { pupilName, careSuspended, date }: OfficialFormValues,
  { fonts, missing }: { fonts: DocumentFonts; missing: Set<string> },
): Promise<OpenForm> {
  const content = buildOfficialAnnexDocument({ pupilName, careSuspended, entries }, date);
  const drawn = await renderDocument(content, fonts);
  for (const character of [...drawn.missingCharacters, ...drawn.rightToLeftCharacters])
    missing.add(character);
  return { pages: await readOwnPages(drawn.bytes), slots: [] };
}

function listNotices(
  { annexed, notFound }: AnnexDesk,
  missing: ReadonlySet<string>,
  isSheetMissing: boolean,
): DocumentNotice[] {
  const { missingCharacters, rightToLeftCharacters } = sortMissingCharacters(missing);
  const notices: (DocumentNotice | null)[] = [
    isSheetMissing ? { kind: 'sheetNotAdded' } : null,
    notFound.size > 0 ? { kind: 'fieldsNotFound', labels: [...notFound] } : null,
    annexed.size > 0 ? { kind: 'annexed', labels: [...annexed].map(typesetFrench) } : null,
    missingCharacters.length > 0 ? { kind: 'missingCharacters', characters: missingCharacters } : null,
    rightToLeftCharacters.length > 0 ? { kind: 'rightToLeft', characters: rightToLeftCharacters } : null,
  ];
  return notices.filter((notice) => notice !== null);
}
