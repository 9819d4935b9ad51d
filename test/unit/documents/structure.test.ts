import { expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { buildSampleContent } from '../../bench/documents/sample-content.ts';
import { checkStructure } from './check-structure.ts';
import { contentOf, PNG_PIXEL, paragraph, runTool } from './document-samples.ts';

const fonts = loadDevelopmentFonts();

test('a whole document is tagged as PDF/UA asks: nothing untagged, tables, lists and headings well formed', async () => {
  const { bytes } = await renderDocument(buildSampleContent(PNG_PIXEL), fonts);
  expect(await checkStructure(bytes)).toEqual([]);
});

test('the checker sees an untagged file (it would otherwise prove nothing)', async () => {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.create();
  document.addPage().drawRectangle({ x: 10, y: 10, width: 10, height: 10 });
  const findings = await checkStructure(await document.save());
  expect(findings).toContain('language missing');
  expect(findings).toContain('page 1: f outside tags and artifacts');
});

test('two independent readers agree: file sound, tagged, fonts embedded as subsets with Unicode', async () => {
  const { bytes } = await renderDocument(buildSampleContent(PNG_PIXEL), fonts);
  expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors found');
  expect(runTool('pdfinfo', [], bytes)).toMatch(/Tagged:\s+yes/);
  const faces = runTool('pdffonts', [], bytes).trim().split('\n').slice(2);
  expect(faces.length).toBeGreaterThanOrEqual(2);
  for (const face of faces) expect(face).toMatch(/Identity-H\s+yes yes yes/);
});

test('headings that skip a level on paper do not skip one for a screen reader', async () => {
  const { bytes } = await renderDocument(
    contentOf([{ kind: 'heading', level: 3, text: 'Titre' }, paragraph('Texte')]),
    fonts,
  );
  expect(await checkStructure(bytes)).toEqual([]);
  expect(runTool('pdfinfo', ['-struct-text'], bytes)).toMatch(/H1 \(block\)\s+"Titre"/);
});

test('the state of a box is heard and copied, though it is drawn as a shape', async () => {
  const content = contentOf([
    {
      kind: 'checkList',
      items: [
        { checked: true, text: 'Panier repas' },
        { checked: false, text: 'Régime' },
      ],
    },
  ]);
  const { bytes } = await renderDocument(content, fonts);
  expect(runTool('pdftotext', ['-layout'], bytes, ['-'])).toMatch(
    /^coché\s+Panier repas\nnon coché\s+Régime/,
  );
  expect(await checkStructure(bytes)).toEqual([]);
});

test('a repeated table header is an artifact: a screen reader hears it once', async () => {
  const content = contentOf([
    {
      kind: 'table',
      summary: 'Longue table',
      columns: [{ header: 'Entête unique', width: 1 }],
      rows: Array.from({ length: 120 }, (_, index) => [`ligne ${index}`]),
    },
  ]);
  const { bytes, pageCount } = await renderDocument(content, fonts);
  expect(pageCount).toBeGreaterThan(2);
  expect(runTool('pdftotext', [], bytes, ['-']).match(/Entête unique/g)).toHaveLength(pageCount);
  expect(runTool('pdfinfo', ['-struct-text'], bytes).match(/Entête unique/g)).toHaveLength(1);
});

test('a document of one page does not say that it goes on; a longer one says so on each page', async () => {
  const linesOf = async (count: number): Promise<string> => {
    const blocks = Array.from({ length: count }, (_, index) => paragraph(`ligne ${index}`));
    const content = contentOf(blocks, { footer: 'Tout est ici', footerWhenLonger: 'Lire la suite' });
    return runTool('pdftotext', [], (await renderDocument(content, fonts)).bytes, ['-']);
  };
  expect((await linesOf(3)).match(/Tout est ici|Lire la suite/g)).toEqual(['Tout est ici']);
  expect((await linesOf(60)).match(/Tout est ici|Lire la suite/g)).toEqual([
    'Lire la suite',
    'Lire la suite',
  ]);
});
