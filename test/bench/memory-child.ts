import { loadDevelopmentFonts } from '../../electron/documents/development-fonts.ts';
import { renderDocument } from '../../electron/documents/render-document.ts';
import { findFontPaths } from './documents/font-paths.ts';
import { drawWithPdfmake } from './documents/pdfmake-engine.ts';
import { buildBenchPlans } from './plan-content.ts';

/** Draws that many PAI with one engine, then says the most memory it ever held, in megabytes. */
const [engine, count = '0'] = process.argv.slice(2);
const plans = buildBenchPlans(8);
const fonts = loadDevelopmentFonts();
const paths = findFontPaths();
for (let index = 0; index < Number(count); index += 1) {
  const plan = plans[index % plans.length];
  if (!plan) continue;
  if (engine === 'own') await renderDocument(plan, fonts);
  if (engine === 'pdfmake') await drawWithPdfmake(plan, paths);
}
console.log(process.resourceUsage().maxRSS / 1024);
