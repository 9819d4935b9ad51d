import type { Page } from '@playwright/test';
import type { Role } from '../../shared/account/account-schema.ts';
import { permissions } from '../../shared/contract/permissions.ts';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { roleWords } from '../../shared/text/role-words.ts';
import { accountsWords } from '../../shared/text/screen/accounts-words.ts';
import { draftWords } from '../../shared/text/screen/draft-words.ts';
import { homeWords } from '../../shared/text/screen/home-words.ts';
import { passphraseWords } from '../../shared/text/screen/passphrase-words.ts';
import { permissionsWords } from '../../shared/text/screen/permissions-words.ts';
import { settingsWords } from '../../shared/text/screen/settings-words.ts';
import { unlockWords } from '../../shared/text/screen/unlock-words.ts';
import { NURSE, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { addPerson, become } from './fixtures/people.ts';
import {
  findAccountRow,
  findSettingsLinks,
  openAccount,
  openSettings,
  unlockAs,
} from './pages/settings-screen.ts';
import { expectOpen, openFromRail } from './pages/shell-screen.ts';

const DOCTOR = 'Hélène Petit';
const PROVISIONAL = 'cinq marmottes sur un radeau';
const CHOSEN = 'le phare garde douze pommes';

async function fillNewAccount(page: Page, name: string, role: Role, passphrase: string): Promise<void> {
  await openSettings(page, 'accounts');
  await page.getByRole('link', { name: accountsWords.add }).click();
  await page.getByLabel(accountsWords.nameLabel).fill(name);
  await page.getByRole('radio', { name: roleWords[role] }).check();
  await page.getByLabel(accountsWords.provisionalLabel).fill(passphrase);
}

test('adds a doctor, who chooses a passphrase, waits for the health key, and is let in', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await fillNewAccount(page, DOCTOR, 'doctor', PROVISIONAL);
  await page.getByRole('button', { name: accountsWords.create }).click();
  const row = findAccountRow(page, DOCTOR);
  await expect(row).toContainText(accountsWords.provisional);
  await expect(row).toContainText(accountsWords.healthWaiting);

  await page.keyboard.press('Control+l');
  await unlockAs(page, DOCTOR, PROVISIONAL);
  await expect(page.getByRole('heading', { name: unlockWords.changeTitle })).toBeVisible();
  await page.getByLabel(unlockWords.provisional).fill(PROVISIONAL);
  await page.getByLabel(passphraseWords.newPassphrase, { exact: true }).fill(CHOSEN);
  await page.getByLabel(passphraseWords.again).fill(CHOSEN);
  await page.getByRole('button', { name: unlockWords.changeSubmit }).click();
  await expectOpen(page);
  // Not the page that the one before had left.
  await expect(page.getByRole('heading', { name: homeWords.waiting })).toBeVisible();

  await page.keyboard.press('Control+l');
  await unlockAs(page, NURSE, PASSPHRASE);
  await expectOpen(page);
  await expect(page.getByRole('heading', { name: homeWords.grantTitle(DOCTOR, 1) })).toBeVisible();
  await page.getByRole('link', { name: homeWords.grantLink }).click();
  await row.getByRole('button', { name: accountsWords.grantTo(DOCTOR) }).click();
  await expect(row).toContainText(accountsWords.healthGranted);
  await openFromRail(page, 'home');
  await expect(page.getByRole('heading', { name: homeWords.title })).toBeVisible();
  await expect(page.getByText(homeWords.grantText)).toHaveCount(0);
});

test('refuses a passphrase that is guessed, and a name that is taken, and creates nothing', async ({
  app,
  page,
}) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await fillNewAccount(page, NURSE, 'reader', 'motdepasse123');
  const create = page.getByRole('button', { name: accountsWords.create });
  await create.click();
  await expect(page.getByText(passphraseWords.weak).first()).toBeVisible();
  await page.getByLabel(accountsWords.provisionalLabel).fill(PROVISIONAL);
  await create.click();
  await expect(page.getByText(getErrorMessage('ACCOUNT_IN_USE'))).toBeVisible();
  expect(await app.ask('account.list', {})).toHaveLength(1);
});

test('keeps the name and role of a half-typed account through a lock, never its passphrase', async ({
  app,
  page,
}) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await fillNewAccount(page, DOCTOR, 'doctor', PROVISIONAL);
  await page.keyboard.press('Control+l');
  await unlockAs(page, NURSE, PASSPHRASE);
  await expectOpen(page);
  await expect(page.getByLabel(accountsWords.nameLabel)).toHaveValue(DOCTOR);
  await expect(page.getByRole('radio', { name: roleWords.doctor })).toBeChecked();
  await expect(page.getByLabel(accountsWords.provisionalLabel)).toHaveValue('');
  await page.getByRole('button', { name: draftWords.discard }).click();
  await expect(page.getByLabel(accountsWords.nameLabel)).toHaveValue('');
});

