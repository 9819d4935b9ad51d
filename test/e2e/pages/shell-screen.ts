import { expect, type Page } from '@playwright/test';
import { shellWords } from '../../../shared/text/screen/shell-words.ts';

export type RailEntry = 'home' | 'register' | 'safetyList' | 'settings';

/** Opens a page from the rail, as a user would. */
export async function openFromRail(page: Page, entry: RailEntry): Promise<void> {
  const rail = page.getByRole('navigation', { name: shellWords.navigation });
  await rail.getByRole('link', { name: shellWords[entry] }).click();
}

/** True once a register is open: the rail is there. */
export async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: shellWords.navigation })).toBeVisible({
    timeout: 45_000,
  });
}
