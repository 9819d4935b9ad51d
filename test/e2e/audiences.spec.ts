import { audiencePageWords, audienceWords, factWords } from '../../shared/text/audience-words.ts';
import { documentMenuWords } from '../../shared/text/screen/document-words.ts';
import { settingsWords } from '../../shared/text/screen/settings-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { showDemonstration } from './fixtures/screens.ts';
import { findDocument } from './pages/document-screen.ts';

test('who receives what is a page of the settings, and the anonymous counts are printed from the register', async ({
  app,
  page,
}) => {
  await showDemonstration(app, page);
  await page.goto(app.addressOf('/reglages'));
  await page.getByRole('link', { name: settingsWords.audiences }).click();
  await expect(page.getByRole('heading', { level: 1, name: audiencePageWords.title })).toBeVisible();
  const facts = page.getByRole('table', { name: audiencePageWords.factsTitle });
  await expect(facts.getByRole('columnheader', { name: audienceWords.catering.short })).toBeVisible();
  // Read as it is heard: the diagnosis is for health staff, who are the second of the twelve.
  const diagnosis = facts.getByRole('row', { name: factWords.diagnosis });
  const { yes, no } = audiencePageWords;
  await expect(diagnosis.getByRole('cell')).toHaveText([no, yes, ...Array<string>(10).fill(no)]);

  await page.goto(app.addressOf('/registre'));
  await page.getByRole('button', { name: documentMenuWords.register, exact: true }).click();
  await page.getByRole('menuitem', { name: documentMenuWords.statistics }).click();
  const counts = findDocument(page, 'statistics');
  await expect(counts.pages).toHaveCount(1);
  await expect(counts.print).toBeVisible();
});
