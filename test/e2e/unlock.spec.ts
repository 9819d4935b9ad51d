import { renameSync } from 'node:fs';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { startWords } from '../../shared/text/screen/start-words.ts';
import { PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findPlan, writeConsequences } from './pages/plan-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock, unlock } from './pages/start-screens.ts';

test('says when the passphrase is wrong, makes one wait after several, and loses nothing', async ({
  app,
  page,
}) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await app.ask('session.lock', {});
  await page.reload();
  await unlock(page, 'une autre phrase');
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE'))).toBeVisible();
  const waited = page.getByText(/^Vous pourrez essayer de nouveau dans \d+ secondes?\./);
  for (let attempt = 0; attempt < 8 && !(await waited.isVisible()); attempt += 1) {
    await unlock(page, `une autre phrase ${attempt}`);
    await expect(findUnlock(page).submit).toBeVisible();
    await page.waitForTimeout(800);
  }
  await expect(waited).toBeVisible();
  await expect(waited).toBeHidden({ timeout: 40_000 });
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
  expect(await app.ask('plan.get', { planId })).toMatchObject({ id: planId });
});

for (const way of ['Ctrl + L', 'the menu or the lock screen of the computer'] as const) {
  test(`locks by ${way} after storing what is being typed, and hides it`, async ({ app, page }) => {
    await app.createRegister();
    const { planId } = await app.createPlan();
    await page.goto(app.addressOf(`/pai/${planId}`));
    await page.reload();
    await writeConsequences(page, 'Avant.');
    await findPlan(page).consequences.press('End');
    await page.keyboard.type(' Juste avant le verrou.');
    if (way === 'Ctrl + L') await page.keyboard.press('Control+l');
    else app.askForLock();
    await expect(findUnlock(page).passphrase).toBeVisible();
    await expect(page.getByText('Juste avant le verrou.')).toHaveCount(0);
    expect(await page.content()).not.toContain('Juste avant le verrou.');
    await unlock(page, PASSPHRASE);
    await expectOpen(page);
    const plan = await app.ask('plan.get', { planId });
    expect(JSON.stringify(plan.content)).toContain('Avant. Juste avant le verrou.');
  });
}

test('locks every window at once', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  const second = await app.openWindow();
  await expectOpen(second);
  await second.getByRole('button', { name: shellWords.lock }).click();
  for (const window of [page, second]) await expect(findUnlock(window).passphrase).toBeVisible();
});

test('says where the register was when its folder is gone, and finds it again', async ({ app, page }) => {
  await app.createRegister();
  await app.ask('session.lock', {});
  renameSync(app.registerFolder, `${app.registerFolder} ailleurs`);
  await page.reload();
  await expect(page.getByRole('heading', { name: startWords.missingTitle })).toBeVisible();
  await expect(page.getByText(app.registerFolder, { exact: true })).toBeVisible();
  renameSync(`${app.registerFolder} ailleurs`, app.registerFolder);
  await page.getByRole('button', { name: startWords.missingRetry }).click();
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
});

test('refuses a register that another application holds open', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  const other = app.buildNeighbour();
  const window = await other.open();
  await other.ask('session.openFolder', { folder: app.registerFolder });
  await window.reload();
  await unlock(window, PASSPHRASE);
  await expect(window.getByText(/Ce registre est (déjà )?ouvert/)).toBeVisible();
  await other.close();
  await page.reload();
  await expectOpen(page);
});
