import { PDFDict, PDFNumber } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import type { Attachment } from '../../../shared/documents/blocks.ts';
import { checkStructure } from './check-structure.ts';
import { contentOf, extractText, paragraph, runTool, squeeze } from './document-samples.ts';
import { getName, getValue, listItems, openPdf } from './read-pdf.ts';
import { picturePage } from './scan-page.ts';
import { makeJpeg, makePaper, makePng, orientJpeg, type PngLook } from './scan-samples.ts';

const fonts = loadDevelopmentFonts();
const TITLE = 'Pièce jointe 1 : ordonnance';
const A4 = { width: 595, height: 842 };
const DOTS = 36;

async function renderScan(bytes: Uint8Array, mediaType: Attachment['mediaType'] = 'application/pdf') {
  const attachments = [{ bytes, mediaType, title: TITLE }];
  const rendered = await renderDocument(contentOf([paragraph('Le texte du PAI.')], { attachments }), fonts);
  // A paper whose fonts are not in it takes the claim away, and nothing else.
  const findings = await checkStructure(rendered.bytes);
  expect(findings).toEqual(Buffer.from(bytes).includes('/Helvetica') ? ['PDF/UA not claimed'] : []);
  expect(runTool('qpdf', ['--check'], rendered.bytes)).toContain('No syntax');
  return rendered;
}

type Bounds = { left: number; bottom: number; width: number; height: number };

async function readFigures(bytes: Uint8Array): Promise<Bounds[]> {
  const file = await openPdf(bytes);
  const elements = file.document.context.enumerateIndirectObjects().map(([, object]) => object);
  const figures = elements.filter(
    (object) => object instanceof PDFDict && getName(file, object, 'S') === 'Figure',
  );
  return figures.map((figure) => {
    const sides = listItems(file, getValue(file, getValue(file, figure, 'A'), 'BBox'));
    const [left = 0, bottom = 0, right = 0, top = 0] = sides.map((side) =>
      side instanceof PDFNumber ? side.asNumber() : Number.NaN,
    );
    return { left, bottom, width: right - left, height: top - bottom };
  });
}

/** Grey (0 to 255) at a place of the figure of the second page, in shares of its width and height from the top left. */
async function createSampler(bytes: Uint8Array): Promise<(across: number, down: number) => number> {
  const [figure] = await readFigures(bytes);
  if (!figure) throw new Error('No figure');
  const picture = picturePage(bytes, DOTS, 2);
  return (across, down) => {
    const x = Math.floor(((figure.left + figure.width * across) * DOTS) / 72);
    const fromTop = A4.height - figure.bottom - figure.height * (1 - down);
    const at = (Math.floor((fromTop * DOTS) / 72) * picture.width + x) * 3;
    return picture.data[at] ?? Number.NaN;
  };
}

