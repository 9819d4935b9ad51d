import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { getTextTarget } from '../../renderer/features/plan/plan-targets.ts';
import { planParts } from '../../shared/plan/plan-content-schema.ts';
import { listPlanTexts } from '../../shared/secrecy/plan-texts.ts';
import { documentNoticeWords } from '../../shared/text/screen/document-words.ts';
import { formWords } from '../../shared/text/screen/form-words.ts';
import { pupilFieldLabels } from '../../shared/text/screen/pupil-words.ts';
import { secrecyWords as words } from '../../shared/text/screen/secrecy-words.ts';
import { settingsWords } from '../../shared/text/screen/settings-words.ts';
import type { App } from './fixtures/app.ts';
import { NURSE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { walkWithTab } from './fixtures/focus.ts';
import { addPerson, become } from './fixtures/people.ts';
import { buildRevealingContent } from './fixtures/revealing-plan.ts';
import { findDocument } from './pages/document-screen.ts';
import { expectSaved, findPlan, openPart, writeConsequences } from './pages/plan-screen.ts';
import { findHints, findMarginWords } from './pages/secrecy-hints.ts';
import { openSettings } from './pages/settings-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
      name,
    )
    .toEqual([]);
}

async function openPlan(app: App, page: Page): Promise<string> {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.reload();
  await expectOpen(page);
  await page.goto(app.addressOf(`/pai/${planId}`));
  return planId;
}

test('a word is pointed at while one types, kept in its field with a reason, and pointed at again', async ({
  app,
  page,
}) => {
  await openPlan(app, page);
  await writeConsequences(page, 'Zoé a un diabète et boit souvent.');
  const hints = findHints(page);
  await expect(hints.groups).toContainText('«\u00A0diabète\u00A0» nomme');
  await expect(hints.groups).toContainText('Décrire la conséquence');
  await expect(findMarginWords(page)).toContainText('1 mot à revoir');
  // Said once, to whoever does not see it appear.
  await expect(page.locator('[aria-live="polite"]', { hasText: 'diabète' })).toHaveCount(1);

  await hints.keep('diabète').click();
  await expect(hints.reason('diabète')).toBeFocused();
  await hints.confirm.click();
  await expect(hints.groups).toContainText(words.reasonMissing);
  await hints.reason('diabète').fill('À la demande écrite de la famille');
  await page.keyboard.press('Enter');
  await expect(hints.groups).toContainText(`${words.kept('diabète')} par ${NURSE}`);
  await expect(hints.groups).toContainText('À la demande écrite de la famille');
  await expect(hints.withdraw('diabète')).toBeFocused();
  await expect(findMarginWords(page)).toHaveCount(0);

  await page.reload();
  await expectOpen(page);
  await openPart(page, 'adaptations');
  await expect(hints.withdraw('diabète')).toBeVisible();
  await expect(hints.keep('diabète')).toHaveCount(0);
  await hints.withdraw('diabète').click();
  await expect(hints.keep('diabète')).toBeFocused();
  await expect(findMarginWords(page)).toContainText('1 mot à revoir');

  await findPlan(page).consequences.fill('Doit pouvoir sortir boire à tout moment.');
  await expect(hints.groups).toHaveCount(0);
  await expect(findMarginWords(page)).toHaveCount(0);
});

test('the whole is done without a mouse, and the undo of the PAI leaves the reason alone', async ({
  app,
  page,
}) => {
  await openPlan(app, page);
  await writeConsequences(page, 'Suit un traitement pour son épilepsie.');
  const hints = findHints(page);
  await expect(hints.keep('épilepsie')).toBeVisible();
  await findPlan(page).consequences.focus();
  const { tabTo } = walkWithTab(page);
  await tabTo(words.keep);
  await page.keyboard.press('Enter');
  await expect(hints.reason('épilepsie')).toBeFocused();
  await page.keyboard.type('Accord');
  await page.keyboard.press('Control+z');
  await expect(findPlan(page).consequences).toHaveValue('Suit un traitement pour son épilepsie.');
  await page.keyboard.press('Escape');
  await expect(hints.reason('épilepsie')).toHaveCount(0);
  await expect(hints.keep('épilepsie')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Accord de la famille');
  await page.keyboard.press('Enter');
  await expect(hints.withdraw('épilepsie')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hints.keep('épilepsie')).toBeFocused();
});

test('the emergency part takes medicines, and points at the diagnosis', async ({ app, page }) => {
  await openPlan(app, page);
  await openPart(page, 'emergency');
  await page.locator('#emergency-needed').getByRole('radio', { name: formWords.yes }).check();
  const numbers = page.locator('#emergency-specificNumbers');
  await numbers.fill('Ventoline, 2 bouffées ; salbutamol');
  await expectSaved(page);
  await page.waitForTimeout(1_500);
  await expect(findHints(page).groups).toHaveCount(0);
  await numbers.fill('Ventoline, 2 bouffées : il est asthmatique');
  await expect(findHints(page).groups).toContainText('asthmatique');
  await expect(findHints(page).groups).not.toContainText('Ventoline');
});

test('a place is read as it is typed, and still when the line is written', async ({ app, page }) => {
  await openPlan(app, page);
  await openSettings(page, 'school');
  await page.getByLabel(`${settingsWords.placeCode}, ${settingsWords.newPlace}`).fill('P1');
  const label = page.getByLabel(`${settingsWords.placeLabel}, ${settingsWords.newPlace}`);
  await label.fill('Réfrigérateur');
  const hints = findHints(page);
  await expect(hints.groups).toContainText('Nommer le lieu par son code');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`${settingsWords.placeLabel}, P1`)).toHaveValue('Réfrigérateur');
  await expect(hints.groups).toHaveCount(1);
  await hints.keep('Réfrigérateur').click();
  await hints.reason('Réfrigérateur').fill('Seul lieu froid de l’école');
  await page.keyboard.press('Enter');
  await expect(hints.withdraw('Réfrigérateur')).toBeVisible();
  await page.reload();
  await expectOpen(page);
  // Its half-typed line may not be forgotten yet: it must not be shown a second time.
  await expect(hints.withdraw('Réfrigérateur')).toBeVisible();
  await expect(label).toHaveValue('');
  await expectAccessible(page, 'settings');
});

