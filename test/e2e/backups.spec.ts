import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupPlaceWords, backupReasonWords } from '../../shared/text/backup-words.ts';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { backupsWords } from '../../shared/text/screen/backups-words.ts';
import { homeWords } from '../../shared/text/screen/home-words.ts';
import { unlockWords } from '../../shared/text/screen/unlock-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { openSettings } from './pages/settings-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock } from './pages/start-screens.ts';

test('makes a copy on demand, says when and where, and lists it', async ({ app, page }) => {
  await app.createRegister();
  await app.createPlan();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'backups');
  await page.getByRole('button', { name: backupsWords.make }).click();
  await expect(page.getByText(backupsWords.made)).toBeVisible();
  await expect(
    page.getByText(/^Dernière sauvegarde\s: aujourd’hui à \d\d:\d\d, dans le dossier du registre\.$/),
  ).toBeVisible();
  await expect(page.getByText(backupsWords.upToDate)).toBeVisible();
  const row = page.getByRole('table', { name: backupsWords.tableLabel }).getByRole('row').nth(1);
  await expect(row).toContainText(backupReasonWords.manual);
  await expect(row).toContainText('1 élève, 1 PAI');
  await expect(row).toContainText(backupPlaceWords.register);
});

test('copies to a second place, tells when it is gone, and forgets it', async ({ app, page }) => {
  test.setTimeout(120_000);
  const stick = join(app.documents, 'Clé USB');
  mkdirSync(stick);
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await expect(page.getByRole('heading', { name: homeWords.secondMissing })).toBeVisible();
  await openSettings(page, 'backups');
  await expect(page.getByText(backupsWords.secondNone)).toBeVisible();
  const typed = page.getByLabel(backupsWords.typed);
  await typed.fill(join(app.documents, 'nulle part', 'ici'));
  await page.getByRole('button', { name: backupsWords.use }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: getErrorMessage('FOLDER_NOT_WRITABLE') }),
  ).toBeVisible();
  app.chosenFolder = stick;
  await page.getByRole('button', { name: backupsWords.choose }).click();
  await expect(page.getByText(backupsWords.secondSet)).toBeVisible();
  await page.getByRole('button', { name: backupsWords.make }).click();
  await expect(page.getByText(backupsWords.made)).toBeVisible();
  await expect(page.getByText(backupsWords.bothPlaces)).toBeVisible();
  expect(readdirSync(stick).some((name) => name.startsWith('Registre PAI'))).toBe(true);

  rmSync(stick, { recursive: true });
  await openSettings(page, 'security');
  await openSettings(page, 'backups');
  await expect(page.getByText(backupsWords.secondAway)).toBeVisible();
  await page.getByRole('button', { name: backupsWords.forget }).click();
  await page.getByRole('dialog').getByRole('button', { name: backupsWords.forget }).click();
  await expect(page.getByText(backupsWords.secondNone)).toBeVisible();
});

// Would catch: a scheduler that never asks, or that asks while somebody is typing.
test('copies by itself once the work pauses', async ({ app, page }) => {
  await app.createRegister();
  await page.clock.install();
  await page.reload();
  await expectOpen(page);
  const folder = join(app.registerFolder, 'sauvegardes');
  const countDaily = () =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('_daily')).length : 0;
  await page.clock.runFor(25_000);
  await page.mouse.move(200, 200);
  await page.clock.runFor(20_000);
  expect(countDaily()).toBe(0);
  await page.clock.runFor(20_000);
  await expect.poll(countDaily).toBe(1);
  await openSettings(page, 'backups');
  await expect(page.getByRole('table', { name: backupsWords.tableLabel })).toContainText(
    backupReasonWords.daily,
  );
});

test('leads to the restore assistant by locking', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'backups');
  await page.getByRole('button', { name: backupsWords.restoreLock }).click();
  await expect(findUnlock(page).passphrase).toBeVisible();
  await expect(page.getByRole('button', { name: unlockWords.restore })).toBeVisible();
});
