import { describe, expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import type { Block, Tone } from '../../../shared/documents/blocks.ts';
import {
  comparePages,
  comparePictures,
  hasPictureTool,
  MOST_DIFFERENT,
  picturePages,
} from './compare-pictures.ts';
import { contentOf, paragraph } from './document-samples.ts';
import { PICTURE_SAMPLES } from './picture-samples.ts';
import { TEMPLATE_SAMPLES } from './template-samples.ts';

const fonts = loadDevelopmentFonts();
const isUpdating = process.env.UPDATE_PICTURES === '1';
const skip = !hasPictureTool();
if (skip) console.warn('Pictures are not compared: pdftoppm is missing (apt-get install poppler-utils).');

describe.skipIf(skip)('pages look as they did', () => {
  test.each(PICTURE_SAMPLES)('$name', async ({ name, content }) => {
    const { bytes } = await renderDocument(content, fonts);
    expect(comparePages(name, picturePages(bytes), isUpdating)).toEqual([]);
  });
});

// Would catch: a template that lost a panel, a column that moved, a page that runs over.
describe.skipIf(skip)('documents look as they did', () => {
  test.each(TEMPLATE_SAMPLES)('$name', async ({ name, content, page }) => {
    const pages = picturePages((await renderDocument(content, fonts)).bytes);
    const compared = page === undefined ? pages : pages.slice(page - 1, page);
    expect(compared.length).toBeGreaterThan(0);
    expect(comparePages(name, compared, isUpdating)).toEqual([]);
  });
});

describe.skipIf(skip)('what the comparison sees', () => {
  const lines = ['un', 'deux', 'trois'].map((word) => paragraph(`Ligne ${word} de la page`));
  const check = (checked: boolean): Block => ({ kind: 'checkList', items: [{ checked, text: 'Choix' }] });
  const steps = (tone: Tone): Block[] => [{ kind: 'steps', tone, items: [lines] }];
  const picture = async (blocks: readonly Block[], bodySize = 10) => {
    const { bytes } = await renderDocument(contentOf(blocks, { bodySize }), fonts);
    return picturePages(bytes)[0] ?? new Uint8Array();
  };
  const compare = async (one: readonly Block[], other: readonly Block[]) =>
    comparePictures(await picture(one), await picture(other)).different;

  test('nothing between two drawings of the same page', async () => {
    expect(await compare(lines, lines)).toBe(0);
  });

  test.each<[string, Block[], Block[]]>([
    ['a line that moved', [...lines, check(true)], [...lines.slice(0, 2), check(true), ...lines.slice(2)]],
    ['a box no longer ticked', [...lines, check(true)], [...lines, check(false)]],
    ['a frame that is gone', [{ kind: 'panel', tone: 'neutral', blocks: lines }], lines],
    ['a step that lost its colour', steps('danger'), steps('warning')],
    ['a title that is no longer bold', [{ kind: 'heading', level: 3, text: 'Titre' }], [paragraph('Titre')]],
  ])('%s', async (_change, before, after) => {
    expect(await compare(before, after)).toBeGreaterThan(MOST_DIFFERENT);
  });

  test('type one per cent larger', async () => {
    const { different } = comparePictures(await picture(lines, 10), await picture(lines, 10.1));
    expect(different).toBeGreaterThan(MOST_DIFFERENT);
  });
});
