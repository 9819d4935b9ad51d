import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  documentMenuWords,
  documentOptionsWords,
  documentSaveWords,
} from '../../shared/text/screen/document-words.ts';
import { pdfViewerWords } from '../../shared/text/screen/pdf-viewer-words.ts';
import { writePaper } from '../fixtures/canary-register.ts';
import type { App } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { walkWithTab } from './fixtures/focus.ts';
import { readPdfText } from './fixtures/pdf-text.ts';
import { addPerson, become } from './fixtures/people.ts';
import { showDemonstration } from './fixtures/screens.ts';
import {
  chooseDocument,
  findDocument,
  findDocumentOptions,
  findPasswordDialog,
  saveDocument,
} from './pages/document-screen.ts';
import { findPlan } from './pages/plan-screen.ts';
import { expectOpen } from './pages/shell-screen.ts';

const PASSWORD = 'girafe-48 violette';

async function findPlanned(app: App) {
  const rows = await app.ask('pupil.list', {});
  const row = rows.find(({ planState }) => planState === 'inForce');
  if (row?.planId == null) throw new Error('The demonstration has no PAI in force');
  return { ...row, planId: row.planId };
}

test('prints the parts asked for, and numbers each copy with who receives it', async ({ app, page }) => {
  await showDemonstration(app, page);
  const { planId } = await findPlanned(app);
  await page.goto(app.addressOf(`/pai/${planId}`));
  await findPlan(page).preview.click();
  const screen = findDocument(page, 'plan');
  const options = findDocumentOptions(page);
  await expect(screen.pages.first()).toContainText('PARTIE 1');
  const wholeCount = await screen.pages.count();

  await test.step('a change of options redraws the preview', async () => {
    await options.part('administrative').uncheck();
    await options.part('adaptations').uncheck();
    await expect(screen.pages.first()).toContainText('PARTIE 3');
    expect(await screen.pages.count()).toBeLessThan(wholeCount);
    await options.part('administrative').check();
    await options.part('adaptations').check();
  });

  await test.step('without anybody to give it to, a numbered copy does not leave', async () => {
    await options.numbered.check();
    await expect(options.panel.getByText(documentOptionsWords.nextCopy(1))).toBeVisible();
    await expect(screen.save).toBeDisabled();
    await expect(screen.print).toBeDisabled();
  });

  await test.step('each file takes the next number, and says whose it is', async () => {
    for (const [index, recipient] of ['Restauration', 'Madame Œuvrard, club d’échecs'].entries()) {
      const number = index + 1;
      app.savePath = join(app.documents, `exemplaire ${number}.pdf`);
      await options.recipient.fill(recipient);
      await expect(screen.dialog.getByText(documentOptionsWords.redrawing)).toHaveCount(0);
      await screen.save.click();
      await expect(screen.dialog.getByText(documentOptionsWords.copyIssued(number, recipient))).toBeVisible();
      const text = readPdfText(app.savePath);
      expect(text.toLowerCase()).toContain(recipient.toLowerCase());
      expect(text).toMatch(new RegExp(`[Ee]xemplaire n°\\s?${number}`));
      // The next one is for somebody else.
      await expect(options.recipient).toHaveValue('');
    }
    await expect(options.panel.getByText(documentOptionsWords.nextCopy(3))).toBeVisible();
    const { copies } = await app.ask('plan.listCopies', { planId });
    expect(copies.map(({ recipient }) => recipient)).toEqual([
      'Restauration',
      'Madame Œuvrard, club d’échecs',
    ]);
  });
});

