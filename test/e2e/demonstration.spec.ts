import { registerWords } from '../../shared/text/screen/register-words.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { expectOpen, openFromRail } from './pages/shell-screen.ts';
import { findStart } from './pages/start-screens.ts';

test('opens forty invented pupils, clearly marked, and finds one without accents', async ({ page }) => {
  await findStart(page).demonstration.click();
  await expectOpen(page);
  await expect(page.getByRole('complementary', { name: shellWords.demonstrationTitle })).toBeVisible();
  await openFromRail(page, 'register');
  await expect(page.getByText(registerWords.count(40, 40))).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByLabel(registerWords.search)).toBeFocused();
  await page.keyboard.type('bjornsdottir');
  await expect(page.getByText(registerWords.count(1, 40))).toBeVisible();
  await expect(page.getByRole('rowheader')).toContainText('BJÖRNSDÓTTIR');
});

test('filters by state with the keyboard, and opens a pupil with Enter', async ({ app, page }) => {
  await app.ask('session.createDemonstration', {});
  await page.goto(app.addressOf('/registre'));
  await page.reload();
  await page.getByLabel(registerWords.stateFilter).selectOption(registerWords.states.suspended);
  const rows = await app.ask('pupil.list', {});
  const suspended = rows.filter(
    ({ planState, careState }) => planState === 'inForce' && careState === 'suspended',
  );
  await expect(page.getByText(registerWords.count(suspended.length, 40))).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    suspended[0]?.lastName.toUpperCase() ?? '',
  );
});
