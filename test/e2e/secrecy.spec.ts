import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pdfViewerWords } from '../../shared/text/screen/pdf-viewer-words.ts';
import { PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findDocument } from './pages/document-screen.ts';
import { findPlan, writeConsequences } from './pages/plan-screen.ts';

const CANARY = 'Quetzalcoatl';

/** Every file under a folder, with its bytes. */
function readFiles(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

function holds(bytes: Buffer, text: string): boolean {
  return ['utf8', 'utf16le'].some((encoding) =>
    bytes.includes(Buffer.from(text, encoding as BufferEncoding)),
  );
}

test('leaves nothing readable on the disk: not in files, nor in their names', async ({ app, page }, info) => {
  await app.createRegister();
  const { planId } = await app.createPlan({ lastName: CANARY, firstName: CANARY });
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await writeConsequences(page, `${CANARY} a soif.`);
  await findPlan(page).preview.click();
  await expect(findDocument(page, 'plan').pages.first()).toContainText(CANARY.toUpperCase());
  const files = readFiles(info.outputPath('computer'));
  expect(files.map(({ path }) => path).join('\n')).toContain('registre.db-wal');
  for (const { path, bytes } of files) {
    expect(path.toLowerCase()).not.toContain(CANARY.toLowerCase());
    for (const text of [CANARY, CANARY.toUpperCase(), PASSPHRASE, 'SQLite format 3']) {
      expect(holds(bytes, text), `${path} holds ${text}`).toBe(false);
    }
  }
});

test('prints without making a file, and names no pupil in the title of the window', async ({
  app,
  page,
}, info) => {
  await app.createRegister();
  const { planId } = await app.createPlan({ lastName: CANARY, firstName: CANARY });
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  const printed: string[] = [];
  await page.exposeFunction('keepPrinted', (text: string) => printed.push(text));
  await page.evaluate(() => {
    window.print = () => {
      const keep = Reflect.get(window, 'keepPrinted') as (text: string) => void;
      keep(`${document.title} | ${document.querySelectorAll('img, canvas').length}`);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const before = readFiles(info.outputPath('computer')).map(({ path }) => path);
  await findPlan(page).preview.click();
  const screen = findDocument(page, 'plan');
  await expect(screen.pages.first()).toContainText(CANARY.toUpperCase());
  await screen.print.click();
  await expect.poll(() => printed.length, { timeout: 40_000 }).toBe(1);
  await expect(screen.dialog.getByText(pdfViewerWords.printed)).toBeVisible();
  expect(printed[0]).not.toMatch(new RegExp(CANARY, 'i'));
  expect(await page.title()).not.toMatch(new RegExp(CANARY, 'i'));
  const after = readFiles(info.outputPath('computer')).map(({ path }) => path);
  expect(after).toEqual(before);
});
