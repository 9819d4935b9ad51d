import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { fillOfficialForm } from '../../../electron/documents/official/fill-official-form.ts';
import type { FieldValue } from '../../../shared/official-form/field-value.ts';
import { isTick, isUnmapped, toFieldKey } from '../../../shared/official-form/form-mapping.ts';
import { formMappings } from '../../../shared/official-form/form-mappings.ts';
import {
  buildOfficialFormValues,
  type OfficialFormValues,
} from '../../../shared/official-form/official-form-values.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { convertFile, runTool } from '../documents/document-samples.ts';
import { fillForms, fonts, plainSpaces, readFields, readWords } from './filled-form.ts';
import { hasOfficialForms, listDemonstrationPlans, readForm, TODAY } from './official-samples.ts';

const demonstration = hasOfficialForms
  ? listDemonstrationPlans().map((aggregate, number) => ({
      number,
      values: buildOfficialFormValues(aggregate, TODAY),
    }))
  : [];

/** Pages of the form that have the band: the last of the plan's, and all of the sheet's. */
const isPlanPageSuspended = (values: OfficialFormValues) => (page: number) =>
  values.careSuspended && page === 3;
const isSheetPageSuspended = (values: OfficialFormValues) => () => values.careSuspended;

async function expectFields(
  bytes: Uint8Array,
  kind: Parameters<typeof readFields>[1],
  values: readonly FieldValue[],
  isSuspended: (page: number) => boolean,
): Promise<void> {
  const fields = new Map((await readFields(bytes, kind, isSuspended)).map((field) => [field.key, field]));
  for (const value of values) {
    const field = fields.get(value.key);
    if (!field) continue;
    if (value.kind === 'tick') {
      expect(field.ticked, value.label).toBe(value.ticked);
      continue;
    }
    const shown = plainSpaces(field.text ?? '');
    if (/annexe, \d+|^annexe \d+$|^\(\d+\)$/.test(shown)) continue;
    expect(shown.replaceAll(' ', ''), value.label).toBe(plainSpaces(value.text).replaceAll(' ', ''));
  }
}

