import { expect, type Page } from '@playwright/test';
import { accountsWords } from '../../../shared/text/screen/accounts-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { openFromRail } from './shell-screen.ts';
import { unlock } from './start-screens.ts';

export type SettingsEntry = 'school' | 'accounts' | 'security' | 'backups' | 'journal';

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
