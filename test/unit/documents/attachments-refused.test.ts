import fc from 'fast-check';
import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { createDocumentFile } from '../../../electron/documents/document-file.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { stripMarkedContent } from '../../../electron/documents/strip-marked-content.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Attachment } from '../../../shared/documents/blocks.ts';
import { contentOf, paragraph } from './document-samples.ts';
import { makeJpeg, makePaper, makePng } from './scan-samples.ts';

const fonts = loadDevelopmentFonts();
const A4 = { width: 595, height: 842 };
const paper = await makePaper([A4]);
const jpeg = await makeJpeg();
const png = makePng({ width: 60, height: 40, bits: 8, color: 2 });

function contentWith(bytes: Uint8Array, mediaType: Attachment['mediaType']) {
  return contentOf([paragraph('Texte')], { attachments: [{ bytes, mediaType, title: 'Pièce jointe 1' }] });
}

function alter(bytes: Uint8Array, at: number): Uint8Array {
  const altered = Uint8Array.from(bytes);
  altered[at] = (altered[at] ?? 0) ^ 0x55;
  return altered;
}

test.each([
  ['sealed', await makePaper([A4], 'motdepasse'), 'application/pdf', 'PDF_PROTECTED'],
  ['sealed without a password to open', await makePaper([A4], ''), 'application/pdf', 'PDF_PROTECTED'],
  ['cut', paper.subarray(0, 300), 'application/pdf', 'SCAN_UNREADABLE'],
  ['empty', new Uint8Array(), 'application/pdf', 'SCAN_UNREADABLE'],
  ['without pages', await makePaper([]), 'application/pdf', 'SCAN_UNREADABLE'],
  ['an image said to be a PDF', jpeg, 'application/pdf', 'SCAN_UNREADABLE'],
  [
    'too many pages',
    await makePaper(Array.from({ length: 101 }, () => A4)),
    'application/pdf',
    'SCAN_TOO_LARGE',
  ],
  ['swelling', await makeSwellingPaper(), 'application/pdf', 'SCAN_TOO_LARGE'],
  ['a PDF said to be an image', paper, 'image/jpeg', 'SCAN_UNREADABLE'],
  ['cut', jpeg.subarray(0, jpeg.length - 40), 'image/jpeg', 'SCAN_UNREADABLE'],
  ['cut in its head', jpeg.subarray(0, 100), 'image/jpeg', 'SCAN_UNREADABLE'],
  ['cut', png.subarray(0, png.length - 20), 'image/png', 'SCAN_UNREADABLE'],
  ['altered', alter(png, png.indexOf('IDAT') + 9), 'image/png', 'SCAN_UNREADABLE'],
  [
    'to be decoded and large',
    makePng({ width: 5000, height: 900, bits: 16, color: 0 }),
    'image/png',
    'SCAN_TOO_LARGE',
  ],
  ['enormous', makePng({ width: 200_000, height: 700, bits: 1, color: 0 }), 'image/png', 'SCAN_TOO_LARGE'],
] as const)('%s: %#', async (_, bytes, mediaType, code) => {
  const refusal = await renderDocument(contentWith(bytes, mediaType), fonts).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code, message: code });
});

test('a refused document leaves its file as it was', async () => {
  const facts = { title: 'Lot', date: '2026-11-22' };
  const first = contentOf([paragraph('Premier')]);
  const last = contentOf([paragraph('Dernier')]);
  const expected = createDocumentFile(fonts, facts);
  await expected.add(first);
  await expected.add(last);
  const file = createDocumentFile(fonts, facts);
  await file.add(first);
  const broken = contentWith(paper.subarray(0, 300), 'application/pdf');
  await expect(file.add({ ...broken, blocks: [paragraph('Żółkiewska, Ștefan')] })).rejects.toThrow(
    'SCAN_UNREADABLE',
  );
  // A file that opens but whose drawing cannot be read: found out while the page is being written.
  const misleading = contentWith(await makeMisleadingPaper(), 'application/pdf');
  await expect(file.add({ ...misleading, blocks: [paragraph('Żółkiewska, Ștefan')] })).rejects.toThrow(
    'SCAN_UNREADABLE',
  );
  await file.add(last);
  expect(Buffer.compare(await file.finish(), await expected.finish())).toBe(0);
});

/** A page whose drawing of a few bytes becomes a hundred million. */
async function makeSwellingPaper(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([100, 100]);
  const stream = document.context.flateStream(new Uint8Array(100 * 1024 * 1024 + 1).fill(32));
  page.node.addContentStream(document.context.register(stream));
  return document.save();
}

/** Its page shows a form whose drawing is compressed in a way that nobody knows. */
async function makeMisleadingPaper(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([100, 100]);
  const { context } = document;
  const form = context.stream('not compressed', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
  form.dict.set(PDFName.of('Filter'), PDFName.of('Unheard'));
  page.node.setXObject(PDFName.of('Fm0'), context.register(form));
  page.node.addContentStream(context.register(context.stream('/Fm0 Do')));
  return document.save();
}

test('whatever is altered, a scan is drawn or refused in one of three ways', {
  timeout: 60_000,
}, async () => {
  const sources = [
    { bytes: paper, mediaType: 'application/pdf' },
    { bytes: jpeg, mediaType: 'image/jpeg' },
    { bytes: png, mediaType: 'image/png' },
  ] as const;
  const warnings = vi.spyOn(console, 'warn');
  const places = fc.sample(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), { numRuns: 150, seed: 7 });
  for (const [index, at] of places.entries()) {
    const { bytes, mediaType } = sources[index % sources.length] ?? sources[0];
    const altered = at.reduce<Uint8Array>((from, place) => alter(from, place % bytes.length), bytes);
    const outcome = await renderDocument(contentWith(altered, mediaType), fonts).catch(
      (error: unknown) => error,
    );
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(AppError);
      expect(outcome.message).toMatch(/^(SCAN_UNREADABLE|SCAN_TOO_LARGE|PDF_PROTECTED)$/);
    }
  }
  // What a library says of a damaged file may quote it.
  expect(warnings).not.toHaveBeenCalled();
});

test.each([
  ['/P <</MCID 0>> BDC (a) Tj EMC', ' (a) Tj'],
  ['/P /Name BDC (EMC) Tj EMC Q', ' (EMC) Tj  Q'],
  ['q (\\) BDC) Tj /A BMC 1 0 0 rg EMC Q', 'q (\\) BDC) Tj   1 0 0 rg  Q'],
  ['/A<</N<</B[(x)]>>/C<ff>>>BDC BT ET EMC /T MP /T <<>> DP', ' BT ET'],
  ['BI /W 1 /H 1 ID \u0001 EMC\u0002 EI /A BMC EMC Q', 'BI /W 1 /H 1 ID \u0001 EMC\u0002 EI   Q'],
  ['true false /A BMC EMC n', ' n'],
])('marks are taken out of « %s » and nothing else', (content, expected) => {
  const found = stripMarkedContent(Buffer.from(content, 'latin1')).toString('latin1');
  expect(found.replace(/\s+/g, ' ').trim()).toBe(expected.replace(/\s+/g, ' ').trim());
});
