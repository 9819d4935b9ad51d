import { cpSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { restoreWords } from '../../shared/text/screen/restore-words.ts';
import { unlockWords } from '../../shared/text/screen/unlock-words.ts';
import { type App, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findRestore, findTrouble, inspectCopy } from './pages/restore-screens.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock, unlock } from './pages/start-screens.ts';

/** A copy that holds one pupil, in a register that has two by now; locked. */
async function prepareCopy(app: App): Promise<void> {
  await app.createRegister();
  await app.createPlan();
  await app.ask('backup.make', {});
  await app.createPlan({ lastName: 'Second', guardians: [] });
}

async function countPupils(app: App): Promise<number> {
  return (await app.ask('pupil.list', {})).length;
}

/** The nurse has opened the register in this window: her card is the chosen one. */
async function lockFromWindow(page: Page): Promise<void> {
  await page.reload();
  await expectOpen(page);
  await page.keyboard.press('Control+l');
  await expect(findUnlock(page).passphrase).toBeVisible();
}

test('opens a copy beside the register, which stays as it was', async ({ app, page }) => {
  await prepareCopy(app);
  await lockFromWindow(page);
  await findUnlock(page).restore.click();
  const screen = findRestore(page);
  const rank = await findManualCopy(page);
  await screen.copies.nth(rank).check();
  await screen.next.click();
  await screen.passphrase.fill('une autre phrase');
  await screen.inspect.click();
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE'))).toBeVisible();
  await screen.passphrase.fill(PASSPHRASE);
  await screen.inspect.click();
  await expect(page.getByText('1\u00A0élève, 1\u00A0PAI')).toBeVisible();
  await screen.restore.click();
  await expect(page.getByText(restoreWords.restoredTitle)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(restoreWords.before(app.registerFolder))).toBeVisible();
  await expectOpen(page);
  expect(await countPupils(app)).toBe(1);

  await app.ask('session.lock', {});
  await app.ask('session.openFolder', { folder: app.registerFolder });
  await page.reload();
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
  expect(await countPupils(app)).toBe(2);
});

test('puts a copy in the place of the register, which is kept among the copies', async ({ app, page }) => {
  await prepareCopy(app);
  await lockFromWindow(page);
  await findUnlock(page).restore.click();
  await inspectCopy(page, PASSPHRASE, await findManualCopy(page));
  const screen = findRestore(page);
  await screen.replace.check();
  await screen.restore.click();
  await expect(page.getByText(restoreWords.restoredTitle)).toBeVisible({ timeout: 30_000 });
  await expectOpen(page);
  expect(await countPupils(app)).toBe(1);
  expect(await app.ask('session.getState', {})).toMatchObject({ folder: app.registerFolder });
  const { backups } = await app.ask('backup.getState', {});
  expect(backups.find(({ reason, pupilCount }) => reason === 'restore' && pupilCount === 2)).toBeDefined();
});

test('finds a copy in a folder the user points at, where no register is left', async ({ app, page }) => {
  await prepareCopy(app);
  await app.ask('session.lock', {});
  const stick = join(app.documents, 'Clé USB');
  mkdirSync(stick);
  cpSync(join(app.registerFolder, 'sauvegardes'), join(stick, 'sauvegardes'), { recursive: true });
  rmSync(app.registerFolder, { recursive: true });
  await page.reload();
  await page.getByRole('button', { name: unlockWords.restore, exact: true }).click();
  await expect(page.getByText(restoreWords.emptyTitle)).toBeVisible();
  app.chosenFolder = join(stick, 'sauvegardes');
  const screen = findRestore(page);
  await screen.otherFolder.click();
  await screen.next.click();
  await expect(page.getByText(restoreWords.choiceRequired)).toBeVisible();
  await inspectCopy(page, PASSPHRASE);
  await expect(screen.restore).toBeVisible();
  await expect(screen.replace).toHaveCount(0);
  await screen.restore.click();
  await expectOpen(page);
  expect(await countPupils(app)).toBeGreaterThan(0);
});

test('says what a damaged register still gives, and saves it', async ({ app, page }) => {
  await prepareCopy(app);
  await lockFromWindow(page);
  const database = join(app.registerFolder, 'registre.db');
  truncateSync(database, statSync(database).size - 8192);
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('heading', { name: restoreWords.damagedTitle })).toBeVisible();
  await expect(page.getByText(/^La sauvegarde la plus récente/)).toBeVisible();
  const screen = findTrouble(page);
  await screen.salvage.click();
  await screen.passphrase.fill(PASSPHRASE);
  await screen.salvageInspect.click();
  await expect(page.getByText(/^Se lisent encore/)).toBeVisible();
  await screen.recover.click();
  await expect(page.getByText(restoreWords.recoveredTitle)).toBeVisible({ timeout: 30_000 });
  await expectOpen(page);
});

test('puts the spare keyring back when the keyring is gone, or was changed by hand', async ({
  app,
  page,
}) => {
  await prepareCopy(app);
  await lockFromWindow(page);
  const keyring = join(app.registerFolder, 'trousseau.json');
  const screen = findTrouble(page);
  const mend = async () => {
    await screen.useSpare.click();
    await expect(findUnlock(page).passphrase).toBeVisible();
    await unlock(page, PASSPHRASE);
    await expectOpen(page);
    await page.keyboard.press('Control+l');
    await expect(findUnlock(page).passphrase).toBeVisible();
  };
  rmSync(keyring);
  await page.reload();
  await expect(page.getByRole('heading', { name: restoreWords.keyringTitle.KEYRING_DAMAGED })).toBeVisible();
  await mend();

  writeFileSync(keyring, readFileSync(keyring, 'utf8').replace('Camille Durand', 'Camille Dupond'));
  await page.reload();
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('heading', { name: restoreWords.keyringTitle.KEYRING_ALTERED })).toBeVisible();
  await mend();
});

/** The copy that was asked for: locking may have made another since. */
async function findManualCopy(page: Page): Promise<number> {
  const cards = page.getByRole('group', { name: restoreWords.list }).locator('label');
  await expect(cards.first()).toBeVisible();
  const texts = await cards.allTextContents();
  return texts.findIndex((text) => text.includes('sauvegarde demandée'));
}

test('says that nothing is left to read, and offers a copy', async ({ app, page }) => {
  await prepareCopy(app);
  await lockFromWindow(page);
  truncateSync(join(app.registerFolder, 'registre.db'), 20_000);
  await unlock(page, PASSPHRASE);
  const screen = findTrouble(page);
  await screen.salvage.click();
  await screen.passphrase.fill(PASSPHRASE);
  await screen.salvageInspect.click();
  await expect(page.getByRole('heading', { name: restoreWords.salvageNothingTitle })).toBeVisible();
  await page.getByRole('button', { name: unlockWords.restore, exact: true }).click();
  await expect(findRestore(page).copies.first()).toBeVisible();
});
