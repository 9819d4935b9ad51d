import { expect, type Page } from '@playwright/test';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { recoveryWords } from '../../../shared/text/screen/recovery-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { openFromRail } from './shell-screen.ts';
import { unlock } from './start-screens.ts';

export type SettingsEntry = 'school' | 'accounts' | 'security' | 'backups' | 'journal';

/** Puts off the recovery kits that are offered when a register opens, then waits for the register. */
export async function putOffKits(page: Page): Promise<void> {
  const later = page.getByRole('button', { name: recoveryWords.later, exact: true });
  const main = page.locator('#contenu');
  for (let kit = 0; kit < 2; kit += 1) {
    await expect(later.or(main).first()).toBeVisible({ timeout: 20_000 });
    if (await later.isVisible()) await later.click();
  }
  await expect(main).toBeVisible();
}

/** The second line of navigation of the settings. */
export function findSettingsLinks(page: Page) {
  return page.getByRole('navigation', { name: settingsWords.navigation }).getByRole('link');
}

/** Opens a page of the settings, as a user would. */
export async function openSettings(page: Page, entry: SettingsEntry): Promise<void> {
  await openFromRail(page, 'settings');
  await findSettingsLinks(page).filter({ hasText: settingsWords[entry] }).click();
  await expect(page.getByRole('heading', { level: 1, name: settingsWords[entry] })).toBeVisible();
}

/** Chooses somebody on the unlock screen, and opens. */
export async function unlockAs(page: Page, name: string, passphrase: string): Promise<void> {
  const cards = page.getByRole('group', { name: unlockWords.account });
  await cards.getByRole('radio', { name, exact: true }).check();
  await unlock(page, passphrase);
}

/** The line of somebody in the table of accounts. */
export function findAccountRow(page: Page, name: string) {
  return page
    .getByRole('table', { name: accountsWords.tableLabel })
    .getByRole('row')
    .filter({ hasText: name });
}

export async function openAccount(page: Page, name: string): Promise<void> {
  await openSettings(page, 'accounts');
  await findAccountRow(page, name).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
