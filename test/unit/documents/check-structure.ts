import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { checkPageContents } from './check-page-content.ts';
import { checkFontPrograms, checkForms, checkPages } from './check-pages.ts';
import {
  getBytes,
  getDict,
  getName,
  getNumber,
  getText,
  getValue,
  listItems,
  openPdf,
  type PdfFile,
} from './read-pdf.ts';

/** Which children each structure type may have; `content` is marked content. */
const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  Part: ['Sect', 'H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
  Document: ['Part', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
  Sect: ['Sect', 'H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
  H1: ['content'],
  H2: ['content'],
  H3: ['content'],
  P: ['content'],
  Figure: ['content'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: ['content'],
  LBody: ['Sect', 'H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['content', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
  TD: ['content', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'],
};

/** A cell left blank keeps its place in the row; the body of a list item may be a line to fill by hand. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'LBody', 'Document', 'Part']);

type Walk = {
  file: PdfFile;
  findings: string[];
  /** Marked pieces in reading order, and the element each belongs to. */
  pieces: { page: number; id: number; owner: PDFRef }[];
  headings: number[];
  pageNumbers: Map<string, number>;
};

/**
 * What a screen reader needs and a validator of PDF/UA-1 would refuse without: everything tagged once or artifact,
 * a tree that agrees with its way back, lists, tables and headings well formed, alternatives, language, Unicode.
 */
export async function checkStructure(bytes: Uint8Array): Promise<string[]> {
  const file = await openPdf(bytes);
  const contents = checkPageContents(file);
  const findings = [...checkCatalog(file), ...contents.findings];
  const pageNumbers = new Map(file.document.getPages().map((page, index) => [page.ref.toString(), index]));
  const walk: Walk = { file, findings, pieces: [], headings: [], pageNumbers };
  const root = getDict(file, file.document.catalog, 'StructTreeRoot');
  const kids = listItems(file, root?.get(PDFName.of('K')));
  if (kids.length !== 1) findings.push('the tree has not one root element');
  for (const kid of kids) checkElement(walk, kid, 'Document', undefined);
  findings.push(...checkPages(file, root), ...checkForms(file), ...checkFontPrograms(file));
  checkPieces(walk, contents.tagged, getDict(file, root, 'ParentTree'));
  checkHeadings(walk);
  return findings;
}

function checkCatalog(file: PdfFile): string[] {
  const { catalog } = file.document;
  const xmp = getBytes(file, getValue(file, catalog, 'Metadata')).toString('utf8');
  const title = getText(file, file.document.context.trailerInfo.Info, 'Title');
  const marks = getDict(file, catalog, 'MarkInfo');
  const checks: [boolean, string][] = [
    [getText(file, catalog, 'Lang') === 'fr-FR', 'language missing'],
    [`${getValue(file, marks, 'Marked')}` === 'true', 'not marked as tagged'],
    [`${getValue(file, marks, 'Suspects')}` !== 'true', 'tags said to be suspect'],
    [title.trim() !== '', 'title missing'],
    [!catalog.has(PDFName.of('AcroForm')), 'form fields'],
    [
      !catalog.has(PDFName.of('OpenAction')) && !catalog.has(PDFName.of('Names')),
      'actions or attached files',
    ],
    [
      `${getValue(file, getDict(file, catalog, 'ViewerPreferences'), 'DisplayDocTitle')}` === 'true',
      'title not displayed',
    ],
    [xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), 'PDF/UA not claimed'],
    [/<rdf:li xml:lang="x-default">[^<]+<\/rdf:li>/.test(xmp), 'title missing in the metadata'],
  ];
  return checks.filter(([held]) => !held).map(([, finding]) => finding);
}

function checkElement(walk: Walk, object: PDFObject, expected: string, parent: PDFRef | undefined): string {
  const { file, findings } = walk;
  const element = file.follow(object);
  const type = getName(file, element, 'S');
  if (!(object instanceof PDFRef) || !(element instanceof PDFDict)) {
    findings.push('an element is not an indirect dictionary');
    return type;
  }
  if (expected && type !== expected) findings.push(`${type} where ${expected} was expected`);
  if (parent && element.get(PDFName.of('P')) !== parent) findings.push(`${type} does not know its parent`);
  if (/^H\d$/.test(type)) walk.headings.push(Number(type[1]));
  checkDetails(walk, element, type);
  const allowed = GRAMMAR[type] ?? [];
  const kids = element.has(PDFName.of('K')) ? listItems(file, element.get(PDFName.of('K'))) : [];
  const types = kids.map(
    (kid) => takePiece(walk, kid, element, object) ?? checkElement(walk, kid, '', object),
  );
  for (const kid of types) if (!allowed.includes(kid)) findings.push(`${kid} inside ${type}`);
  if (types.length === 0 && !MAY_BE_EMPTY.has(type)) findings.push(`${type} without content`);
  if (type === 'LI' && types.join() !== 'Lbl,LBody') findings.push(`list item made of ${types.join()}`);
  if (type === 'Table') checkColumns(walk, kids);
  return type;
}

function takePiece(walk: Walk, kid: PDFObject, element: PDFDict, owner: PDFRef): string | null {
  const { file } = walk;
  const value = file.follow(kid);
  const reference = value instanceof PDFNumber ? element : value;
  const isReference = value instanceof PDFDict && getName(file, value, 'Type') === 'MCR';
  if (!(value instanceof PDFNumber) && !isReference) return null;
  const page = reference instanceof PDFDict ? reference.get(PDFName.of('Pg')) : undefined;
  const id = value instanceof PDFNumber ? value.asNumber() : getNumber(getValue(file, value, 'MCID'));
  walk.pieces.push({ page: walk.pageNumbers.get(`${page}`) ?? -1, id, owner });
  return 'content';
}

function checkDetails({ file, findings }: Walk, element: PDFDict, type: string): void {
  const attributes = getDict(file, element, 'A');
  if (type === 'Figure' && !getText(file, element, 'Alt')) findings.push('figure without alternative');
  if (type === 'Figure' && !getValue(file, attributes, 'BBox')) findings.push('figure without bounds');
  if (type === 'TH' && !getName(file, attributes, 'Scope')) findings.push('header cell without scope');
  if (type === 'L' && !getName(file, attributes, 'ListNumbering')) findings.push('list without numbering');
}

/** Every row of a table has as many cells as the first. */
function checkColumns({ file, findings }: Walk, groups: readonly PDFObject[]): void {
  const rows = groups.flatMap((group) => listItems(file, getValue(file, group, 'K')));
  const counts = new Set(rows.map((row) => listItems(file, getValue(file, row, 'K')).length));
  if (counts.size > 1) findings.push('rows of different lengths in a table');
}

/** Each piece belongs to one element, the way back agrees, and the order of the tree is the order of the page. */
function checkPieces(walk: Walk, tagged: readonly number[], parents: PDFDict | undefined): void {
  const { file, findings, pieces } = walk;
  const numbers = listItems(file, parents?.get(PDFName.of('Nums')));
  for (const [page, count] of tagged.entries()) {
    const here = pieces.filter((piece) => piece.page === page);
    if (here.length !== count) findings.push(`page ${page + 1}: ${count} pieces, ${here.length} in the tree`);
    if (here.some((piece, index) => piece.id !== index))
      findings.push(`page ${page + 1}: reading order differs`);
    const owners = listItems(file, numbers[page * 2 + 1]);
    if (owners.length !== count || here.some((piece) => owners[piece.id] !== piece.owner)) {
      findings.push(`page ${page + 1}: the parent tree disagrees`);
    }
  }
}

function checkHeadings({ headings, findings }: Walk): void {
  for (const [index, level] of headings.entries()) {
    if (level > (headings[index - 1] ?? 0) + 1) findings.push(`heading of level ${level} skips a level`);
  }
}
