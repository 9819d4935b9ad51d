import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app-test.ts';
import { lockedScreens } from './fixtures/locked-screens.ts';
import { screens } from './fixtures/screens.ts';
import { findDocument } from './pages/document-screen.ts';
import { findKitMaker } from './pages/recovery-screens.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findStart, findUnlock, postponeKits } from './pages/start-screens.ts';

/** WCAG 2.2 A and AA, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function listViolations(page: Page): Promise<string[]> {
  // What fades in is not yet what one sees.
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen of an open register breaks a rule of accessibility (${colorScheme})`, async ({
    app,
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.ask('session.createDemonstration', {});
    await page.reload();
    await expectOpen(page);
    for (const { name, show } of screens) {
      await test.step(name, async () => {
        await show(app, page);
        expect.soft(await listViolations(page), name).toEqual([]);
      });
    }
  });

  test(`no screen before opening breaks one (${colorScheme})`, async ({ app, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const start = findStart(page);
    await expect(start.create).toBeVisible();
    expect.soft(await listViolations(page), 'welcome').toEqual([]);
    await start.create.click();
    await start.next.click();
    expect.soft(await listViolations(page), 'school, with an error').toEqual([]);
    await start.schoolName.fill('École des Tilleuls');
    await start.next.click();
    await start.accountName.fill('Camille Durand');
    await start.passphrase.fill('quatre mots sans lien');
    await start.passphraseAgain.fill('quatre mots sans lien');
    expect.soft(await listViolations(page), 'account').toEqual([]);
    await start.next.click();
    await expect(start.folder).toBeVisible();
    expect.soft(await listViolations(page), 'folder').toEqual([]);
    await start.next.click();
    expect.soft(await listViolations(page), 'summary').toEqual([]);
    await start.submit.click();
    const kit = findKitMaker(page);
    await expect(kit.begin).toBeVisible({ timeout: 20_000 });
    expect.soft(await listViolations(page), 'kit, what it is for').toEqual([]);
    await kit.begin.click();
    await kit.show.click();
    await expect(findDocument(page, 'recoveryKit').pages.first()).toBeVisible();
    expect.soft(await listViolations(page), 'kit, preview').toEqual([]);
    await findDocument(page, 'recoveryKit').close.click();
    await kit.hasSheet.click();
    await kit.confirm.click();
    expect.soft(await listViolations(page), 'kit, groups to type back').toEqual([]);
    await page.reload();
    await postponeKits(page);
    await expectOpen(page);
    expect.soft(await listViolations(page), 'home of an empty register').toEqual([]);
    await page.goto(app.addressOf('/registre'));
    expect.soft(await listViolations(page), 'empty register').toEqual([]);
    await page.keyboard.press('Control+l');
    await expect(findUnlock(page).passphrase).toBeVisible();
    expect.soft(await listViolations(page), 'unlock').toEqual([]);
  });

  test(`no screen of a register that does not open breaks one (${colorScheme})`, async ({ app, page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.createRegister();
    await app.ask('backup.make', {});
    await app.ask('session.lock', {});
    await page.reload();
    for (const { name, show } of lockedScreens) {
      await test.step(name, async () => {
        await show(app, page);
        expect.soft(await listViolations(page), name).toEqual([]);
      });
    }
  });
}

test('the checker itself finds a mistake', async ({ page }) => {
  await page.evaluate(() => document.body.append(document.createElement('img')));
  expect(await listViolations(page)).toContainEqual(expect.stringMatching(/^image-alt/));
});

test('at 200 % and in a narrow window nothing has to be scrolled sideways', async ({ app, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 640, height: 430 });
  await app.createRegister();
  await app.ask('backup.make', {});
  await app.ask('session.lock', {});
  await page.reload();
  for (const { name, show } of lockedScreens) {
    await show(app, page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(overflow, name).toBeLessThanOrEqual(0);
  }
  await app.ask('session.createDemonstration', {});
  await page.reload();
  await expectOpen(page);
  for (const { name, show } of screens.filter((screen) => !/^(preview|password)/.test(screen.name))) {
    await show(app, page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(overflow, name).toBeLessThanOrEqual(0);
  }
});
