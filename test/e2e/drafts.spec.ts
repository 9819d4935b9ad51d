import type { Page } from '@playwright/test';
import { draftWords } from '../../shared/text/screen/draft-words.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { planScreenWords } from '../../shared/text/screen/plan-words.ts';
import { pupilFieldLabels, pupilWords } from '../../shared/text/screen/pupil-words.ts';
import { PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findResumed } from './pages/draft-notice.ts';
import { findPlan, openPart, writeConsequences } from './pages/plan-screen.ts';
import { findPupil } from './pages/pupil-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock, unlock } from './pages/start-screens.ts';

const birthDate = (page: Page) =>
  findPupil(page).identity.getByRole('group', { name: pupilFieldLabels.birthDate });

/** Types the day and the month, and stops before the year. */
async function typeHalfADate(page: Page): Promise<void> {
  await birthDate(page).getByRole('spinbutton').first().click();
  await page.keyboard.type('1203');
}

async function expectHalfADate(page: Page): Promise<void> {
  const segments = birthDate(page).getByRole('spinbutton');
  await expect(segments.nth(0)).toHaveText('12');
  await expect(segments.nth(1)).toHaveText('03');
  await expect(segments.nth(2)).toHaveText('aaaa');
}

test('finds half a date and half a name again after a lock, at the same address', async ({ app, page }) => {
  await app.createRegister();
  await page.goto(app.addressOf('/eleves/nouveau'));
  await page.reload();
  const pupil = findPupil(page);
  await pupil.lastName.fill('Mart');
  await typeHalfADate(page);
  await page.keyboard.press('Control+l');
  await expect(findUnlock(page).passphrase).toBeVisible();
  expect(await page.content()).not.toContain('Mart');
  await unlock(page, PASSPHRASE);
  await expect(pupil.lastName).toHaveValue('Mart');
  await expectHalfADate(page);
  await expect(findResumed(page)).toBeVisible();

  // A second lock keeps it just as well.
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(pupil.lastName).toHaveValue('Mart');
  await expectHalfADate(page);

  await pupil.lastName.fill('Martin');
  await pupil.firstName.fill('Zoé');
  await birthDate(page).getByRole('spinbutton').nth(2).click();
  await page.keyboard.type('2018');
  await pupil.guardian(1).getByLabel('Nom et prénom').fill('Anne Martin');
  await pupil.add.click();
  await expect(page.getByText(pupilWords.created)).toBeVisible();
  await expect.poll(() => app.ask('draft.get', { key: 'pupil.new', isHealth: false })).toBeNull();
  await page.goto(app.addressOf('/eleves/nouveau'));
  await expect(pupil.lastName).toHaveValue('');
  await expect(findResumed(page)).toHaveCount(0);
  expect(app.refusals).toEqual([]);
});

test('finds half-typed work again after the power was cut', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf('/eleves/nouveau'));
  await page.reload();
  await findPupil(page).lastName.fill('Mart');
  await typeHalfADate(page);
  await page.waitForTimeout(1_500);
  await app.kill();

  const again = await app.open();
  await unlock(again, PASSPHRASE);
  await expectOpen(again);
  await again.goto(app.addressOf('/eleves/nouveau'));
  await expect(findPupil(again).lastName).toHaveValue('Mart');
  await expectHalfADate(again);
  await expect(findResumed(again)).toBeVisible();

  // The same in a PAI: a text that is too long to be stored.
  await again.getByRole('button', { name: draftWords.discard }).click();
  await expect(findPupil(again).lastName).toHaveValue('');
  await again.goto(app.addressOf(`/pai/${planId}`));
  await openPart(again, 'adaptations');
  await findPlan(again).consequences.fill('a'.repeat(20_001));
  await expect(findPlan(again).status).toContainText(kitWords.saveBlocked);
  await again.waitForTimeout(1_500);
  await app.kill();

  const third = await app.open();
  await unlock(third, PASSPHRASE);
  await expectOpen(third);
  await third.goto(app.addressOf(`/pai/${planId}`));
  await expect(findResumed(third)).toBeVisible();
  await openPart(third, 'adaptations');
  await expect(findPlan(third).consequences).toHaveValue('a'.repeat(20_001));
});

