import type { Page } from '@playwright/test';
import { draftWords } from '../../shared/text/screen/draft-words.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { planScreenWords } from '../../shared/text/screen/plan-words.ts';
import { pupilFieldLabels, pupilWords } from '../../shared/text/screen/pupil-words.ts';
import { schoolFieldLabels } from '../../shared/text/screen/school-field-words.ts';
import { settingsWords } from '../../shared/text/screen/settings-words.ts';
import { type App, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findPlan, openPart, writeConsequences } from './pages/plan-screen.ts';
import { findPupil } from './pages/pupil-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { findUnlock, unlock } from './pages/start-screens.ts';

const resumed = (page: Page) =>
  page.getByText(/^Saisie non enregistrée du \d\d\/\d\d à \d\d:\d\d reprise\.$/);
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
  await expect(resumed(page)).toBeVisible();

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
  await expect(resumed(page)).toHaveCount(0);
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
  await expect(resumed(again)).toBeVisible();

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
  await expect(resumed(third)).toBeVisible();
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
  await expect(resumed(page)).toBeVisible();
  await expect(pupil.lastName).toHaveValue('');
  await page.getByRole('button', { name: draftWords.discard }).click();
  await expect(pupil.lastName).toHaveValue('Martin');
  await expect(resumed(page)).toHaveCount(0);
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
  await expect(resumed(page)).toHaveCount(0);
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

/** The places of the establishment, their empty line, and the button that adds it. */
function findPlaces(page: Page) {
  const cell = (header: string, line: string) => page.getByLabel(`${header}, ${line}`);
  return {
    newCode: cell(settingsWords.placeCode, settingsWords.newPlace),
    newLabel: cell(settingsWords.placeLabel, settingsWords.newPlace),
    add: page.getByRole('button', { name: settingsWords.addPlace }),
    codes: page.getByLabel(new RegExp(`^${settingsWords.placeCode}, `)),
    label: (code: string) => cell(settingsWords.placeLabel, code),
    remove: (code: string) => page.getByRole('button', { name: settingsWords.removePlace(code) }),
    uai: page.getByLabel(schoolFieldLabels.uai),
  };
}

async function openSchool(app: App, page: Page) {
  await app.createRegister();
  await page.goto(app.addressOf('/reglages'));
  await page.reload();
  return findPlaces(page);
}

const readOrganisation = async (app: App) => (await app.ask('school.get', {})).organisation;
const readSchoolDraft = (app: App) => app.ask('draft.get', { key: 'settings.school', isHealth: false });

test('keeps half a place and a refused number of the establishment', async ({ app, page }) => {
  const { uai, newCode, newLabel, add } = await openSchool(app, page);
  await uai.fill('0382');
  await newCode.fill('A1');
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(newCode).toHaveValue('A1');
  await expect(uai).toHaveValue('0382');
  await expect(resumed(page)).toBeVisible();
  await newLabel.fill('Bureau');
  await add.click();
  await uai.fill('');
  await expect(resumed(page)).toHaveCount(0);
  expect((await readOrganisation(app)).places).toMatchObject([{ code: 'A1', label: 'Bureau' }]);
  expect(await readSchoolDraft(app)).toBeNull();
});

test('leaves the cursor where one types when the place that was added is stored', async ({ app, page }) => {
  const { uai, newCode, newLabel, add, label } = await openSchool(app, page);
  app.delays.set('school.saveOrganisation', 1_000);
  await newCode.fill('A1');
  await newLabel.fill('Bureau');
  await add.click();
  await uai.pressSequentially('03');
  await expect(label('A1')).toHaveValue('Bureau');
  await page.keyboard.type('82');
  await expect(uai).toHaveValue('0382');
  await expect(newCode).toHaveValue('');

  // Whoever waits for the answer goes on with the next place.
  await newCode.fill('B2');
  await newLabel.fill('Salle 2');
  await page.keyboard.press('Enter');
  await expect(label('B2')).toHaveValue('Salle 2');
  await expect(newCode).toBeFocused();
  await page.keyboard.type('C3');
  await newLabel.fill('Cour');
  await add.click();
  await expect(label('C3')).toHaveValue('Cour');
  await expect(newCode).toBeFocused();
  await expect(newCode).toHaveValue('');
});

