import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import { buildSampleContent } from '../../bench/documents/sample-content.ts';
import { checkStructure } from './check-structure.ts';
import { PNG_PIXEL } from './document-samples.ts';

const { bytes } = await renderDocument(buildSampleContent(PNG_PIXEL), loadDevelopmentFonts());

type Damage = (document: PDFDocument) => void;

/** The first element of a type. */
function findElement(document: PDFDocument, type: string): PDFDict {
  const wanted = PDFName.of(type);
  const found = document.context
    .enumerateIndirectObjects()
    .map(([, object]: [PDFRef, PDFObject]) => object)
    .find((object) => object instanceof PDFDict && object.get(PDFName.of('S')) === wanted);
  if (!(found instanceof PDFDict)) throw new Error(`No ${type}`);
  return found;
}

const forget =
  (type: string, key: string): Damage =>
  (document) =>
    findElement(document, type).delete(PDFName.of(key));

const rename =
  (type: string, other: string): Damage =>
  (document) =>
    findElement(document, type).set(PDFName.of('S'), PDFName.of(other));

/** Each rule is broken once: the checker must say so, or it proves nothing. */
test.each<[string, Damage, string]>([
  ['a figure without words', forget('Figure', 'Alt'), 'figure without alternative'],
  ['a figure nobody can point at', forget('Figure', 'A'), 'figure without bounds'],
  ['a header cell of nothing', forget('TH', 'A'), 'header cell without scope'],
  ['a list without numbering', forget('L', 'A'), 'list without numbering'],
  ['an element alone', forget('TR', 'P'), 'TR does not know its parent'],
  ['a heading that skips a level', rename('H2', 'H3'), 'heading of level 3 skips a level'],
  ['a cell outside of a row', rename('TR', 'P'), 'P inside'],
  ['an item without its label', rename('Lbl', 'P'), 'list item made of P,LBody'],
  ['no language', (document) => document.catalog.delete(PDFName.of('Lang')), 'language missing'],
  [
    'a title that is not shown',
    (document) => document.catalog.delete(PDFName.of('ViewerPreferences')),
    'title not displayed',
  ],
  [
    'tabs in no order',
    (document) => document.getPage(0).node.delete(PDFName.of('Tabs')),
    'page 1: tab order is not that of the structure',
  ],
  [
    'a link that is not in the structure',
    (document) => document.getPage(1).node.set(PDFName.of('Annots'), document.context.obj([{}])),
    'page 2: annotations',
  ],
  [
    'a page of another one',
    (document) => document.getPage(1).node.set(PDFName.of('StructParents'), PDFNumber.of(0)),
    'page 2: not known by the way back',
  ],
  [
    'ink outside of the structure',
    (document) => document.getPage(0).drawRectangle({ width: 9, height: 9 }),
    'page 1: f outside tags and artifacts',
  ],
])('the checker sees %s', async (_, damage, finding) => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  damage(document);
  const findings = await checkStructure(await document.save());
  expect(findings.join('\n')).toContain(finding);
});

test('it finds nothing in the file as it was, even written again by the library', async () => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(await checkStructure(await document.save())).toEqual([]);
});
