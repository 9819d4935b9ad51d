import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { createDocumentFile } from '../../../electron/documents/document-file.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildSampleContent } from '../../bench/documents/sample-content.ts';
import { checkStructure } from './check-structure.ts';
import { contentOf, extractText, PNG_PIXEL, paragraph, runTool } from './document-samples.ts';
import { makeJpeg } from './scan-samples.ts';

const fonts = loadDevelopmentFonts();
const FACTS = { title: 'PAI de l’école', date: '2026-11-22' };

const PARTS: readonly DocumentContent[] = [
  { ...buildSampleContent(PNG_PIXEL), title: 'PAI de l’élève 1' },
  contentOf([{ kind: 'heading', level: 1, text: 'Carte' }, paragraph('À garder dans la trousse')], {
    title: 'Carte 1',
    page: 'a6Portrait',
    footer: 'Trousse',
  }),
  contentOf([{ kind: 'heading', level: 2, text: 'Liste' }, paragraph('En travers')], {
    title: 'Liste',
    page: 'a4Landscape',
    header: 'Confidentiel',
    attachments: [
      { bytes: await makeJpeg(), mediaType: 'image/jpeg', title: 'Pièce jointe 1' },
      {
        bytes: (await renderDocument(contentOf([paragraph('Feuille')]), fonts)).bytes,
        mediaType: 'application/pdf',
        title: 'Pièce jointe 2',
      },
    ],
  }),
];

async function merge(parts: readonly DocumentContent[]): Promise<Uint8Array> {
  const file = createDocumentFile(fonts, FACTS);
  for (const part of parts) await file.add(part);
  return file.finish();
}

describe('several documents in one file', () => {
  test('are sound and tagged, each a part of one structure', async () => {
    const bytes = await merge(PARTS);
    expect(await checkStructure(bytes)).toEqual([]);
    expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
    const structure = runTool('pdfinfo', ['-struct-text'], bytes);
    expect(structure.match(/^ {2}Part/gm)).toHaveLength(3);
    expect(structure).toMatch(/Part "?Carte 1|Part/);
  });

  test('each keep their paper, their running lines and their numbers', async () => {
    const file = createDocumentFile(fonts, FACTS);
    const counts: number[] = [];
    for (const part of PARTS) counts.push((await file.add(part)).pageCount);
    const bytes = await file.finish();
    const [first = 0] = counts;
    expect(counts.slice(1)).toEqual([1, 3]);
    const sizes = runTool('pdfinfo', ['-f', '1', '-l', '99'], bytes).match(/size:.*/g) ?? [];
    expect(sizes[first]).toContain('297.64 x 419.53');
    expect(sizes[first + 1]).toContain('841.89 x 595.28');
    const pages = extractText(bytes).split('\f');
    expect(pages[0]).toContain(`page 1/${first}`);
    expect(pages[first]).toMatch(/Trousse\s+page 1\/1/);
    expect(pages[first + 3]).toContain('page 3/3');
    expect(pages[first + 3]).toContain('Confidentiel');
  });

  test('say what one of them alone would', async () => {
    const alone = await Promise.all(PARTS.map((part) => renderDocument(part, fonts)));
    const expected = alone.map(({ bytes }) => extractText(bytes)).join('');
    expect(extractText(await merge(PARTS))).toBe(expected);
  });

  test('have a bookmark each, which one document alone has not', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const readTitles = async (bytes: Uint8Array) => {
      const opened = await getDocument({ data: Uint8Array.from(bytes) }).promise;
      const outline = (await opened.getOutline()) ?? [];
      const places = await Promise.all(outline.map(({ dest }) => opened.getPageIndex((dest as [never])[0])));
      return outline.map(({ title }, index) => `${places[index]} ${title}`);
    };
    expect(await readTitles(await merge(PARTS))).toEqual(['0 PAI de l’élève 1', '5 Carte 1', '6 Liste']);
    expect(await readTitles(await merge(PARTS.slice(0, 1)))).toEqual([]);
  });

  test('share fonts and pictures: a second copy costs its pages and no more', async () => {
    const [first] = PARTS;
    if (!first) throw new Error('No part');
    const jpeg = await makeJpeg();
    const part = {
      ...first,
      attachments: [{ bytes: jpeg, mediaType: 'image/jpeg' as const, title: 'Scan' }],
    };
    const twice = Buffer.from(await merge([part, part]));
    expect(twice.indexOf(jpeg)).toBe(twice.lastIndexOf(jpeg));
    expect(runTool('pdffonts', [], twice).trim().split('\n')).toHaveLength(
      runTool('pdffonts', [], await merge([part]))
        .trim()
        .split('\n').length,
    );
  });

  test('can be handed to another thread without being copied', async () => {
    const bytes = await merge(PARTS.slice(1, 2));
    const given = structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
    expect(bytes.length).toBe(0);
    expect(runTool('qpdf', ['--check'], given)).toContain('No syntax');
  });

  test('cannot be none: readers refuse a file without a page', async () => {
    await expect(merge([])).rejects.toThrow('without a document');
  });

  test('the same documents give the same bytes', async () => {
    expect(Buffer.compare(await merge(PARTS), await merge(PARTS))).toBe(0);
  });
});

test('two hundred documents cost two hundred times one: nothing grows with what is already there', {
  timeout: 60_000,
}, async () => {
  const content = contentOf(
    Array.from({ length: 60 }, (_, index) => paragraph(`Ligne ${index} du document`)),
  );
  const file = createDocumentFile(fonts, FACTS);
  const times: number[] = [];
  for (let part = 0; part < 200; part += 1) {
    const start = performance.now();
    await file.add(content);
    times.push(performance.now() - start);
  }
  const median = (from: number) => times.slice(from, from + 80).sort((a, b) => a - b)[40] ?? 0;
  expect(median(120)).toBeLessThan(median(20) * 4 + 2);
  expect(runTool('pdfinfo', [], await file.finish())).toMatch(/Pages:\s+400/);
});
