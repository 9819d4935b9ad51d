import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMONSTRATION_PASSPHRASE } from '../../shared/account/demonstration-passphrase.ts';
import { restoreWords } from '../../shared/text/screen/restore-words.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { openBehind } from '../fixtures/quick-register.ts';
import type { App } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findTrouble } from './pages/restore-screens.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock, unlock } from './pages/start-screens.ts';

const PAGE = 4096;
const PUPILS = 40;

/** Forty pupils, a verified copy of them, and then a page in the middle of a table that the disk gives back as zeros. */
async function prepareDamage(app: App, page: Page, table: string): Promise<string> {
  const state = await app.ask('session.createDemonstration', {});
  const folder = state.stage === 'open' ? state.folder : '';
  await app.ask('backup.make', {});
  await page.reload();
  await expectOpen(page);
  await page.keyboard.press('Control+l');
  await expect(findUnlock(page).passphrase).toBeVisible();
  await zeroPage(folder, table);
  return folder;
}

async function zeroPage(folder: string, table: string): Promise<void> {
  const { sqlite } = await openBehind(folder, DEMONSTRATION_PASSPHRASE);
  const query = "select pageno from dbstat where name = ? and pagetype = 'leaf' order by pageno";
  const pages = sqlite.prepare(query).pluck().all(table) as number[];
  sqlite.close();
  const number = pages[Math.floor(pages.length / 2)];
  if (number === undefined) throw new Error('No such page');
  const file = openSync(join(folder, 'registre.db'), 'r+');
  writeSync(file, Buffer.alloc(PAGE), 0, PAGE, (number - 1) * PAGE);
  closeSync(file);
}

/** The red notice, from which the register is locked and what can be done is shown. */
async function followNotice(page: Page): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: shellWords.damagedTitle });
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await expect(notice).toContainText(/La sauvegarde la plus récente\u00A0: .*40\u00A0élèves, \d+\u00A0PAI/);
  await notice.getByRole('button', { name: shellWords.damagedLock }).click();
  await expect(page.getByRole('heading', { name: restoreWords.damagedTitle })).toBeVisible();
  await expect(page.getByText(/^La sauvegarde la plus récente/)).toBeVisible();
}

for (const table of ['plan', 'pupil_photo']) {
  test(`opens a register with a lost page of « ${table} », says so, and saves what is left`, async ({
    app,
    page,
  }) => {
    const folder = await prepareDamage(app, page, table);
    const damaged = readFileSync(join(folder, 'registre.db'));
    await unlock(page, DEMONSTRATION_PASSPHRASE);
    await expectOpen(page);
    await followNotice(page);

    const screen = findTrouble(page);
    await screen.salvage.click();
    await screen.passphrase.fill(DEMONSTRATION_PASSPHRASE);
    await screen.salvageInspect.click();
    await expect(page.getByText(/^Se lisent encore/)).toBeVisible({ timeout: 30_000 });
    await screen.recover.click();
    await expect(page.getByText(restoreWords.recoveredTitle)).toBeVisible({ timeout: 30_000 });
    await expectOpen(page);
    expect(await app.ask('pupil.list', {})).toHaveLength(PUPILS);
    expect(await app.ask('integrity.check', {})).toMatchObject({ isDatabaseWhole: true });

    const aside = readdirSync(folder).find((name) => /^registre\.db\.abime-[-_\d]+$/.test(name)) ?? '';
    expect(readFileSync(join(folder, aside)).length).toBeGreaterThanOrEqual(damaged.length);
    expect(existsSync(join(folder, 'registre.db'))).toBe(true);
    // The next lock is an ordinary one.
    await page.keyboard.press('Control+l');
    await expect(findUnlock(page).passphrase).toBeVisible();
  });
}
