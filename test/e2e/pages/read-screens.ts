import { expect, type Page } from '@playwright/test';
import { planParts } from '../../../shared/plan/plan-content-schema.ts';
import { pupilWords } from '../../../shared/text/screen/pupil-words.ts';
import type { App } from '../fixtures/app.ts';
import { openPart } from './plan-screen.ts';

/** Nothing on the page takes typing or a tick: fields are there to be read. */
export async function expectReadable(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const writable = main.locator(
    'input:not([readonly]):not([disabled]):not([type="search"]), textarea:not([readonly]), select:not([disabled])',
  );
  await expect(writable).toHaveCount(0);
  await expect(main.getByRole('spinbutton')).toHaveCount(0);
}

/** Goes through what everybody may see, as somebody who only reads. */
export async function walkScreens(
  app: App,
  page: Page,
  { pupilId, planId }: { pupilId: string; planId: string },
): Promise<void> {
  for (const path of ['/', '/registre', '/ppms', '/reglages']) {
    await page.goto(app.addressOf(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(500);
  }
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await expect(page.getByRole('region', { name: pupilWords.guardians })).toBeVisible();
  await expectReadable(page);
  await page.goto(app.addressOf(`/pai/${planId}`));
  for (const part of planParts) {
    await openPart(page, part);
    await expectReadable(page);
  }
  // Long enough for a form that would save by itself to try.
  await page.waitForTimeout(2_000);
}