test('a pupil not yet in the register is read too, and nothing can be kept there', async ({ app, page }) => {
  await openPlan(app, page);
  await page.goto(app.addressOf('/eleves/nouveau'));
  await page
    .getByRole('textbox', { name: pupilFieldLabels.resourceAdult })
    .fill('Infirmière en diabétologie');
  await expect(findHints(page).groups).toContainText('diabétologie');
  await expect(findHints(page).groups.getByRole('button')).toHaveCount(0);
});

test('no free text of a PAI is left out, and each word of the margin leads to a field', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await app.createRegister();
  const { planId } = await app.createPlan();
  const content = buildRevealingContent('diabète');
  let { revision } = await app.ask('plan.get', { planId });
  for (const part of planParts) {
    const value = { part, value: content[part] } as Parameters<typeof save>[0];
    revision = await save(value);
  }
  async function save(part: Parameters<typeof app.ask<'plan.saveDraft'>>[1]['part']): Promise<number> {
    const answer = await app.ask('plan.saveDraft', { planId, expectedRevision: revision, part });
    return answer.revision;
  }
  const texts = listPlanTexts(await app.ask('plan.get', { planId }));
  expect(texts.length).toBeGreaterThan(40);

  await page.reload();
  await expectOpen(page);
  await page.goto(app.addressOf(`/pai/${planId}`));
  await expect(findMarginWords(page)).toContainText(`${texts.length} mots à revoir`);
  for (const part of planParts) {
    await openPart(page, part);
    const own = texts.filter(({ field }) => field.startsWith(`${part}.`));
    await expect(findHints(page).groups, part).toHaveCount(own.length);
    const targets = own.map(({ field }) => getTextTarget(field).fieldId ?? '');
    const missing = await page.evaluate(
      (ids) => ids.filter((id) => document.getElementById(id) === null),
      targets,
    );
    expect(missing, part).toEqual([]);
  }
  await findMarginWords(page)
    .getByRole('button', { name: /autres mots/ })
    .click();
  const entry = findMarginWords(page)
    .getByRole('button')
    .filter({ hasText: /Conséquences/ })
    .first();
  await entry.click();
  await expect(findPlan(page).consequences).toBeFocused();
});

test('whoever only reads sees the words and who kept one, and cannot keep any', async ({ app, page }) => {
  const planId = await openPlan(app, page);
  await writeConsequences(page, 'Zoé a un diabète et de l’asthme.');
  const hints = findHints(page);
  await hints.keep('asthme').click();
  await hints.reason('asthme').fill('Accord de la famille');
  await page.keyboard.press('Enter');
  await expect(hints.withdraw('asthme')).toBeVisible();
  await addPerson(app, 'Alix Remplaçant', 'reader');
  await become(app, 'Alix Remplaçant');
  await page.reload();
  await expectOpen(page);
  await page.goto(app.addressOf(`/pai/${planId}`));
  await openPart(page, 'adaptations');
  await expect(hints.groups).toContainText('«\u00A0diabète\u00A0» nomme');
  await expect(hints.groups).toContainText(words.kept('asthme'));
  await expect(hints.groups.getByRole('button')).toHaveCount(0);
  expect(app.refusals).toEqual([]);
});

test('before printing, the words are listed with the way to their field', async ({ app, page }) => {
  await openPlan(app, page);
  await writeConsequences(page, 'Zoé a un diabète.');
  await findPlan(page).preview.click();
  const { dialog } = findDocument(page, 'plan');
  await expect(dialog.getByText('Ce mot nomme une maladie')).toBeVisible();
  await dialog.getByRole('button', { name: documentNoticeWords.showRevealing }).click();
  await expect(dialog.getByText('Décrire la conséquence')).toBeVisible();
  await expectAccessible(page, 'preview with a word');
  await dialog.getByRole('link', { name: /Conséquences/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(findPlan(page).consequences).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`words to look at break no rule of accessibility (${colorScheme})`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPlan(app, page);
    await writeConsequences(
      page,
      'Zoé a un diabète, de l’asthme, une épilepsie, la mucoviscidose et un TDAH ; Ritaline à midi.',
    );
    const hints = findHints(page);
    await expect(hints.keep('diabète')).toBeVisible();
    await expectAccessible(page, 'words folded');
    await hints.groups.getByRole('button', { name: /autres mots/ }).click();
    await hints.keep('diabète').click();
    await expectAccessible(page, 'words unfolded, a reason asked');
    await hints.reason('diabète').fill('À la demande de la famille');
    await page.keyboard.press('Enter');
    await expect(hints.withdraw('diabète')).toBeVisible();
    await expectAccessible(page, 'a word kept');
    await page.setViewportSize({ width: 640, height: 700 });
    await findPlan(page).consequences.scrollIntoViewIfNeeded();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