test('gives up half-typed work on demand, and shows what is stored', async ({ app, page }) => {
  await app.createRegister();
  const { pupilId } = await app.createPlan();
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await page.reload();
  const pupil = findPupil(page);
  await pupil.lastName.fill('');
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(findResumed(page)).toBeVisible();
  await expect(pupil.lastName).toHaveValue('');
  await page.getByRole('button', { name: draftWords.discard }).click();
  await expect(pupil.lastName).toHaveValue('Martin');
  await expect(findResumed(page)).toHaveCount(0);
  await expect.poll(() => app.ask('draft.get', { key: `pupil/${pupilId}`, isHealth: false })).toBeNull();
});

test('keeps no draft of what the register has stored', async ({ app, page }) => {
  await app.createRegister();
  const { pupilId, planId } = await app.createPlan();
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await page.reload();
  await findPupil(page).lastName.fill('Martineau');
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(findPupil(page).lastName).toHaveValue('Martineau');
  await page.goto(app.addressOf(`/pai/${planId}`));
  await writeConsequences(page, 'Fatigable.');
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await openPart(page, 'adaptations');
  await expect(findPlan(page).consequences).toHaveValue('Fatigable.');
  await expect(findResumed(page)).toHaveCount(0);
  for (const key of [`pupil/${pupilId}`, `plan/${planId}`]) {
    expect(await app.ask('draft.get', { key, isHealth: false })).toBeNull();
  }
  expect(app.refusals).toEqual([]);
});

test('tells a conflict when the PAI was written elsewhere while half-typed work waited', async ({
  app,
  page,
}) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await openPart(page, 'adaptations');
  await findPlan(page).consequences.fill('a'.repeat(20_001));
  await page.keyboard.press('Control+l');
  await expect(findUnlock(page).passphrase).toBeVisible();
  // Another window of the same account, in between.
  const accounts = await app.ask('session.getState', {});
  const accountId = accounts.stage === 'locked' ? (accounts.accounts[0]?.id ?? '') : '';
  await app.ask('session.unlock', { accountId, passphrase: PASSPHRASE });
  const plan = await app.ask('plan.get', { planId });
  const value = { ...plan.content.adaptations, consequences: 'Écrit ailleurs.' };
  await app.ask('plan.saveDraft', {
    planId,
    expectedRevision: plan.revision,
    part: { part: 'adaptations', value },
  });
  await app.ask('session.lock', {});
  await page.reload();
  await unlock(page, PASSPHRASE);
  const { conflict } = findPlan(page);
  await expect(conflict).toBeVisible();
  await expect(conflict).toContainText('Écrit ailleurs.');
  await conflict.getByRole('button', { name: planScreenWords.conflictTake }).click();
  await openPart(page, 'adaptations');
  await expect(findPlan(page).consequences).toHaveValue('Écrit ailleurs.');
});

test('lets a guardian go who was taken off the pupil’s page meanwhile, and saves the rest', async ({
  app,
  page,
}) => {
  await app.createRegister();
  const { planId, pupilId } = await app.createPlan();
  const plan = await app.ask('plan.get', { planId });
  expect(plan.content.administrative.signatories.some(({ kind }) => kind === 'guardian')).toBe(true);
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await expect(findPlan(page).margin).toBeVisible();
  const { id, revision, hasPhoto, ...pupil } = await app.ask('pupil.get', { pupilId });
  expect([id, hasPhoto]).toEqual([pupilId, false]);
  await app.ask('pupil.save', { pupilId, expectedRevision: revision, pupil: { ...pupil, guardians: [] } });
  await page.getByRole('button', { name: 'Ajouter une vérification annuelle' }).click();
  await expect(page.getByText(planScreenWords.guardianReleased(1))).toBeVisible();
  await page.getByRole('button', { name: planScreenWords.guardianReleasedShow }).click();
  await expect(page.getByText(planScreenWords.guardianReleased(1))).toHaveCount(0);
  await expect(page.getByText('Anne Martin')).toBeVisible();
  await expect(findPlan(page).conflict).toHaveCount(0);
  const saved = await app.ask('plan.get', { planId });
  expect(saved.content.administrative.yearlyChecks).toHaveLength(1);
});
