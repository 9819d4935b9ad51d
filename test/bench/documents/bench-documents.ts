import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import type { DocumentFonts } from '../../../electron/documents/document-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { type BenchRow, compareVariants, divideRows, type Variant } from '../measure.ts';
import { buildBenchList, buildBenchPlans } from '../plan-content.ts';
import { FLOOR_READINGS, readFloor, writeFloor } from './floor.ts';
import { findFontPaths } from './font-paths.ts';
import { openBrowserPrinter } from './html-engine.ts';
import { drawWithPdfkit } from './pdfkit-engine.ts';
import { drawWithPdfmake } from './pdfmake-engine.ts';

const OWN = 'own engine, tagged PDF/UA';
const PDFMAKE = 'pdfmake, no tags';

/** Pupils whose PAI are drawn in turn: no engine may profit from a text seen before. */
const PUPILS = 4;
/** Documents drawn in one round: many of the quick engines, few of the slow ones, so that rounds last alike. */
const QUICK_UNITS = 5 * PUPILS;
const SLOW_UNITS = PUPILS;
/** A clock of the processor counts in milliseconds: what takes one is done many times. */
const FLOOR_UNITS = 50 * PUPILS;
const LIST_ROWS = 500;
const MEMORY_DOCUMENTS = 200;
/** Enough for it to hold as much as it ever will. */
const SLOW_MEMORY_DOCUMENTS = 20;

/** The same documents drawn by every engine, in the same run. */
export async function benchDocuments(rounds: number): Promise<BenchRow[]> {
  const fonts = loadDevelopmentFonts();
  const plans = buildBenchPlans(PUPILS);
  return [
    ...(await benchPlans(plans, fonts, rounds)),
    ...(await benchCopies(plans, fonts, rounds)),
    ...(await benchList(fonts, rounds)),
    ...benchMemory(),
  ];
}

async function benchPlans(
  plans: readonly DocumentContent[],
  fonts: DocumentFonts,
  rounds: number,
): Promise<BenchRow[]> {
  const paths = findFontPaths();
  const drawn = await Promise.all(plans.map((plan) => renderDocument(plan, fonts)));
  const floors = await Promise.all(drawn.map(({ bytes }) => readFloor(bytes)));
  const pages = drawn.reduce((sum, { pageCount }) => sum + pageCount, 0) / plans.length;
  const printer = await openBrowserPrinter(paths);
  if (!printer) console.log('No Chromium here: its row is left out.');
  const variants: Variant[] = [
    repeat(OWN, QUICK_UNITS, plans, (plan) => renderDocument(plan, fonts)),
    ...FLOOR_READINGS.map((reading) =>
      repeat(reading.name, FLOOR_UNITS, floors, (floor) => writeFloor(floor, reading)),
    ),
    repeat(PDFMAKE, SLOW_UNITS, plans, (plan) => drawWithPdfmake(plan, paths)),
    repeat('pdfkit, no tags', SLOW_UNITS, plans, (plan) => drawWithPdfkit(plan, paths)),
    ...(printer ? [repeat('Chromium, tagged, one warm page', SLOW_UNITS, plans, printer.draw)] : []),
  ];
  try {
    const rows = await compareVariants(`Draw one PAI (${pages} pages on average)`, variants, rounds);
    return [...rows, ...listTargets(rows)];
  } finally {
    await printer?.close();
  }
}

/** The two targets of the engine, in time of processor: pdfmake and the floor run in this program too. */
function listTargets(rows: readonly BenchRow[]): BenchRow[] {
  const find = (name: string) => rows.find(({ variant }) => variant === name);
  const own = find(OWN);
  return [
    divideRows(
      'One PAI: pdfmake against our engine (target: 20 times at least)',
      PDFMAKE,
      find(PDFMAKE),
      own,
    ),
    ...FLOOR_READINGS.map(({ name }) =>
      divideRows('One PAI: our engine against its floor (target: 5 times at most)', name, own, find(name)),
    ),
  ];
}

function benchCopies(
  plans: readonly DocumentContent[],
  fonts: DocumentFonts,
  rounds: number,
): Promise<BenchRow[]> {
  const variants = [
    repeat('plain, tagged', QUICK_UNITS, plans, (plan) => renderDocument(plan, fonts)),
    repeat('archived, PDF/A-2', QUICK_UNITS, plans, (plan) => renderDocument(plan, fonts, { archive: true })),
    repeat('sealed, AES-256', QUICK_UNITS, plans, (plan) =>
      renderDocument(plan, fonts, { password: 'huit mots au hasard' }),
    ),
  ];
  return compareVariants('Draw one PAI, by kind of copy', variants, rounds);
}

async function benchList(fonts: DocumentFonts, rounds: number): Promise<BenchRow[]> {
  const paths = findFontPaths();
  const list = [buildBenchList(LIST_ROWS)];
  const variants = [
    repeat(OWN, 3, list, (content) => renderDocument(content, fonts)),
    repeat(PDFMAKE, 1, list, (content) => drawWithPdfmake(content, paths)),
  ];
  return compareVariants(`Draw the list of ${LIST_ROWS} pupils`, variants, rounds);
}

/** Each engine in a process of its own, which says the most it ever held. */
function benchMemory(): BenchRow[] {
  const measure = (variant: string, engine: string, count: number): BenchRow => {
    const child = join(import.meta.dirname, '../memory-child.ts');
    const answer = execFileSync(process.execPath, [child, engine, String(count)], {
      encoding: 'utf8',
    });
    const most = Number(answer);
    const subject = `Most memory of a process that makes ${MEMORY_DOCUMENTS} PAI`;
    return { subject, variant, median: most, least: most, most, runs: 1, unit: 'MB' };
  };
  return [
    measure(OWN, 'own', MEMORY_DOCUMENTS),
    measure(`${PDFMAKE}, ${SLOW_MEMORY_DOCUMENTS} PAI only`, 'pdfmake', SLOW_MEMORY_DOCUMENTS),
  ];
}

/** Draws the documents in turn. */
function repeat<Item>(
  name: string,
  units: number,
  items: readonly Item[],
  draw: (item: Item) => unknown,
): Variant {
  const run = async (): Promise<void> => {
    for (let unit = 0; unit < units; unit += 1) await draw(items[unit % items.length] as Item);
  };
  return { name, units, run };
}
