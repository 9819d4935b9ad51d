import { developmentFontFiles, loadDevelopmentFonts } from '../../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../../electron/documents/render-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { type BenchRow, compareVariants, type Variant } from '../measure.ts';
import { drawWithPdfkit, type FontPaths } from './pdfkit-engine.ts';
import { drawWithPdfmake } from './pdfmake-engine.ts';
import { buildSampleContent } from './sample-content.ts';

/** Documents drawn in one round: many of the quick engine, few of the slow ones, so that rounds last alike. */
const QUICK_UNITS = 20;
const SLOW_UNITS = 3;

/** The same document drawn by our engine (tagged, hyphenated), by pdfmake and by pdfkit (both untagged). */
export async function benchDocuments(
  rounds: number,
  content: DocumentContent = buildSampleContent(null),
): Promise<BenchRow[]> {
  const fonts = loadDevelopmentFonts();
  const paths = findFontPaths();
  const variants: Variant[] = [
    repeat('own engine, tagged PDF/UA', QUICK_UNITS, () => renderDocument(content, fonts)),
    repeat('pdfmake', SLOW_UNITS, () => drawWithPdfmake(content, paths)),
    repeat('pdfkit', SLOW_UNITS, () => drawWithPdfkit(content, paths)),
  ];
  const { pageCount } = await renderDocument(content, fonts);
  return compareVariants(`Draw one PAI of ${pageCount} pages`, variants, rounds);
}

function repeat(name: string, units: number, draw: () => Promise<unknown>): Variant {
  const run = async (): Promise<void> => {
    for (let unit = 0; unit < units; unit += 1) await draw();
  };
  return { name, units, run };
}

function findFontPaths(): FontPaths {
  const files = new Map(developmentFontFiles().map(({ role, source }) => [role, source]));
  const pathOf = (role: string): string => files.get(role) ?? '';
  return {
    regular: pathOf('regular'),
    bold: pathOf('bold'),
    italic: pathOf('italic'),
    boldItalic: pathOf('boldItalic'),
  };
}