test('suspends, lets back in and removes, and says what each does', async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.createRegister();
  await addPerson(app, DOCTOR, 'doctor');
  await page.reload();
  await expectOpen(page);
  await openAccount(page, DOCTOR);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: accountsWords.suspend, exact: true }).click();
  for (const sentence of accountsWords.suspendText) await expect(dialog).toContainText(sentence);
  await dialog.getByRole('button', { name: accountsWords.suspend, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(accountsWords.suspended)).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: unlockWords.title })).toBeVisible();
  await unlockAs(page, NURSE, PASSPHRASE);
  await expectOpen(page);
  await openSettings(page, 'accounts');
  await expect(findAccountRow(page, DOCTOR)).toContainText(accountsWords.statuses.suspended);
  await openAccount(page, DOCTOR);
  await page.getByRole('button', { name: accountsWords.resume }).click();
  await expect(page.getByText(accountsWords.resumed)).toBeVisible();
  await page.getByRole('button', { name: accountsWords.remove, exact: true }).click();
  for (const sentence of accountsWords.removeText) await expect(dialog).toContainText(sentence);
  await dialog.getByRole('button', { name: accountsWords.remove, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: accountsWords.title })).toBeVisible();
  await expect(findAccountRow(page, DOCTOR)).toHaveCount(0);
  await page.getByText(accountsWords.removedTitle(1)).click();
  await expect(page.getByRole('listitem').filter({ hasText: DOCTOR })).toBeVisible();
});

test('refuses in words to remove the last account of health, and asks before a role changes', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await app.createRegister();
  await addPerson(app, 'Hortense Gilles', 'head');
  await become(app, 'Hortense Gilles');
  await page.reload();
  await expectOpen(page);
  await openAccount(page, NURSE);
  await page.getByRole('button', { name: accountsWords.remove, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: accountsWords.remove, exact: true }).click();
  await expect(dialog.getByText(getErrorMessage('LAST_HEALTH_ACCOUNT'))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: roleWords.reader }).check();
  await page.getByRole('button', { name: accountsWords.changeRole }).click();
  await expect(dialog).toContainText(accountsWords.roleLosesHealth);
  await dialog.getByRole('button', { name: accountsWords.changeRole }).click();
  await expect(dialog.getByText(getErrorMessage('LAST_HEALTH_ACCOUNT'))).toBeVisible();
});

test('shows the accounts to a doctor, who manages none, and not at all to a reader', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await app.createRegister();
  await addPerson(app, DOCTOR, 'doctor');
  await addPerson(app, 'Paul Remplaçant', 'reader');
  await become(app, DOCTOR);
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'accounts');
  await expect(findAccountRow(page, NURSE)).toBeVisible();
  await expect(page.getByRole('link', { name: accountsWords.add })).toHaveCount(0);
  await expect(findAccountRow(page, NURSE).getByRole('link')).toHaveCount(0);

  await become(app, 'Paul Remplaçant');
  await page.reload();
  await openFromRail(page, 'settings');
  await expect(findSettingsLinks(page)).toHaveText([
    settingsWords.school,
    settingsWords.security,
    settingsWords.audiences,
  ]);
  await expect(page.getByText(settingsWords.schoolReadOnly)).toBeVisible();
  await page.goto(app.addressOf('/reglages/comptes'));
  await expect(page.getByText(settingsWords.notAllowedTitle)).toBeVisible();
});

// Would catch: a right that the screen shows and the router refuses, or the contrary.
test('shows who may do what, from the table that is enforced', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  await openSettings(page, 'accounts');
  await page.getByRole('link', { name: accountsWords.permissionsLink }).click();
  const table = page.getByRole('table', { name: permissionsWords.tableLabel });
  const shown = Object.values(permissions).filter(({ who }) => who !== 'anyone').length;
  const domains = Object.keys(permissionsWords.domains).length;
  await expect(table.getByRole('row')).toHaveCount(1 + domains + shown);
  const suspend = table.getByRole('row', { name: 'Suspendre un compte' });
  await expect(suspend.getByRole('cell')).toHaveText(
    ['oui', 'non', 'oui', 'non'].map((word) => new RegExp(word)),
  );
  const read = table.getByRole('row', { name: 'Lire les éléments de santé' });
  await expect(read.getByRole('cell')).toHaveText(
    ['avec la clé', 'avec la clé', 'non', 'non'].map((word) => new RegExp(word)),
  );
});