describe('JPEG', () => {
  test('stands untouched on a page of its own, as a figure under its title', async () => {
    const jpeg = await makeJpeg();
    const { bytes, pageCount } = await renderScan(jpeg, 'image/jpeg');
    expect(pageCount).toBe(2);
    expect(Buffer.from(bytes).includes(jpeg)).toBe(true);
    expect(extractText(bytes)).toContain('Pièce jointe 1 : ordonnance');
    expect(extractText(bytes)).toContain('page 2/2');
    expect(runTool('pdfinfo', ['-struct-text'], bytes)).toMatch(/H1 \(block\)\s+"Pièce jointe/);
    expect(runTool('pdfinfo', ['-struct'], bytes)).toMatch(/Figure/);
  });

  /** Where the dark and the half dark corners of the stored image are seen. */
  const corners = { tl: [0.25, 0.25], tr: [0.75, 0.25], bl: [0.25, 0.75], br: [0.75, 0.75] } as const;
  test.each([
    [1, 'tl', 'tr'],
    [2, 'tr', 'tl'],
    [3, 'br', 'bl'],
    [4, 'bl', 'br'],
    [5, 'tl', 'bl'],
    [6, 'tr', 'br'],
    [7, 'br', 'tr'],
    [8, 'bl', 'tl'],
  ] as const)('held as EXIF says (%i), it is seen upright', async (orientation, dark, half) => {
    const { bytes } = await renderScan(orientJpeg(await makeJpeg(), orientation), 'image/jpeg');
    const [figure] = await readFigures(bytes);
    expect((figure?.width ?? 0) > (figure?.height ?? 0)).toBe(orientation >= 5);
    const greyAt = await createSampler(bytes);
    for (const [corner, [across, down]] of Object.entries(corners)) {
      const expected = corner === dark ? 26 : corner === half ? 128 : 255;
      expect(Math.abs(greyAt(across, down) - expected)).toBeLessThan(12);
    }
  });
});

describe('PNG', () => {
  const plain: PngLook[] = ([1, 2, 4, 8] as const).flatMap((bits) => [
    { width: 160, height: 120, bits, color: 0 as const },
    { width: 160, height: 120, bits, color: 3 as const },
  ]);
  test.each([...plain, { width: 160, height: 120, bits: 8, color: 2 as const }])(
    'of $bits bits and kind $color passes through without being decoded',
    async (look) => {
      const png = makePng(look);
      const { bytes } = await renderScan(png, 'image/png');
      const start = png.indexOf('IDAT') + 4;
      expect(Buffer.from(bytes).includes(png.subarray(start, start + png.readUInt32BE(start - 8)))).toBe(
        true,
      );
      const greyAt = await createSampler(bytes);
      expect(greyAt(0.25, 0.5)).toBeLessThan(30);
      expect(greyAt(0.75, 0.5)).toBeGreaterThan(220);
    },
  );

  test.each([
    { width: 160, height: 120, bits: 16, color: 2 },
    { width: 160, height: 120, bits: 8, color: 4 },
    { width: 160, height: 120, bits: 8, color: 6 },
  ] as const)('of $bits bits and kind $color is decoded while it is small', async (look) => {
    const greyAt = await createSampler((await renderScan(makePng(look), 'image/png')).bytes);
    expect(greyAt(0.25, 0.5)).toBeLessThan(30);
    expect(greyAt(0.75, 0.5)).toBeGreaterThan(220);
  });
});

describe('PDF', () => {
  test('each page is a figure under its title and its number', async () => {
    const { bytes, pageCount } = await renderScan(await makePaper([A4, A4, A4]));
    expect(pageCount).toBe(4);
    expect(await readFigures(bytes)).toHaveLength(3);
    const pages = extractText(bytes).split('\f');
    for (const number of [1, 2, 3]) {
      expect(squeeze(pages[number] ?? '')).toContain(`Pièce jointe 1 : ordonnance – page ${number}/3`);
      expect(pages[number]).toContain(`Feuille${number}`);
    }
  });

  /** The word stands near the top left corner of what was cropped, before the page is turned. */
  test.each([
    [0, 0.125, 0.125],
    [90, 0.875, 0.125],
    [180, 0.875, 0.875],
    [270, 0.125, 0.875],
    [-90, 0.125, 0.875],
  ])('turned by %i degrees and cropped, it is seen as its reader shows it', async (turn, across, down) => {
    const paper = await makePaper([{ width: 700, height: 800, turn, crop: [100, 50, 400, 600] }]);
    const { bytes } = await renderScan(paper);
    const [figure] = await readFigures(bytes);
    expect((figure?.width ?? 0) > (figure?.height ?? 0)).toBe(turn % 180 !== 0);
    const box = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Feuille1</.exec(
      runTool('pdftotext', ['-bbox'], bytes, ['-']),
    );
    const [x = 0, y = 0, right = 0, foot = 0] = (box ?? []).slice(1).map(Number);
    if (!figure) throw new Error('No figure');
    const near = (value: number, share: number) => expect(share < 0.5 ? value : 1 - value).toBeLessThan(0.35);
    near(((x + right) / 2 - figure.left) / figure.width, across);
    near(((y + foot) / 2 - (A4.height - figure.bottom - figure.height)) / figure.height, down);
  });

  test.each([
    { width: 14_400, height: 14_400 },
    { width: 3, height: 4 },
    { width: 2000, height: 10 },
  ])('of $width by $height points, it fills what its paper lets it', async (size) => {
    const { bytes, pageCount } = await renderScan(await makePaper([size]));
    expect(pageCount).toBe(2);
    const [figure] = await readFigures(bytes);
    expect(figure?.left).toBeGreaterThan(0);
    expect((figure?.left ?? 0) + (figure?.width ?? 0)).toBeLessThan(A4.width);
    expect(Math.max((figure?.width ?? 0) / 510, (figure?.height ?? 0) / 680)).toBeGreaterThan(0.9);
  });

  test('nothing of it runs, opens or leads elsewhere', async () => {
    const { bytes } = await renderScan(await makePaper([A4]));
    const plain = runTool('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
    for (const word of [
      'JavaScript',
      'app.alert',
      'calc.exe',
      '/Launch',
      '/Annot',
      '/Names',
      '/OpenAction',
    ]) {
      expect(plain).not.toContain(word);
    }
    expect(plain).toContain('/Subtype /Form');
  });

  test('a document of ours, tagged itself, is a figure like another', async () => {
    const inner = await renderDocument(contentOf([paragraph('Compte rendu du spécialiste')]), fonts);
    const { bytes } = await renderScan(inner.bytes);
    expect(extractText(bytes)).toContain('Compte rendu du spécialiste');
  });
});