test('saves a copy that only opens with its password, and an archived one', async ({ app, page }) => {
  await showDemonstration(app, page);
  const { planId, lastName } = await findPlanned(app);
  await page.goto(app.addressOf(`/pai/${planId}`));
  await findPlan(page).emergencySheet.click();
  const screen = findDocument(page, 'emergencySheet');
  const options = findDocumentOptions(page);
  const ask = findPasswordDialog(page);
  await expect(screen.pages.first()).toBeVisible();

  await test.step('refuses a short password and two that differ; Escape closes the question alone', async () => {
    await options.otherForms.click();
    await options.protect.click();
    await ask.password.fill('trop court');
    await ask.again.fill('autre chose');
    await ask.save.click();
    await expect(ask.dialog.getByText('Les deux mots de passe ne sont pas les mêmes.').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(ask.dialog).toHaveCount(0);
    await expect(screen.dialog).toBeVisible();
  });

  await test.step('saves it', async () => {
    app.savePath = join(app.documents, 'à envoyer.pdf');
    await options.otherForms.click();
    await options.protect.click();
    await ask.password.fill(PASSWORD);
    await ask.again.fill(PASSWORD);
    await ask.save.click();
    await expect(screen.dialog.getByText(/Ce fichier est chiffré/)).toBeVisible();
    const open = (password: string) =>
      execFileSync('qpdf', [`--password=${password}`, '--check', app.savePath ?? ''], {
        stdio: 'pipe',
      }).toString();
    expect(() => open('')).toThrow(/invalid password/);
    expect(() => open('girafe-48 Violette')).toThrow(/invalid password/);
    expect(open(PASSWORD)).toContain('R = 6');
    const text = execFileSync('pdftotext', ['-upw', PASSWORD, app.savePath, '-'], { encoding: 'utf8' });
    expect(text.toUpperCase()).toContain(lastName.toUpperCase());
  });

  await test.step('saves an archive', async () => {
    app.savePath = join(app.documents, 'archive.pdf');
    await options.otherForms.click();
    await options.archive.click();
    await expect(screen.dialog.getByText(app.savePath)).toBeVisible();
    const facts = execFileSync('pdfinfo', ['-meta', app.savePath], { encoding: 'utf8' });
    expect(facts).toMatch(/pdfaid:part(>|=")2/);
  });
});

test('prints every document of a PAI from the pupil, with the keyboard alone', async ({ app, page }) => {
  test.setTimeout(180_000);
  await showDemonstration(app, page);
  const { pupilId } = await findPlanned(app);
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  const { tabTo } = walkWithTab(page);
  await tabTo(documentMenuWords.print);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveCount(9);
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const first = findDocument(page, 'emergencySheet');
  await expect(first.pages.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first.dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: documentMenuWords.print, exact: true })).toBeFocused();

  for (const kind of [
    'pocketCard',
    'afterSchool',
    'catering',
    'kitLabels',
    'signatureSheet',
    'readingSheet',
  ] as const) {
    await test.step(kind, async () => {
      app.savePath = join(app.documents, `${kind}.pdf`);
      await chooseDocument(page, documentMenuWords.print, kind);
      await saveDocument(page, kind);
      expect(readPdfText(app.savePath).length).toBeGreaterThan(80);
    });
  }
  for (const name of app.suggestedNames) expect(name).toMatch(/^[^.]+\.pdf$/);
});

test('prints a blank PAI and the labels of every kit from the register', async ({ app, page }) => {
  await showDemonstration(app, page);
  await page.goto(app.addressOf('/registre'));
  const choose = async (name: string) => {
    await page.getByRole('button', { name: documentMenuWords.register, exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  const rows = await app.ask('pupil.list', {});
  app.savePath = join(app.documents, 'vierge.pdf');
  await choose(documentMenuWords.blankPlan);
  await saveDocument(page, 'blankPlan');
  const blank = readPdfText(app.savePath);
  for (const { lastName } of rows) expect(blank).not.toContain(lastName.toUpperCase());
  app.savePath = join(app.documents, 'étiquettes.pdf');
  await choose(documentMenuWords.allKitLabels);
  await saveDocument(page, 'kitLabels');
  expect(execFileSync('pdfinfo', [app.savePath], { encoding: 'utf8' })).toMatch(/Pages:\s+\d+/);
});

test('a reader previews and prints, and is offered neither file, nor number, nor batch', async ({
  app,
  page,
}) => {
  await app.createRegister();
  const { planId, pupilId } = await app.createPlan();
  await addPerson(app, 'Yanis Benali', 'reader');
  await become(app, 'Yanis Benali');
  await page.reload();
  await expectOpen(page);
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await chooseDocument(page, documentMenuWords.print, 'plan');
  const screen = findDocument(page, 'plan');
  const options = findDocumentOptions(page);
  await expect(screen.pages.first()).toBeVisible();
  await expect(screen.print).toBeEnabled();
  await expect(screen.save).toHaveCount(0);
  await expect(options.otherForms).toHaveCount(0);
  await expect(options.blankSignatures).toBeVisible();
  await expect(options.numbered).toHaveCount(0);
  await expect(options.showScans).toHaveCount(0);
  await screen.close.click();
  await page.goto(app.addressOf('/registre'));
  await expect(page.getByRole('button', { name: documentMenuWords.register })).toBeVisible();
  await expect(page.getByRole('button', { name: documentMenuWords.batch })).toHaveCount(0);
  await page.goto(app.addressOf(`/pai/${planId}`));
  await expect(findPlan(page).preview).toBeVisible();
  // Nothing was asked that the core refuses.
  expect(app.refusals).toEqual([]);
});

test('says why a copy with the PDF of another program cannot be an archive', async ({ app, page }) => {
  await app.createRegister();
  const { planId, pupilId } = await app.createPlan();
  const label = { kind: 'letter', title: 'Courrier', datedOn: null } as const;
  const bytes = await writePaper('texte', 'titre');
  await app.ask('health.addScan', { pupilId, label, bytes });
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await findPlan(page).preview.click();
  const screen = findDocument(page, 'plan');
  const options = findDocumentOptions(page);
  await expect(screen.pages.first()).toContainText('PARTIE 1');
  const wholeCount = await screen.pages.count();
  await options.showScans.click();
  await options.panel.getByRole('checkbox', { name: label.title }).check();
  await expect(screen.pages).toHaveCount(wholeCount + 1);
  await options.otherForms.click();
  await expect(options.archive).toBeDisabled();
  await expect(options.archive).toContainText(documentSaveWords.archiveOff);
  // The keyboard reaches it, and it does nothing.
  await expect(options.archive).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(options.archive).toBeVisible();
  expect(app.suggestedNames).toEqual([]);
  await expect(options.protect).toBeEnabled();
  await page.keyboard.press('Escape');
  await options.panel.getByRole('checkbox', { name: label.title }).uncheck();
  await expect(screen.pages).toHaveCount(wholeCount);
  await options.otherForms.click();
  await expect(options.archive).toBeEnabled();
});

test('keeps the last preview while the next one is drawn', async ({ app, page }) => {
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  app.delays.set('document.render', 2_000);
  await findPlan(page).preview.click();
  const screen = findDocument(page, 'plan');
  // Nothing leaves before what is to be known of it has been said.
  await expect(page.getByLabel(pdfViewerWords.preparing)).toBeVisible();
  await expect(screen.print).toBeDisabled();
  await expect(screen.save).toBeDisabled();
  await expect(screen.pages.first()).toContainText('PARTIE 1');
  await expect(screen.print).toBeEnabled();
  app.delays.set('document.render', 2_000);
  await findDocumentOptions(page).blankSignatures.check();
  await expect(screen.dialog.getByText(documentOptionsWords.redrawing)).toBeVisible();
  await expect(screen.pages.first()).toContainText('PARTIE 1');
  await expect(page.getByLabel(pdfViewerWords.preparing)).toHaveCount(0);
  await expect(screen.dialog.getByText(documentOptionsWords.redrawing)).toHaveCount(0);
});
