import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { buildSampleContent } from '../../bench/documents/sample-content.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import { checkStructure } from './check-structure.ts';
import { contentOf, extractText, PNG_PIXEL, paragraph, runTool, squeeze } from './document-samples.ts';

const fonts = loadDevelopmentFonts();
const render = (blocks: readonly Block[]) => renderDocument(contentOf(blocks), fonts);

describe('copied text', () => {
  test.each([
    'Nguyễn Thị Ánh',
    'Żółkiewska',
    'Şahin',
    'Ștefan Țepeș',
    'Œuvre, Ÿ, ß, Ð, þ, ﬁn',
    'Αθηνά, Иванов',
    '☐ ☒ → ≥ ⚠ 😀',
  ])('« %s » is copied as it was written', async (name) => {
    const { bytes, missingCharacters } = await render([
      paragraph(name),
      { kind: 'heading', level: 1, text: name },
    ]);
    expect(squeeze(extractText(bytes))).toContain(`${name} ${name}`);
    expect(missingCharacters).toEqual([]);
  });

  test('a name typed with separate marks is composed', async () => {
    const { bytes } = await render([paragraph('Hằng Noël'.normalize('NFD'))]);
    expect(extractText(bytes)).toContain('Hằng Noël');
  });

  test('a word cut at the end of a line is found whole', async () => {
    const text =
      'Les antihistaminiques seuls ne suffisent jamais lors d’une réaction anaphylactique généralisée. ';
    const { bytes } = await render([{ kind: 'paragraph', text: text.repeat(20), hyphenate: true }]);
    const raw = extractText(bytes);
    expect(raw).toContain('\u00AD');
    expect(squeeze(raw)).toContain(squeeze(text.repeat(20)));
  });

  test('bold and italic in a line keep the text and its spaces', async () => {
    const { bytes } = await render([
      {
        kind: 'paragraph',
        text: ['Donner ', { text: 'deux', bold: true }, ' puis ', { text: 'attendre', italic: true }, '.'],
      },
    ]);
    expect(extractText(bytes)).toContain('Donner deux puis attendre.');
  });
});

describe('what cannot be drawn', () => {
  test('emoji and right-to-left letters are reported apart, shown as a box and still copied', async () => {
    const { bytes, missingCharacters, rightToLeftCharacters } = await render([
      paragraph('Éa 🦄 שלום مرحبا 漢'),
    ]);
    expect(missingCharacters).toEqual(['漢', '🦄']);
    expect(rightToLeftCharacters).toEqual([...new Set('שלוםمرحبا')].sort());
    expect(squeeze(extractText(bytes))).toContain('🦄');
    expect(await checkStructure(bytes)).toEqual([]);
  });

  test('invisible characters leave neither box nor notice', async () => {
    const { bytes, missingCharacters } = await render([
      paragraph('a\u0000b\u200Bc\uFEFFd\u202Ee\u0007f\uD800'),
    ]);
    expect(missingCharacters).toEqual([]);
    expect(extractText(bytes)).toContain('abcdef\uFFFD');
  });

  test('a damaged photograph leaves its frame and its words', async () => {
    const photo: Block = {
      kind: 'photo',
      image: new Uint8Array([0xff, 0xd8, 1]),
      alternative: 'Photo de l’élève',
      width: 35,
      height: 45,
    };
    const { bytes, pageCount } = await render([photo]);
    expect(pageCount).toBe(1);
    expect(extractText(bytes)).toContain('Photo de l’élève');
  });
});

describe('the file', () => {
  test('the same content gives the same bytes, whatever was drawn before', async () => {
    const content = buildSampleContent(PNG_PIXEL);
    const first = await renderDocument(content, fonts);
    await render([paragraph('Entre-temps, d’autres lettres : Żółkiewska')]);
    expect(Buffer.compare((await renderDocument(content, fonts)).bytes, first.bytes)).toBe(0);
    expect(Buffer.compare((await renderDocument(content, loadDevelopmentFonts())).bytes, first.bytes)).toBe(
      0,
    );
  });

  test('another process gives the same bytes: what this one keeps between documents changes nothing', async () => {
    const content = buildSampleContent(null);
    const { bytes } = await renderDocument(content, fonts);
    const moduleUrl = (path: string) => new URL(`../../../electron/documents/${path}`, import.meta.url).href;
    const script = `
      import { createHash } from 'node:crypto';
      import { loadDevelopmentFonts } from '${moduleUrl('development-fonts.ts')}';
      import { renderDocument } from '${moduleUrl('render-document.ts')}';
      const { bytes } = await renderDocument(${JSON.stringify(content)}, loadDevelopmentFonts());
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const digest = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('every page says the footer and its number', async () => {
    const { bytes, pageCount } = await renderDocument(buildSampleContent(null), fonts);
    const pages = extractText(bytes).split('\f').slice(0, pageCount);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Nguyễn Thị Ánh, CM1');
      expect(page).toContain(`page ${index + 1}/${pageCount}`);
    }
  });

  test('hostile titles and words stay words', async () => {
    const hostile = ')) >> endobj %PDF <script>&amp; ]]> \\(\u0000 BT ET';
    const content = contentOf(
      [paragraph(hostile), { kind: 'photo', image: PNG_PIXEL, alternative: hostile, width: 9, height: 9 }],
      {
        title: hostile,
        footer: hostile,
        header: hostile,
      },
    );
    const { bytes } = await renderDocument(content, fonts);
    expect(await checkStructure(bytes)).toEqual([]);
    expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
    expect(squeeze(extractText(bytes))).toContain(')) >> endobj %PDF <script>&amp ; ]]> \\( BT ET');
  });

  test('a document without blocks is one page that says so little', async () => {
    const { bytes, pageCount } = await render([]);
    expect(pageCount).toBe(1);
    expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
  });
});

/** Those of thousands of pages are laid out by other tests; here each is read again by three programs. */
const MOST_PAGES = 30;

test('random documents are sound, tagged and inside their page', { timeout: 120_000 }, async () => {
  let proved = 0;
  for (const content of fc.sample(arbitraryContent, { numRuns: 60, seed: 42 })) {
    const { bytes, pageCount } = await renderDocument({ ...content, title: `${content.title}.` }, fonts);
    if (pageCount > MOST_PAGES) continue;
    proved += 1;
    expect(await checkStructure(bytes)).toEqual([]);
    expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
    const boxes = runTool('pdftotext', ['-bbox'], bytes, ['-']);
    const [, width = '0', height = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? [];
    for (const [, right, bottom] of boxes.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"/g)) {
      expect(Number(right)).toBeLessThanOrEqual(Number(width) + 0.01);
      expect(Number(bottom)).toBeLessThanOrEqual(Number(height) + 0.01);
    }
  }
  expect(proved).toBeGreaterThan(20);
});
