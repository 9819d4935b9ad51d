import type { Page } from '@playwright/test';
import { schoolFieldLabels } from '../../shared/text/screen/school-field-words.ts';
import { settingsWords } from '../../shared/text/screen/settings-words.ts';
import { type App, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findResumed } from './pages/draft-notice.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { unlock } from './pages/start-screens.ts';

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
  await expect(findResumed(page)).toBeVisible();
  await newLabel.fill('Bureau');
  await add.click();
  await uai.fill('');
  await expect(findResumed(page)).toHaveCount(0);
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
  await expect(findResumed(again)).toHaveCount(0);

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
  await expect(findResumed(page)).toHaveCount(0);
});