test('loses no letter that is typed while a place, then a class, are being stored', async ({ app, page }) => {
  const { newCode, newLabel, label, codes } = await openSchool(app, page);
  app.delays.set('school.saveOrganisation', 1_000);
  await newCode.fill('A1');
  await newLabel.fill('Bureau');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' du fond');
  await page.getByLabel(`${settingsWords.className}, ${settingsWords.newClass}`).fill('CE1');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`${settingsWords.className}, CE1`)).toHaveValue('CE1');
  await expect(label('A1')).toHaveValue('Bureau du fond');
  await expect(newLabel).toHaveValue('');
  await expect(codes).toHaveCount(2);
  await expect
    .poll(() => readOrganisation(app))
    .toMatchObject({
      places: [{ code: 'A1', label: 'Bureau du fond' }],
      classes: [{ name: 'CE1' }],
    });
  await expect.poll(() => readSchoolDraft(app)).toBeNull();
  expect(app.refusals).toEqual([]);
});

test('shows a place once when the power is cut before its half-typed line is forgotten', async ({
  app,
  page,
}) => {
  const { newCode, newLabel, label, add } = await openSchool(app, page);
  await newCode.fill('A1');
  await newLabel.fill('Bureau ');
  await expect.poll(async () => (await readSchoolDraft(app))?.value).toContain('Bureau');
  const halfTyped = (await readSchoolDraft(app))?.value ?? '';
  await add.click();
  await expect(label('A1')).toHaveValue('Bureau');
  await expect.poll(() => readSchoolDraft(app)).toBeNull();
  // What stands on the disk between the two: the place, and the line that it was.
  await app.ask('draft.save', { key: 'settings.school', isHealth: false, value: halfTyped });
  await app.kill();

  const again = await app.open();
  await unlock(again, PASSPHRASE);
  await expectOpen(again);
  await again.goto(app.addressOf('/reglages'));
  const places = findPlaces(again);
  await expect(places.label('A1')).toHaveValue('Bureau');
  await expect(places.codes).toHaveCount(2);
  await expect(places.newCode).toHaveValue('');
  await expect.poll(() => readSchoolDraft(app)).toBeNull();
  await expect(resumed(again)).toHaveCount(0);

  // A power cut before the place itself is stored: the line is there again, and is added.
  await places.newCode.fill('B2');
  await places.newLabel.fill('Salle 2');
  await expect.poll(async () => (await readSchoolDraft(app))?.value).toContain('Salle 2');
  app.delays.set('school.saveOrganisation', 3_000);
  await places.add.click();
  await app.kill();
  app.delays.clear();
  const third = await app.open();
  await unlock(third, PASSPHRASE);
  await expectOpen(third);
  await third.goto(app.addressOf('/reglages'));
  const last = findPlaces(third);
  await expect(last.newCode).toHaveValue('B2');
  await last.add.click();
  await expect(last.label('B2')).toHaveValue('Salle 2');
  await expect(last.codes).toHaveCount(3);
});

test('does not bring back a place that was taken out while its line was half corrected', async ({
  app,
  page,
}) => {
  const { newCode, newLabel, label, remove, uai } = await openSchool(app, page);
  await newCode.fill('A1');
  await newLabel.fill('Bureau');
  await page.keyboard.press('Enter');
  await label('A1').fill('Bureau du');
  await remove('A1').click();
  await expect(label('A1')).toHaveCount(0);
  await expect(newCode).toBeFocused();
  await uai.focus();
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(newCode).toBeVisible();
  expect((await readOrganisation(app)).places).toEqual([]);
  await expect(resumed(page)).toHaveCount(0);
});
