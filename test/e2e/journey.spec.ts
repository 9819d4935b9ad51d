import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NURSE, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { readPdfText } from './fixtures/pdf-text.ts';
import { typeDate } from './pages/dates.ts';
import { findDocument, saveDocument } from './pages/document-screen.ts';
import { expectSaved, findPlan, openPart, unfoldSection, writeConsequences } from './pages/plan-screen.ts';
import { addPupil, findPupil } from './pages/pupil-screen.ts';
import { handOutList } from './pages/safety-list-screen.ts';
import { expectOpen, openFromRail } from './pages/shell-screen.ts';
import { createRegister, postponeKits, unlock } from './pages/start-screens.ts';

const SCHOOL = 'École des Tilleuls';
const NAME = 'ŻÓŁKIEWSKA Ánh Şahin';
const GUARDIAN = 'Nguyễn Thị Ánh';
const CONSEQUENCES = 'Fatigue après l’effort, besoin de boire souvent.';
const MEASURE = 'Mettre l’élève au calme, assis, et rester avec lui.';
const HELP = 'Le service reste auprès de l’élève pendant le repas.';

test('from first start to the printed documents, and back after a power cut', async ({ app, page }) => {
  test.setTimeout(120_000);
  await test.step('creates the register', async () => {
    await createRegister(page, { school: SCHOOL, name: NURSE, passphrase: PASSPHRASE });
    expect(readdirSync(app.registerFolder).sort()).toEqual(
      expect.arrayContaining(['registre.db', 'trousseau.json']),
    );
  });

  await test.step('adds a pupil with a guardian, and creates the PAI', async () => {
    await addPupil(page, {
      lastName: 'Żółkiewska',
      firstName: 'Ánh Şahin',
      birthDate: '2018-05-17',
      guardian: GUARDIAN,
    });
    await findPupil(page).createPlan.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME);
    await expect(page).toHaveTitle(/^(?!.*ŻÓŁKIEWSKA)/i);
  });

  await test.step('fills its parts', async () => {
    await page.getByRole('textbox', { name: 'Classe' }).first().fill('CE2');
    // A new PAI already counts each guardian among its signatories.
    await typeDate(page.getByRole('group', { name: 'Mère' }), 'Signature le', '2026-10-01');
    await expectSaved(page);
    await writeConsequences(page, CONSEQUENCES);
    await openPart(page, 'emergency');
    await page
      .getByRole('radiogroup', { name: /comporte une conduite à tenir/ })
      .getByLabel('Oui')
      .check();
    await page
      .getByRole('region', { name: 'Signes d’appel visibles' })
      .getByRole('button', { name: 'Ajouter une mesure' })
      .click();
    await page.keyboard.type(MEASURE);
    await expectSaved(page);
    await openPart(page, 'afterSchool');
    await page.getByRole('checkbox', { name: 'Pause méridienne et restauration' }).check();
    const organisation = await unfoldSection(page, 'Organisation pendant ces temps');
    await organisation.getByRole('textbox').first().fill(HELP);
    await openPart(page, 'supplies');
    await typeDate(page, 'Date de l’ordonnance', '2026-09-20');
    await expectSaved(page);
  });

  await test.step('saves the PAI and the emergency sheet as PDF', async () => {
    app.savePath = join(app.documents, 'un nom choisi.pdf');
    await findPlan(page).preview.click();
    await saveDocument(page, 'plan');
    const plan = readPdfText(app.savePath);
    for (const text of [NAME, GUARDIAN, 'CE2', CONSEQUENCES, MEASURE, HELP]) {
      expect(plan).toContain(text);
    }
    app.savePath = join(app.documents, 'fiche.pdf');
    await findPlan(page).emergencySheet.click();
    await saveDocument(page, 'emergencySheet');
    const sheet = readPdfText(app.savePath);
    expect(sheet).toContain(MEASURE);
    expect(sheet).not.toContain(CONSEQUENCES);
  });

  await test.step('saves the PPMS list, which says nothing medical', async () => {
    app.savePath = join(app.documents, 'liste.pdf');
    await openFromRail(page, 'safetyList');
    await handOutList(page, { recipient: 'Cellule de crise', means: 'pdf', version: 1 });
    const list = readPdfText(app.savePath);
    expect(list).toContain('ŻÓŁKIEWSKA');
    for (const secret of [CONSEQUENCES, MEASURE, HELP, '20/09/2026']) expect(list).not.toContain(secret);
    await expect(page.getByText(/^La version 1, du /)).toBeVisible();
  });

  await test.step('suggests file names that name nobody', async () => {
    expect(app.suggestedNames).toHaveLength(3);
    for (const name of app.suggestedNames) expect(name).not.toMatch(/żółkiewska|ánh/i);
  });

  await test.step('is killed, opened again and unlocked: everything is there', async () => {
    await app.kill();
    const again = await app.open();
    await unlock(again, PASSPHRASE);
    // Put off at the first start: asked again, once, by the window that opens today.
    await postponeKits(again);
    await expectOpen(again);
    await openFromRail(again, 'register');
    await again
      .getByRole('row', { name: NAME })
      .getByRole('link', { name: /en vigueur/ })
      .click();
    await openPart(again, 'adaptations');
    await expect(findPlan(again).consequences).toHaveValue(CONSEQUENCES);
    await findPlan(again).preview.click();
    await expect(findDocument(again, 'plan').pages.first()).toContainText(NAME);
  });
});

test('keeps what was saved a moment before a kill, in the middle of typing', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await writeConsequences(page, 'Première phrase.');
  await findPlan(page).consequences.press('End');
  await page.keyboard.type(' Deuxième phrase.', { delay: 5 });
  // Every change is stored within a second.
  await page.waitForTimeout(1_500);
  await app.kill();
  const again = await app.open();
  await unlock(again, PASSPHRASE);
  await expectOpen(again);
  const plan = await app.ask('plan.get', { planId });
  expect(JSON.stringify(plan.content.adaptations)).toContain('Première phrase. Deuxième phrase.');
});
