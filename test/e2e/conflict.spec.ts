import { planScreenWords } from '../../shared/text/screen/plan-words.ts';
import { expect, test } from './fixtures/app-test.ts';
import { expectSaved, findPlan, openPart, writeConsequences } from './pages/plan-screen.ts';

test('tells a conflict between two windows, overwrites nothing, and lets one choose', async ({
  app,
  page,
}) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await openPart(page, 'adaptations');
  const second = await app.openWindow();
  await second.goto(app.addressOf(`/pai/${planId}`));
  await openPart(second, 'adaptations');
  await writeConsequences(page, 'Écrit dans la première fenêtre.');

  await findPlan(second).consequences.fill('Écrit dans la seconde fenêtre.');
  const { conflict } = findPlan(second);
  await expect(conflict).toBeVisible();
  await expect(conflict).toContainText('Écrit dans la première fenêtre.');
  await expect(conflict).toContainText('Écrit dans la seconde fenêtre.');
  const stored = await app.ask('plan.get', { planId });
  expect(JSON.stringify(stored.content)).toContain('Écrit dans la première fenêtre.');
  expect(JSON.stringify(stored.content)).not.toContain('seconde fenêtre');

  await conflict.getByRole('button', { name: planScreenWords.conflictKeep }).click();
  await expect(conflict).toHaveCount(0);
  await expectSaved(second);
  const kept = await app.ask('plan.get', { planId });
  expect(JSON.stringify(kept.content)).toContain('Écrit dans la seconde fenêtre.');
});

test('undoes and redoes, across what was saved', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await writeConsequences(page, 'Première version.');
  await page.waitForTimeout(1_200);
  await writeConsequences(page, 'Seconde version.');
  const plan = findPlan(page);
  await plan.undo.click();
  await expect(plan.consequences).toHaveValue('Première version.');
  await plan.redo.click();
  await expect(plan.consequences).toHaveValue('Seconde version.');
  await expectSaved(page);
});
