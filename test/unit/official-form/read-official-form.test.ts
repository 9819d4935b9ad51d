import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillOfficialForm } from '../../../electron/documents/official/fill-official-form.ts';
import { readOfficialForm } from '../../../electron/documents/official/read-official-form.ts';
import { officialFormKinds } from '../../../shared/contract/official-form-contract.ts';
import { buildOfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import { fonts } from './filled-form.ts';
import { hasOfficialForms, listDemonstrationPlans, readForm, TODAY } from './official-samples.ts';

/** The PAI form with one field in three under another name. */
async function buildOtherEdition(): Promise<Uint8Array> {
  const file = await PDFDocument.load(readForm('plan'), { updateMetadata: false });
  for (const [index, field] of file.getForm().getFields().entries())
    if (index % 3 === 0) field.acroField.dict.set(PDFName.of('T'), PDFString.of(`nouveau ${index}`));
  return file.save({ updateFieldAppearances: false });
}

describe.skipIf(!hasOfficialForms)('a form that is added', () => {
  it.each(officialFormKinds)('is recognised: %s', async (kind) => {
    const { missingLabels, ...summary } = await readOfficialForm(readForm(kind));
    expect(summary).toMatchObject({ kind, isKnownEdition: true, knownFields: summary.fieldCount - 2 });
    expect(missingLabels).toEqual([]);
  });

  it('is recognised in another edition, which fills what it can and says what it cannot', async () => {
    const planForm = await buildOtherEdition();
    const summary = await readOfficialForm(planForm);
    expect(summary).toMatchObject({ kind: 'plan', isKnownEdition: false, pageCount: 4 });
    expect(summary.missingLabels.length).toBeGreaterThan(40);
    const [first] = listDemonstrationPlans();
    if (!first) throw new Error('No plan');
    const values = buildOfficialFormValues(first, TODAY);
    const { bytes, notices } = await fillOfficialForm(
      { planForm, sheetForm: null, values, flattened: false },
      fonts,
    );
    const notFound = notices.find((notice) => notice.kind === 'fieldsNotFound');
    expect(notFound?.labels.length).toBeGreaterThan(5);
    for (const label of notFound?.labels ?? []) expect(summary.missingLabels).toContain(label);
    const form = (await PDFDocument.load(bytes)).getForm();
    const filled = form
      .getFields()
      .filter((field) => field.acroField.dict.get(PDFName.of('V'))?.toString().startsWith('<'));
    expect(filled.length).toBeGreaterThan(10);
  });

  it('is refused when nothing in it is known', async () => {
    const file = await PDFDocument.create();
    const page = file.addPage();
    file.getForm().createTextField('Nom Prénom').addToPage(page);
    file.getForm().createCheckBox('OUI').addToPage(page);
    await expect(readOfficialForm(await file.save())).rejects.toMatchObject({
      code: 'OFFICIAL_FORM_UNKNOWN',
    });
  });

  it('is refused with a password, cut short or altered', async () => {
    const file = await PDFDocument.load(readForm('04'));
    file.encrypt({ userPassword: 'secret', ownerPassword: 'autre' });
    await expect(readOfficialForm(await file.save())).rejects.toMatchObject({ code: 'PDF_PROTECTED' });
    const whole = readForm('plan');
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const cut = whole.slice(0, whole.length * share);
      const outcome = await readOfficialForm(cut).then(
        ({ kind }) => kind,
        (error: { code?: string }) => error.code,
      );
      expect(['plan', 'PDF_UNREADABLE', 'OFFICIAL_FORM_UNKNOWN']).toContain(outcome);
    }
  });
});

function writePdf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  for (const [index, object] of objects.entries())
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  parts.push(Buffer.from('trailer <</Root 1 0 R>>\n%%EOF'));
  return Buffer.concat(parts);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';

describe('a file made to harm', () => {
  it.each<[string, () => Uint8Array, string[]]>([
    ['is empty', () => new Uint8Array(), ['PDF_UNREADABLE']],
    ['is no PDF', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251), ['PDF_UNREADABLE']],
    ['is too large', () => new Uint8Array(21 * 1024 * 1024), ['PDF_TOO_LARGE']],
    ['has no page', () => writePdf([CATALOG, '<</Type/Pages/Kids[]/Count 0>>']), ['PDF_UNREADABLE']],
    [
      'has pages that turn round on themselves',
      () => writePdf([CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      ['PDF_UNREADABLE'],
    ],
    [
      'has a page a billion times',
      () => {
        const level = (next: number) => `<</Type/Pages/Kids[${`${next} 0 R `.repeat(100)}]/Count 100>>`;
        return writePdf([CATALOG, level(3), level(4), level(5), '<</Type/Page/MediaBox[0 0 9 9]>>']);
      },
      ['PDF_UNREADABLE', 'OFFICIAL_FORM_UNKNOWN'],
    ],
    [
      'has ten thousand pages',
      () => {
        const kids = Array.from({ length: 10_000 }, (_, at) => `${at + 3} 0 R`).join(' ');
        const pages = Array.from({ length: 10_000 }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>');
        return writePdf([CATALOG, `<</Type/Pages/Kids[${kids}]/Count 10000>>`, ...pages]);
      },
      ['OFFICIAL_FORM_UNKNOWN'],
    ],
    [
      'unpacks to a gigabyte',
      () => {
        const bomb = deflateSync(Buffer.alloc(1 << 28));
        const head = `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`;
        const body = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream')]);
        return writePdf([CATALOG, '<</Type/Pages/Kids[]/Count 0>>', body]);
      },
      ['PDF_TOO_LARGE'],
    ],
    ['nests without end', () => writePdf([CATALOG, '['.repeat(2_000_000)]), ['PDF_UNREADABLE']],
  ])('is refused soon when it %s', async (_, build, codes) => {
    const bytes = build();
    const start = performance.now();
    const code = await readOfficialForm(bytes).then(
      () => 'accepted',
      (error: { code?: string }) => error.code,
    );
    expect(codes).toContain(code);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
