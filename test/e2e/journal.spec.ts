import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { journalActionWords } from '../../shared/text/journal-words.ts';
import { journalWords } from '../../shared/text/screen/journal-words.ts';
import { NURSE, TODAY } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { typeDate } from './pages/dates.ts';
import { openSettings } from './pages/settings-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';

function findRows(page: Page) {
  return page.getByRole('table', { name: journalWords.tableLabel }).locator('tbody').getByRole('row');
}

test('shows who did what, newest first, leads to the pupil, and filters', async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.createRegister();
  const { pupilId } = await app.createPlan();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'journal');
  const rows = findRows(page);
  await expect(rows.first()).toContainText(journalActionWords['plan.create']);
  await expect(rows.first()).toContainText(NURSE);
  await expect(rows.last()).toContainText(journalActionWords['session.create']);

  const kind = page.getByLabel(journalWords.kind, { exact: true });
  await kind.selectOption({ label: journalWords.kinds.pupil });
  await expect(rows).toHaveCount(1);
  await page.getByRole('checkbox', { name: journalWords.onlySensitive }).check();
  await expect(page.getByText(journalWords.emptyTitle, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: journalWords.clear }).click();
  await typeDate(page, journalWords.from, '2027-01-01');
  await expect(page.getByText(journalWords.emptyTitle, { exact: true })).toBeVisible();
  await typeDate(page, journalWords.to, TODAY);
  await expect(page.getByText(journalWords.inverted)).toBeVisible();
  await page.getByRole('button', { name: journalWords.clear }).click();
  await kind.selectOption({ label: journalWords.kinds.pupil });
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/eleves/${pupilId}$`));
});

test('reads on below, and leaves the keyboard on the first new row', async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.createRegister();
  const { pupilId } = await app.createPlan();
  for (let change = 0; change < 130; change += 1) await app.ask('pupil.setPhoto', { pupilId, photo: null });
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'journal');
  const more = page.getByRole('button', { name: journalWords.more });
  await expect(more).toBeVisible();
  const shown = page.getByText(/lignes affichées/);
  const before = Number.parseInt((await shown.textContent()) ?? '', 10);
  await more.click();
  await expect(shown).not.toHaveText(new RegExp(`^${before} `));
  // The heading is the first row of the table.
  const firstNew = page.locator(`[aria-rowindex="${before + 2}"]`);
  await expect(firstNew.getByRole('rowheader')).toBeFocused();
});

test('proves the chain, and exports without the name of a pupil', async ({ app, page }) => {
  await app.createRegister();
  await app.createPlan({ lastName: 'Zylberstein' });
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'journal');
  await expect(findRows(page).first()).toContainText(/zylberstein/i);
  await page.getByRole('button', { name: journalWords.verify }).click();
  await expect(page.getByText(/^La chaîne est entière/)).toBeVisible();
  const path = join(app.documents, 'journal.csv');
  app.savePath = path;
  await page.getByRole('button', { name: journalWords.export }).click();
  await expect(page.getByText(journalWords.exported(path))).toBeVisible();
  expect(existsSync(path)).toBe(true);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(NURSE);
  expect(text.toLowerCase()).not.toContain('zylberstein');
});
