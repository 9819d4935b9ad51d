import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { passphraseWords } from '../../shared/text/screen/passphrase-words.ts';
import { guardianFieldLabels, pupilFieldLabels, pupilWords } from '../../shared/text/screen/pupil-words.ts';
import { validationMessages } from '../../shared/text/validation-messages.ts';
import { NURSE, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { typeDate } from './pages/dates.ts';
import { findDocument } from './pages/document-screen.ts';
import { findPlan, openPart, writeConsequences } from './pages/plan-screen.ts';
import { fillNewPupil, findPupil } from './pages/pupil-screen.ts';
import { createRegister, findStart } from './pages/start-screens.ts';

test('refuses a wrong UAI and an empty name, under the field and at the top', async ({ page }) => {
  const start = findStart(page);
  await start.create.click();
  await start.uai.fill('0382715A');
  await start.next.click();
  await expect(start.uai).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(validationMessages.UAI_INVALID).first()).toBeVisible();
  await expect(start.schoolName).toHaveAttribute('aria-invalid', 'true');
  await start.schoolName.fill('École des Tilleuls');
  await start.uai.fill('0382715v');
  await start.next.click();
  await expect(start.accountName).toBeVisible();
});

test('refuses a passphrase that is too short, or typed twice differently', async ({ page }) => {
  const start = findStart(page);
  await start.create.click();
  await start.schoolName.fill('École des Tilleuls');
  await start.next.click();
  await start.accountName.fill(NURSE);
  await start.passphrase.fill('court');
  await start.passphraseAgain.fill('court');
  await start.next.click();
  await expect(page.getByText(validationMessages.PASSPHRASE_TOO_SHORT).first()).toBeVisible();
  await start.passphrase.fill(PASSPHRASE);
  await start.passphraseAgain.fill(`${PASSPHRASE} `);
  await start.next.click();
  await expect(page.getByText(passphraseWords.different).first()).toBeVisible();
});

test('creates nothing in a folder that cannot be, and says so', async ({ app, page }) => {
  const file = join(app.documents, 'fichier');
  writeFileSync(file, '');
  const start = findStart(page);
  await createRegister(page, {
    school: 'École des Tilleuls',
    name: NURSE,
    passphrase: PASSPHRASE,
    folder: join(file, 'registre'),
    isRefused: true,
  });
  await expect(page.getByText(getErrorMessage('FOLDER_NOT_WRITABLE'))).toBeVisible({ timeout: 20_000 });
  await expect(start.submit).toBeEnabled();
  expect(statSync(file).size).toBe(0);
});

test('never writes over what is already in a folder', async ({ app, page }) => {
  writeFileSync(join(app.documents, 'occupé'), 'intact');
  await createRegister(page, {
    school: 'École des Tilleuls',
    name: NURSE,
    passphrase: PASSPHRASE,
    folder: join(app.documents, 'occupé'),
    isRefused: true,
  });
  await expect(page.getByText(getErrorMessage('REGISTER_EXISTS'))).toBeVisible({ timeout: 20_000 });
  expect(readFileSync(join(app.documents, 'occupé'), 'utf8')).toBe('intact');
});

test('adds no pupil without a name, with a birth to come or half a date', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await fillNewPupil(page, { lastName: '  ', firstName: 'Zoé', birthDate: '2027-01-01' });
  const pupil = findPupil(page);
  await pupil.guardian(1).getByLabel(guardianFieldLabels.name).fill('Anne Martin');
  await pupil.add.click();
  await expect(pupil.lastName).toHaveAttribute('aria-invalid', 'true');
  await pupil.lastName.fill('Martin 🦊');
  await pupil.add.click();
  await expect(page.getByText(validationMessages.BIRTH_IN_FUTURE).first()).toBeVisible();
  await typeDate(pupil.identity, pupilFieldLabels.birthDate, '2018-02-31');
  await pupil.add.click();
  expect((await app.ask('pupil.list', {})).map(({ birthDate }) => birthDate)).not.toContain('2018-02-31');
  await typeDate(pupil.identity, pupilFieldLabels.birthDate, '2018-03-04');
  await pupil.add.click();
  await expect(page.getByText(pupilWords.created)).toBeVisible();
  expect(await app.ask('pupil.list', {})).toMatchObject([{ lastName: 'Martin 🦊', birthDate: '2018-03-04' }]);
});

test('reads 04/03/2018 as the 4th of March', async ({ app, page }) => {
  await app.createRegister();
  await page.reload();
  await fillNewPupil(page, {
    lastName: 'Martin',
    firstName: 'Zoé',
    birthDate: '2018-03-04',
    guardian: 'Anne Martin',
  });
  await findPupil(page).add.click();
  await expect(page.getByText(pupilWords.created)).toBeVisible();
  expect(await app.ask('pupil.list', {})).toMatchObject([{ birthDate: '2018-03-04' }]);
});

test('keeps and prints a text of 10 000 characters, and says when one is too long', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  const text = `Début. ${'Un mot après l’autre, '.repeat(454)}fin.`.slice(0, 9_990);
  await writeConsequences(page, `${text} FIN.`);
  const plan = await app.ask('plan.get', { planId });
  expect(JSON.stringify(plan.content)).toContain('FIN.');
  await findPlan(page).preview.click();
  await expect(findDocument(page, 'plan').pages.nth(7)).toBeAttached();
  await page.keyboard.press('Escape');
  await openPart(page, 'adaptations');
  await findPlan(page).consequences.fill('x'.repeat(100_000));
  await expect(findPlan(page).consequences).toHaveAttribute('aria-invalid', 'true');
  expect(JSON.stringify((await app.ask('plan.get', { planId })).content)).toContain('FIN.');
});

test('refuses a photo of 30 MB and one that is not a picture, and stores a small one', async ({
  app,
  page,
}, info) => {
  await app.createRegister();
  const { pupilId } = await app.createPlan();
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await page.reload();
  const field = page.locator('input[type="file"]');
  const heavy = info.outputPath('lourde.jpg');
  writeFileSync(heavy, Buffer.alloc(30 * 1024 * 1024));
  await field.setInputFiles(heavy);
  await expect(page.getByText(pupilWords.photoTooHeavy)).toBeVisible();
  await field.setInputFiles({
    name: 'faux.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture'),
  });
  await expect(page.getByText(getErrorMessage('PHOTO_UNREADABLE'))).toBeVisible();
  expect(await app.ask('pupil.getPhoto', { pupilId })).toBeNull();
  await field.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(page.getByRole('button', { name: pupilWords.photoChange })).toBeVisible();
  const photo = await app.ask('pupil.getPhoto', { pupilId });
  expect(photo?.length).toBeGreaterThan(100);
  expect(photo?.length).toBeLessThan(512 * 1024);
});

test('writes no half file where the document cannot be saved', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  app.savePath = join(app.documents, 'absent', 'pai.pdf');
  await findPlan(page).preview.click();
  const screen = findDocument(page, 'plan');
  await screen.save.click();
  await expect(screen.dialog.getByRole('alert')).toBeVisible();
  expect(existsSync(app.savePath)).toBe(false);
});
