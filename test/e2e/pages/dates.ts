import type { Locator, Page } from '@playwright/test';

/** Types a date the French way in the segmented field of that label. */
export async function typeDate(root: Page | Locator, label: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const field = root.getByRole('group', { name: label }).first();
  await field.getByRole('spinbutton').first().click();
  await field.page().keyboard.type(`${day}${month}${year}`);
}
