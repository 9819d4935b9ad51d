import { DEMONSTRATION_PASSPHRASE } from '../../shared/account/demonstration-passphrase.ts';
import { pupilWords } from '../../shared/text/screen/pupil-words.ts';
import { readOnlyWords } from '../../shared/text/screen/read-only-words.ts';
import { registerWords } from '../../shared/text/screen/register-words.ts';
import { safetyListWords } from '../../shared/text/screen/safety-list-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { addPerson, become } from './fixtures/people.ts';
import { findDocument } from './pages/document-screen.ts';
import { findPlan } from './pages/plan-screen.ts';
import { walkScreens } from './pages/read-screens.ts';

const READER = 'Alix Remplaçant';

test('a reader walks every screen, prints a sheet, and is refused nothing', async ({ app, page }) => {
  test.setTimeout(180_000);
  await app.ask('session.createDemonstration', {});
  const rows = await app.ask('pupil.list', {});
  const { pupilId = '', planId } = rows.find(({ planState }) => planState === 'inForce') ?? {};
  if (!planId) throw new Error('The demonstration has no PAI in force');
  await addPerson(app, READER, 'reader', DEMONSTRATION_PASSPHRASE);
  await become(app, READER);
  await page.reload();
  await walkScreens(app, page, { pupilId, planId });

  await page.goto(app.addressOf('/registre'));
  await expect(page.getByRole('link', { name: registerWords.addPupil })).toHaveCount(0);
  await page.goto(app.addressOf('/eleves/nouveau'));
  await expect(page.getByText(readOnlyWords.noEditTitle)).toBeVisible();
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await expect(page.getByRole('link', { name: pupilWords.planOpen })).toBeVisible();
  await expect(page.getByText('Compartiment santé')).toHaveCount(0);

  await page.goto(app.addressOf(`/pai/${planId}`));
  await findPlan(page).emergencySheet.click();
  const sheet = findDocument(page, 'emergencySheet');
  await expect(sheet.pages.first()).toBeVisible();
  await expect(sheet.print).toBeVisible();
  await expect(sheet.save).toHaveCount(0);
  await sheet.close.click();

  await page.goto(app.addressOf('/ppms'));
  await page.getByRole('button', { name: safetyListWords.preview, exact: true }).click();
  const list = findDocument(page, 'safetyList');
  await expect(list.pages.first()).toBeVisible();
  await expect(list.print).toHaveCount(0);
  await expect(list.save).toHaveCount(0);
  await list.close.click();
  expect(app.refusals).toEqual([]);
});