describe.skipIf(!hasOfficialForms)('the official forms filled', () => {
  it.each(demonstration)('say what plan $number says, field by field', async ({ values }) => {
    const { bytes } = await fillForms(values, false);
    await expectFields(bytes, 'plan', values.plan, isPlanPageSuspended(values));
    if (values.sheet)
      await expectFields(bytes, values.sheet.number, values.sheet.values, isSheetPageSuspended(values));
  });

  it.each(demonstration.slice(0, 9))('print plan $number inside its boxes', async ({ values }) => {
    const editable = await fillForms(values, false);
    const fields = await readFields(editable.bytes, 'plan', isPlanPageSuspended(values));
    const flattened = await fillForms(values, true);
    expect(runTool('qpdf', ['--check'], flattened.bytes)).toContain('No syntax');
    const words = readWords(flattened.bytes).slice(0, 4).flat();
    for (const { text, rectangle } of fields) {
      for (const word of (text ?? '').split(/[\s-]+/u).filter((each) => each.length > 3)) {
        const isInside = words.some(
          (each) =>
            each.text.includes(word) &&
            each.left >= rectangle.x - 1 &&
            each.right <= rectangle.x + rectangle.width + 1 &&
            each.bottom >= rectangle.y - 2 &&
            each.top <= rectangle.y + rectangle.height + 4,
        );
        expect(isInside, word).toBe(true);
      }
    }
  });

  it('leaves nothing to fill once flattened, and no word of the ministry’s metadata', async () => {
    const values = demonstration[8]?.values as OfficialFormValues;
    const { bytes, title } = await fillForms(values, true);
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(file.catalog.has(file.context.obj('AcroForm') as never)).toBe(false);
    expect(file.getPages().every((page) => page.node.Annots() === undefined)).toBe(true);
    expect(file.getTitle()).toBe(title);
    expect(file.getProducer()).toBe('Registre PAI');
    const raw = convertFile('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
    expect(raw.includes('/JavaScript')).toBe(false);
    expect(raw.includes('/URI')).toBe(false);
    expect(raw.includes('/DisplayDocTitle true')).toBe(true);
  });

  it('is a form that another reader shows and changes', async () => {
    const values = demonstration[0]?.values as OfficialFormValues;
    const { bytes } = await fillForms(values, false);
    const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const fields = (await file.getFieldObjects()) as unknown as Map<
      string,
      { value?: string; editable?: boolean }[]
    >;
    const name = fields.get('Nom  Prénom')?.filter(({ value }) => value === values.pupilName);
    expect(name).toHaveLength(5);
    expect(name?.every(({ editable }) => editable)).toBe(true);
    const ticked = [...fields.values()].filter(([field]) => field?.value === 'On');
    const ticks = [...values.plan, ...(values.sheet?.values ?? [])].filter(
      (value) => value.kind === 'tick' && value.ticked,
    );
    expect(ticked).toHaveLength(ticks.length);
    expect(ticked.length).toBeGreaterThan(10);
    await file.loadingTask.destroy();
  });

  it('gives the same bytes for the same plan', async () => {
    const values = demonstration[1]?.values as OfficialFormValues;
    const [one, other] = [await fillForms(values, false), await fillForms(values, false)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('opens with its password only', async () => {
    const values = demonstration[1]?.values as OfficialFormValues;
    const { bytes } = await fillOfficialForm(
      { planForm: readForm('plan'), sheetForm: null, values, flattened: false },
      fonts,
      { password: 'un mot de passe' },
    );
    expect(() => runTool('qpdf', ['--check'], bytes)).toThrow();
    expect(runTool('qpdf', ['--check', '--password=un mot de passe'], bytes)).toContain('No syntax');
    expect(Buffer.from(bytes).includes(values.pupilName.slice(0, 5))).toBe(false);
  });

  it('says on every page of the sheet, and where a treatment stands, that the care part is suspended', async () => {
    const found = demonstration.find(({ values }) => values.careSuspended && values.sheet?.number === '02');
    const { bytes } = await fillForms(found?.values as OfficialFormValues, true);
    const pages = readWords(bytes).map((words) => words.map(({ text }) => text).join(' '));
    const said = pages.map((text) => plainSpaces(text).includes('Soins suspendus : appeler le 15 ou le 112'));
    expect(said).toEqual([false, false, false, true, true, true]);
  });

  it('says that the sheet of the plan was not added', async () => {
    const values = demonstration[1]?.values as OfficialFormValues;
    const { notices, pageCount } = await fillOfficialForm(
      { planForm: readForm('plan'), sheetForm: null, values, flattened: true },
      fonts,
    );
    expect(notices).toContainEqual({ kind: 'sheetNotAdded' });
    expect(pageCount).toBe(4);
  });

  it('tells the characters that no font draws', async () => {
    const values = structuredClone(demonstration[1]?.values as OfficialFormValues);
    const adress = values.plan.find(({ key }) => key === 'Adresse');
    if (adress?.kind === 'text') adress.text = '3, rue 山 et שלום';
    const { notices } = await fillForms(values, true);
    expect(notices).toContainEqual({ kind: 'missingCharacters', characters: ['山'] });
    expect(notices.find(({ kind }) => kind === 'rightToLeft')).toBeDefined();
  });
});

/** One word after the other, none like another, in every field: 1 to 150 a field. */
function buildLongValues(number: (typeof emergencySheets)[number]['number']): {
  values: OfficialFormValues;
  words: string[];
} {
  const words: string[] = [];
  const write = (kind: 'plan' | typeof number): FieldValue[] => {
    const { fields, added } = formMappings[kind];
    return [...fields, ...added.map((place) => ({ ...place, at: 0 }))].flatMap((place): FieldValue[] => {
      const { label, source } = place;
      const key = toFieldKey(place);
      if (isUnmapped(source)) return [];
      if (isTick(source)) return [{ key, label, kind: 'tick', ticked: true }];
      const count = 1 + ((words.length * 7) % 150);
      const own = Array.from({ length: count }, (_, at) => `mot${words.length + at}x`);
      words.push(...own);
      return [{ key, label, kind: 'text', text: own.join(' ') }];
    });
  };
  const plan = write('plan');
  const sheet = { number, values: write(number) };
  const values = { title: 'PAI', pupilName: 'MARTIN Léa', date: TODAY, careSuspended: true, plan, sheet };
  return { values, words };
}

describe.skipIf(!hasOfficialForms)('texts too long for their box', () => {
  it('are numbered in the order of the paper, once for the same text', async () => {
    const values = structuredClone(demonstration[8]?.values as OfficialFormValues);
    const long = Array.from({ length: 400 }, (_, at) => `mot${at}x`).join(' ');
    for (const value of values.plan)
      if (
        value.kind === 'text' &&
        ['Nom  Prénom', 'Nom  Prénom#1', 'fill_5_2', 'Texte37'].includes(value.key)
      )
        value.text = value.key.startsWith('Nom') ? long : `${value.key} ${long}`;
    const { bytes, notices } = await fillForms({ ...values, sheet: null }, true);
    const annexed = notices.find((notice) => notice.kind === 'annexed')?.labels ?? [];
    expect(annexed.map((label) => label.split('.')[0]?.split('\u00A0')[0])).toEqual([
      'Élève',
      'Autres responsables légaux ou élève majeur',
      'I',
      'II',
      'V',
      'VI',
      'VII',
      'VII',
    ]);
    const text = runTool('pdftotext', ['-layout'], bytes, ['-']);
    expect(text.match(/mot399x/g)).toHaveLength(3);
  });

  it.each(emergencySheets.map(({ number }) => number))(
    'lose no word on the forms with sheet %s',
    async (number) => {
      const { values, words } = buildLongValues(number);
      const { bytes, notices } = await fillForms(values, true);
      expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
      const text = runTool('pdftotext', [], bytes, ['-']);
      const printed = new Set(text.match(/mot\d+x/g));
      expect(words.filter((word) => !printed.has(word))).toEqual([]);
      expect(notices.some(({ kind }) => kind === 'annexed')).toBe(true);
    },
  );
});
