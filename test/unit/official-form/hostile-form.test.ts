import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillOfficialForm } from '../../../electron/documents/official/fill-official-form.ts';
import { readOfficialForm } from '../../../electron/documents/official/read-official-form.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { buildOfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import { contentOf, paragraph, runTool } from '../documents/document-samples.ts';
import { fonts } from './filled-form.ts';
import { hasOfficialForms, listDemonstrationPlans, readForm, TODAY } from './official-samples.ts';

const SCRIPT = 'app.alert("piege")';
const ATTACHED = 'CONTENU-JOINT';
const HIDDEN = 'METADONNEE-CACHEE';
const OUTSIDE = 'http://piege.example/';

/** What a person who wishes harm may put in a PDF beside what its pages show. */
function addTraps(document: PDFDocument): void {
  const { catalog, context } = document;
  const name = (text: string) => PDFName.of(text);
  const action = (kind: 'JavaScript' | 'URI' | 'Launch') =>
    context.obj({ S: kind, JS: PDFString.of(SCRIPT), URI: PDFString.of(OUTSIDE), F: PDFString.of(OUTSIDE) });
  const file = context.register(context.stream(ATTACHED, { Type: 'EmbeddedFile' }));
  const untyped = context.register(context.stream(ATTACHED));
  const attached = context.obj({ Type: 'Filespec', F: PDFString.of(HIDDEN), EF: { F: file } });
  const unnamed = context.register(context.obj({ UF: PDFHexString.fromText(HIDDEN), EF: { F: untyped } }));
  const metadata = context.register(context.stream(HIDDEN, { Type: 'Metadata', Subtype: 'XML' }));
  catalog.set(name('OpenAction'), action('JavaScript'));
  catalog.set(name('AA'), context.obj({ WC: action('JavaScript') }));
  catalog.set(name('AF'), context.obj([attached, unnamed]));
  catalog.set(name('Metadata'), metadata);
  catalog.set(
    name('Names'),
    context.obj({
      JavaScript: { Names: [PDFString.of('a'), action('JavaScript')] },
      EmbeddedFiles: { Names: [PDFString.of('b'), attached] },
    }),
  );
  const traps = {
    AF: [attached, unnamed],
    AA: { O: action('JavaScript') },
    A: action('URI'),
    Metadata: metadata,
    PieceInfo: { Trap: { Private: PDFString.of(HIDDEN) } },
    Ref: { F: unnamed, Page: 0 },
    OPI: { '2.0': { F: PDFString.of(OUTSIDE) } },
    Trap: { Action: action('Launch'), File: unnamed, Inline: { EF: { F: untyped } } },
  };
  const form = context.register(
    context.stream('q Q', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], ...traps }),
  );
  const elsewhere = context.register(
    context.stream('', {
      ...{
        Type: 'XObject',
        Subtype: 'Image',
        Width: 1,
        Height: 1,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceGray',
      },
      F: { F: PDFString.of(OUTSIDE), FS: 'URL' },
      FFilter: 'FlateDecode',
    }),
  );
  for (const { node } of document.getPages()) {
    for (const [key, value] of Object.entries(traps)) node.set(name(key), context.obj(value as never));
    const resources = node.Resources() ?? context.obj({});
    node.set(name('Resources'), resources);
    const pictures = (resources.lookup(name('XObject')) as PDFDict | undefined) ?? context.obj({});
    resources.set(name('XObject'), pictures);
    pictures.set(name('Piege'), form);
    pictures.set(name('Ailleurs'), elsewhere);
    for (const [key, value] of Object.entries(traps)) resources.set(name(key), context.obj(value as never));
    const states = (resources.lookup(name('ExtGState')) as PDFDict | undefined) ?? context.obj({});
    resources.set(name('ExtGState'), states);
    states.set(name('Piege'), context.obj({ Type: 'ExtGState', ...traps } as never));
  }
}

/** Everything in a file that is not compressed, once it was unpacked. */
function unpack(bytes: Uint8Array): string {
  return runTool('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
}

const TRAPS = [
  SCRIPT,
  'piege.example',
  ATTACHED,
  HIDDEN,
  '/JavaScript',
  '/Launch',
  '/EmbeddedFile',
  '/OpenAction',
  '/FFilter',
  '/PieceInfo',
  '/XFA',
];

function findTraps(bytes: Uint8Array): string[] {
  const file = unpack(bytes);
  return TRAPS.filter((trap) => file.includes(trap) || file.includes(toHex(trap)));
}

function toHex(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
}

const demonstration = listDemonstrationPlans().find(
  ({ plan }) => plan.content.emergency.needed === 'yes' && plan.content.emergency.sheet.number === '01',
);

// Would catch: a script, an attached file or a link of a form that was downloaded from the wrong place, given to every
// family with the papers of the school.
describe.skipIf(!hasOfficialForms)('a form with scripts, attached files and links', () => {
  it.each([true, false])('is filled with nothing of them (flattened: %s)', async (flattened) => {
    if (!demonstration) throw new Error('No plan has sheet 01');
    const [planForm, sheetForm] = await Promise.all([readForm('plan'), readForm('01')].map(setTraps));
    expect((await readOfficialForm(planForm as Uint8Array)).kind).toBe('plan');
    expect(findTraps(planForm as Uint8Array).length).toBeGreaterThan(8);
    const values = buildOfficialFormValues(demonstration, TODAY);
    const filled = await fillOfficialForm(
      { planForm: planForm as Uint8Array, sheetForm: sheetForm as Uint8Array, values, flattened },
      fonts,
    );
    expect(findTraps(filled.bytes)).toEqual([]);
    expect(runTool('pdftotext', [], filled.bytes, ['-'])).toContain(values.pupilName.split(' ')[0]);
    expect(runTool('qpdf', ['--check'], filled.bytes)).not.toMatch(/WARNING|ERROR/);
  });
});

it('a scan with scripts, attached files and links is joined with nothing of them', async () => {
  const scan = await PDFDocument.create();
  scan.addPage([300, 300]).drawRectangle({ x: 20, y: 20, width: 50, height: 50 });
  const bytes = await setTraps(await scan.save());
  const attachments = [{ bytes, mediaType: 'application/pdf' as const, title: 'Ordonnance' }];
  const rendered = await renderDocument(contentOf([paragraph('Le texte.')], { attachments }), fonts);
  expect(findTraps(bytes).length).toBeGreaterThan(8);
  expect(findTraps(rendered.bytes)).toEqual([]);
  expect(runTool('qpdf', ['--check'], rendered.bytes)).not.toMatch(/WARNING|ERROR/);
});

async function setTraps(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  addTraps(document);
  return document.save({ updateFieldAppearances: false });
}
