import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { type LaidOut, layOutDocument } from '../../../electron/documents/lay-out-document.ts';
import type { Block, DocumentContent } from '../../../shared/documents/blocks.ts';
import { contentOf, paragraph } from './document-samples.ts';
import { placeLines } from './placed-text.ts';

const fonts = loadDevelopmentFonts();
const lay = (content: DocumentContent): LaidOut => layOutDocument(content, fonts, new Map());
const PROSE = 'Administrer le traitement prévu par l’ordonnance puis rappeler le Samu. ';

describe('any document', () => {
  test('leaves no empty page and never ends one with a heading', () => {
    const heading = fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1, 2, 3),
      text: fc.constant('Titre'),
    });
    const prose = fc.nat(9).map((count) => paragraph(`texte ${PROSE.repeat(count)}`));
    fc.assert(
      fc.property(fc.array(fc.oneof(heading, prose, prose), { minLength: 12, maxLength: 60 }), (blocks) => {
        const laid = lay(contentOf([...(blocks as Block[]), paragraph('fin')]));
        const placed = placeLines(laid);
        for (const page of laid.pages.keys()) {
          const here = placed.filter((line) => line.page === page);
          expect(here.at(-1)?.text ?? 'Titre').not.toBe('Titre');
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('page breaks', () => {
  const filler = (lines: number): Block[] =>
    Array.from({ length: lines }, (_, index) => paragraph(`ligne ${index}`));
  const pageOf = (laid: LaidOut, text: string): number | undefined =>
    placeLines(laid).find((line) => line.text.includes(text))?.page;

  test.each(Array.from({ length: 12 }, (_, index) => 34 + index))(
    'a heading after %i lines stands on the page of its text',
    (lines) => {
      const laid = lay(
        contentOf([...filler(lines), { kind: 'heading', level: 2, text: 'Titre' }, paragraph('Suite')]),
      );
      expect(pageOf(laid, 'Titre')).toBe(pageOf(laid, 'Suite'));
    },
  );

  test.each(Array.from({ length: 12 }, (_, index) => 30 + index))(
    'a paragraph after %i lines leaves two lines at least on each page',
    (lines) => {
      const laid = lay(contentOf([...filler(lines), paragraph(PROSE.repeat(9))]));
      const [first = 0, second = 0] = [0, 1].map(
        (page) =>
          placeLines(laid).filter((line) => line.page === page && !line.text.startsWith('ligne')).length,
      );
      expect(first === 0 || second === 0 || Math.min(first, second) >= 2).toBe(true);
    },
  );

  test('what is kept together moves whole to the next page', () => {
    const kept: Block = {
      kind: 'keepTogether',
      blocks: [paragraph('début'), ...filler(10), paragraph('fin')],
    };
    const laid = lay(contentOf([...filler(36), kept]));
    expect([pageOf(laid, 'début'), pageOf(laid, 'fin')]).toEqual([1, 1]);
  });

  test('what is kept together but higher than a page is cut, and starts where it stands', () => {
    const kept: Block = {
      kind: 'keepTogether',
      blocks: [paragraph('début'), ...filler(80), paragraph('fin')],
    };
    const laid = lay(contentOf([paragraph('avant'), kept]));
    expect([pageOf(laid, 'début'), pageOf(laid, 'fin')]).toEqual([0, 1]);
  });

  test('a cell of 3000 words goes on over pages under the repeated header', () => {
    const laid = lay(
      contentOf([
        {
          kind: 'table',
          summary: 'Longue cellule',
          columns: [
            { header: 'Entête', width: 1 },
            { header: 'Texte', width: 2 },
          ],
          rows: [['bref', 'mot '.repeat(3000)]],
        },
      ]),
    );
    expect(laid.pages.length).toBeGreaterThan(2);
    const headers = placeLines(laid).filter((line) => line.text === 'Entête');
    expect(headers.map((line) => line.page)).toEqual([...laid.pages.keys()]);
  });

  test('a row that goes on says whose it is at the top of each page, to the eye only', () => {
    const rows = [['Nguyễn Thị Ánh', 'mot '.repeat(3000)]];
    const columns = ['Nom', 'Texte'].map((header) => ({ header, width: 1 }));
    const laid = lay(contentOf([{ kind: 'table', summary: 'Liste', rowHeaders: true, columns, rows }]));
    const names = placeLines(laid).filter((line) => line.text.startsWith('Nguyễn'));
    expect(names.map((line) => line.page)).toEqual([...laid.pages.keys()]);
    expect(names.slice(1).every((line) => line.node === null && line.text.endsWith('(suite)'))).toBe(true);
  });

  test.each(Array.from({ length: 14 }, (_, index) => 32 + index))(
    'a table header after %i lines is never left alone',
    (lines) => {
      const table: Block = {
        kind: 'table',
        summary: 'Table',
        columns: [{ header: 'Entête', width: 1 }],
        rows: [['première'], ['deuxième'], ['troisième']],
      };
      const laid = lay(contentOf([...filler(lines), table]));
      expect(pageOf(laid, 'Entête')).toBe(pageOf(laid, 'première'));
      expect(pageOf(laid, 'deuxième')).toBe(pageOf(laid, 'troisième'));
    },
  );

  test.each(Array.from({ length: 14 }, (_, index) => 30 + index))(
    'steps after %i lines move whole to the next page, each with its number',
    (lines) => {
      const items = [1, 2, 3, 4, 5].map((number) => [
        paragraph(`geste ${number} ${PROSE.repeat(4)} fin ${number}`),
      ]);
      const laid = lay(contentOf([...filler(lines), { kind: 'steps', tone: 'danger', start: 7, items }]));
      const placed = placeLines(laid);
      for (const number of [1, 2, 3, 4, 5]) {
        const label = placed.find((line) => line.node?.type === 'Lbl' && line.text === String(number + 6));
        expect(pageOf(laid, `geste ${number}`)).toBe(pageOf(laid, `fin ${number}`));
        expect(label?.page).toBe(pageOf(laid, `geste ${number}`));
      }
    },
  );

  test('a step higher than a page is cut rather than lost, and its number is said once', () => {
    const laid = lay(contentOf([{ kind: 'steps', tone: 'calm', items: [filler(80), [paragraph('puis')]] }]));
    expect(
      placeLines(laid)
        .filter((line) => line.node?.type === 'Lbl')
        .map((line) => line.text),
    ).toEqual(['1', '2']);
    expect(pageOf(laid, 'puis')).toBe(1);
  });

  test('a panel that goes on says its title again', () => {
    const panel: Block = { kind: 'panel', tone: 'danger', title: 'Signes', blocks: filler(70) };
    const titles = placeLines(lay(contentOf([panel]))).filter((line) => line.text.startsWith('Signes'));
    expect(titles.map((line) => `${line.page} ${line.text}`)).toEqual(['0 Signes', '1 Signes (suite)']);
    expect(titles[1]?.node).toBeNull();
  });

  test('page breaks at the edges or in a row leave no blank page', () => {
    const pageBreak: Block = { kind: 'pageBreak' };
    const laid = lay(contentOf([pageBreak, paragraph('a'), pageBreak, pageBreak, paragraph('b'), pageBreak]));
    expect(laid.pages).toHaveLength(2);
  });

  test('a table too narrow for its columns becomes records instead of spilling over', () => {
    const inner: Block = {
      kind: 'table',
      summary: 'Étroite',
      columns: Array.from({ length: 6 }, (_, index) => ({ header: `Colonne ${index}`, width: 1 })),
      rows: [Array.from({ length: 6 }, (_, index) => `valeur ${index}`)],
    };
    const outer: Block = {
      kind: 'columns',
      columns: Array.from({ length: 3 }, () => ({ width: 1, blocks: [inner] })),
    };
    const laid = lay(contentOf([outer], { page: 'a6Portrait' }));
    const { x, width } = laid.frame.area;
    for (const line of placeLines(laid)) expect(line.right).toBeLessThanOrEqual(x + width + 0.1);
  });
});

// Would catch: « … et un » and below, alone on its line, « téléphone. »
test.each(Array.from({ length: 12 }, (_, index) => 12 + index))(
  'a band of %i words leaves none alone on a second line',
  (count) => {
    const text = Array.from({ length: count }, () => 'mot').join(' ');
    const [, second] = placeLines(lay(contentOf([{ kind: 'band', tone: 'danger', text }])));
    expect(second?.text.split(' ').length).not.toBe(1);
  },
);

describe('one page', () => {
  const sheet = (lines: number): DocumentContent =>
    contentOf(
      Array.from({ length: lines }, (_, index) => paragraph(`ligne ${index}`)),
      { onePage: { minimumScale: 0.7 } },
    );

  test('a short document keeps its size', () => {
    expect(lay(sheet(10))).toMatchObject({ scale: 1 });
  });

  test('a longer one shrinks, and by little when little is enough', () => {
    const laid = lay(sheet(48));
    expect(laid.pages).toHaveLength(1);
    expect(laid.scale).toBeLessThan(1);
    expect(laid.scale).toBeGreaterThan(0.8);
  });

  test('one that cannot fit is printed in full, at its own size', () => {
    const laid = lay(sheet(200));
    expect(laid.pages.length).toBeGreaterThan(1);
    expect(laid.scale).toBe(1);
    expect(placeLines(laid)).toHaveLength(200);
  });
});
