import { renameSync } from 'node:fs';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { passphraseWords } from '../../shared/text/screen/passphrase-words.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { startWords } from '../../shared/text/screen/start-words.ts';
import { unlockWords } from '../../shared/text/screen/unlock-words.ts';
import { type App, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { addPerson } from './fixtures/people.ts';
import { findPlan, writeConsequences } from './pages/plan-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findPassphraseChange, findUnlock, unlock } from './pages/start-screens.ts';

test('says when the passphrase is wrong, makes one wait after several, and loses nothing', async ({
  app,
  page,
}) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await app.ask('session.lock', {});
  await page.reload();
  await unlock(page, 'une autre phrase');
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE'))).toBeVisible();
  const waited = page.getByText(/^Vous pourrez essayer de nouveau dans \d+ secondes?\./);
  for (let attempt = 0; attempt < 8 && !(await waited.isVisible()); attempt += 1) {
    await unlock(page, `une autre phrase ${attempt}`);
    await expect(findUnlock(page).submit).toBeVisible();
    await page.waitForTimeout(800);
  }
  await expect(waited).toBeVisible();
  await expect(waited).toBeHidden({ timeout: 40_000 });
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
  expect(await app.ask('plan.get', { planId })).toMatchObject({ id: planId });
});

for (const way of ['Ctrl + L', 'the menu or the lock screen of the computer'] as const) {
  test(`locks by ${way} after storing what is being typed, and hides it`, async ({ app, page }) => {
    await app.createRegister();
    const { planId } = await app.createPlan();
    await page.goto(app.addressOf(`/pai/${planId}`));
    await page.reload();
    await writeConsequences(page, 'Avant.');
    await findPlan(page).consequences.press('End');
    await page.keyboard.type(' Juste avant le verrou.');
    if (way === 'Ctrl + L') await page.keyboard.press('Control+l');
    else app.askForLock();
    await expect(findUnlock(page).passphrase).toBeVisible();
    await expect(page.getByText('Juste avant le verrou.')).toHaveCount(0);
    expect(await page.content()).not.toContain('Juste avant le verrou.');
    await unlock(page, PASSPHRASE);
    await expectOpen(page);
    const plan = await app.ask('plan.get', { planId });
    expect(JSON.stringify(plan.content)).toContain('Avant. Juste avant le verrou.');
  });
}

test('locks every window at once', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await expectOpen(page);
  const second = await app.openWindow();
  await expectOpen(second);
  await second.getByRole('button', { name: shellWords.lock }).click();
  for (const window of [page, second]) await expect(findUnlock(window).passphrase).toBeVisible();
});

test('says where the register was when its folder is gone, and finds it again', async ({ app, page }) => {
  await app.createRegister();
  await app.ask('session.lock', {});
  renameSync(app.registerFolder, `${app.registerFolder} ailleurs`);
  await page.reload();
  await expect(page.getByRole('heading', { name: startWords.missingTitle })).toBeVisible();
  await expect(page.getByText(app.registerFolder, { exact: true })).toBeVisible();
  renameSync(`${app.registerFolder} ailleurs`, app.registerFolder);
  await page.getByRole('button', { name: startWords.missingRetry }).click();
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
});

test('asks who opens, the one used last chosen, and takes the arrows and Enter', async ({ app, page }) => {
  await app.createRegister();
  await addPerson(app, 'Anne Petit', 'head');
  await addPerson(app, 'Zoé Martin', 'reader');
  await app.ask('session.lock', {});
  await page.reload();
  const screen = findUnlock(page);
  await expect(screen.accounts).toHaveCount(3);
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await screen.submit.click();
  await expect(page.getByText(unlockWords.accountRequired)).toBeVisible();
  await screen.accounts.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(screen.account('Zoé Martin')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expectOpen(page);

  await page.keyboard.press('Control+l');
  await expect(screen.passphrase).toBeFocused();
  await expect(screen.account('Zoé Martin')).toBeChecked();
  await expect(screen.accounts.first()).toHaveAccessibleName('Zoé Martin');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('Zo');
});

test('shows nothing of the register before a provisional passphrase is changed', async ({ app, page }) => {
  await app.createRegister();
  const provisional = 'une phrase provisoire';
  await app.ask('account.create', { account: { name: 'Anne Petit', role: 'head', passphrase: provisional } });
  await app.ask('session.lock', {});
  await page.reload();
  await findUnlock(page).account('Anne Petit').check();
  await unlock(page, provisional);
  await expect(page.getByRole('heading', { name: unlockWords.changeTitle })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const change = findPassphraseChange(page);
  const give = async (current: string, next: string) => {
    await change.current.fill(current);
    await change.passphrase.fill(next);
    await change.passphraseAgain.fill(next);
    await change.submit.click();
  };
  await give('pas la bonne phrase', PASSPHRASE);
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE')).first()).toBeVisible();
  await give(provisional, provisional);
  await expect(
    page.getByText(/^(La nouvelle phrase de passe est la même|Cette phrase de passe se devine)/).first(),
  ).toBeVisible();
  await give(provisional, 'motdepasse1234');
  await expect(page.getByText(passphraseWords.weak).first()).toBeVisible();
  await give(provisional, PASSPHRASE);
  await expectOpen(page);
});

test('blanks the window at once, before what is being typed is stored', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await writeConsequences(page, 'Sous les yeux.');
  app.delays.set('plan.saveDraft', 1500);
  await findPlan(page).consequences.press('End');
  await page.keyboard.type(' Encore.');
  const covered = page.evaluate(waitForCover, shellWords.locking);
  await page.keyboard.press('Control+l');
  const { milliseconds, isFieldVisible } = await covered;
  expect(milliseconds).toBeLessThan(1000);
  expect(isFieldVisible).toBe(false);
  await expect(findUnlock(page).passphrase).toBeVisible();
  app.delays.clear();
  expect(JSON.stringify(await readContent(app, planId))).toContain('Sous les yeux. Encore.');
});

async function readContent(app: App, planId: string): Promise<unknown> {
  const state = await app.ask('session.getState', {});
  const accountId = state.stage === 'locked' ? (state.accounts[0]?.id ?? '') : '';
  await app.ask('session.unlock', { accountId, passphrase: PASSPHRASE });
  return (await app.ask('plan.get', { planId })).content;
}

/** Runs inside the page: time from the keys to the first frame that shows the cover, and what can be seen then. */
function waitForCover(label: string): Promise<{ milliseconds: number; isFieldVisible: boolean }> {
  return new Promise((resolve) => {
    let pressedAt = 0;
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() === 'l') pressedAt = performance.now();
      },
      true,
    );
    const look = () => {
      const cover = document.querySelector(`[role="status"][aria-label="${label}"]`);
      if (!cover) return requestAnimationFrame(look);
      const field = document.querySelector('textarea');
      const isFieldVisible = field?.checkVisibility({ visibilityProperty: true }) ?? false;
      resolve({ milliseconds: performance.now() - pressedAt, isFieldVisible });
    };
    requestAnimationFrame(look);
  });
}
