import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { accountsWords } from '../../shared/text/screen/accounts-words.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { passphraseWords } from '../../shared/text/screen/passphrase-words.ts';
import { recoveryWords } from '../../shared/text/screen/recovery-words.ts';
import { securityWords } from '../../shared/text/screen/security-words.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { unlockWords } from '../../shared/text/screen/unlock-words.ts';
import { validationMessages } from '../../shared/text/validation-messages.ts';
import { PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { openSettings } from './pages/settings-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock, postponeKits, unlock } from './pages/start-screens.ts';

test('locks after the minutes that were chosen, and says so thirty seconds before', async ({ app, page }) => {
  await app.createRegister();
  await page.clock.install();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'security');
  const minutes = page.getByLabel(securityWords.lockAfter);
  await expect(minutes).toHaveValue('5');
  await minutes.fill('31');
  await minutes.press('Tab');
  await expect(page.getByText(validationMessages.LOCK_DELAY_OUT_OF_RANGE)).toBeVisible();
  await minutes.fill('2');
  await minutes.press('Tab');
  await expect(page.getByText(/^Enregistré à/)).toBeVisible();
  expect(await app.ask('settings.get', {})).toMatchObject({ lockAfterMinutes: 2 });
  await page.clock.runFor(80_000);
  await expect(page.getByText(shellWords.lockSoonTitle)).toHaveCount(0);
  await page.clock.runFor(15_000);
  await expect(page.getByText(shellWords.lockSoonTitle)).toBeVisible();
  await page.clock.runFor(35_000);
  await expect(findUnlock(page).passphrase).toBeVisible();
});

test('hides the window from captures only when it is asked', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'security');
  const hide = page.getByRole('checkbox', { name: securityWords.hide });
  await expect(hide).not.toBeChecked();
  await expect(page.getByText(securityWords.hideHelp)).toBeVisible();
  await hide.check();
  await expect(page.getByText(/^Enregistré à/)).toBeVisible();
  expect(await app.ask('settings.get', {})).toMatchObject({ hidesFromCapture: true });
});

test('changes one’s own passphrase with the present one', async ({ app, page }) => {
  test.setTimeout(120_000);
  const next = 'le phare garde douze pommes';
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'security');
  await page.getByRole('link', { name: accountsWords.ownPassphrase }).click();
  const current = page.getByLabel(passphraseWords.currentPassphrase, { exact: true });
  await current.fill('une autre phrase');
  await page.getByLabel(passphraseWords.newPassphrase, { exact: true }).fill(next);
  await page.getByLabel(passphraseWords.again).fill(next);
  const change = page.getByRole('button', { name: passphraseWords.change });
  await change.click();
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE')).first()).toBeVisible();
  await current.fill(PASSPHRASE);
  await change.click();
  await expect(page.getByText(accountsWords.ownDone)).toBeVisible();
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE'))).toBeVisible();
  await unlock(page, next);
  await expectOpen(page);
});

test('reads the register whole on demand, and says so', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'security');
  await page.getByRole('button', { name: securityWords.check }).click();
  await expect(page.getByText(/^Le registre est intact\./)).toBeVisible();
});

test('tells which kits are missing, and leads to making one', async ({ app, page }) => {
  await app.createRegister({ hasKits: false });
  await page.reload();
  await postponeKits(page);
  await openSettings(page, 'security');
  await expect(page.getByText(securityWords.kitMissing)).toHaveCount(2);
  await page
    .getByRole('link', { name: `${securityWords.kitMake}, ${securityWords.kitNames.register}` })
    .click();
  await expect(page.getByRole('heading', { name: securityWords.kitPage.register })).toBeVisible();
  await expect(page.getByText(recoveryWords.explain.register[0] ?? '')).toBeVisible();
  await page.getByRole('button', { name: kitWords.cancel }).click();
  await expect(page.getByRole('heading', { level: 1, name: securityWords.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: unlockWords.title })).toHaveCount(0);
});
