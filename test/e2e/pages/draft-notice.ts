import type { Locator, Page } from '@playwright/test';

/** What says that half-typed work was found again. */
export function findResumed(page: Page): Locator {
  return page.getByText(/^Saisie non enregistrée du \d\d\/\d\d à \d\d:\d\d reprise\.$/);
}
