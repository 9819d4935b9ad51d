import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pdfViewerWords } from '../../shared/text/screen/pdf-viewer-words.ts';
import { createWindowDialogs } from '../host/window-dialogs.ts';
import { test as appTest } from './fixtures/app-test.ts';
import { hostTest as test } from './fixtures/host-test.ts';
import { findDocument } from './pages/document-screen.ts';
import { findPlan } from './pages/plan-screen.ts';

/** The dialogs that `npm start` draws in the window where the system has none. */
test('proposes a file in the documents and gives back what was typed, as a PDF', async ({ host }, info) => {
  const page = await host.openWindow();
  const documents = info.outputPath();
  const dialogs = createWindowDialogs(() => page, { documents, home: '/home/nurse' });
  const first = dialogs.chooseSavePath({ suggestedName: 'pai.pdf' });
  const field = page.getByRole('dialog', { name: 'Enregistrer le document' }).getByLabel('Fichier');
  await expect(field).toHaveValue(join(documents, 'pai.pdf'));
  await expect(field).toBeFocused();
  await page.keyboard.type('~/pai de septembre');
  await page.keyboard.press('Enter');
  expect(await first).toBe('/home/nurse/pai de septembre.pdf');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('asks again before replacing a file', async ({ host }, info) => {
  const page = await host.openWindow();
  const documents = info.outputPath();
  const existing = info.outputPath('pai.pdf');
  writeFileSync(existing, 'kept');
  const dialogs = createWindowDialogs(() => page, { documents, home: '/home/nurse' });
  const answer = dialogs.chooseSavePath({ suggestedName: 'pai.pdf' });
  const save = page.getByRole('button', { name: 'Enregistrer' });
  await save.click();
  await expect(page.getByText('Un fichier porte déjà ce nom.')).toBeVisible();
  await save.click();
  expect(await answer).toBe(existing);
});

test('gives null when the user gives up, by button or by Escape', async ({ host }, info) => {
  const page = await host.openWindow();
  const dialogs = createWindowDialogs(() => page, { documents: info.outputPath(), home: '/home/nurse' });
  const byButton = dialogs.chooseFolder({ purpose: 'create', startIn: '/srv/registre' });
  await expect(page.getByLabel('Dossier', { exact: true })).toHaveValue('/srv/registre');
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect(await byButton).toBeNull();
  const byKey = dialogs.chooseFolder({ purpose: 'open', startIn: '/srv/registre' });
  await expect(page.getByRole('dialog', { name: 'Choisir un dossier' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await byKey).toBeNull();
});

appTest('can be answered with the keyboard above the preview of a document', async ({ app, page }) => {
  app.asksInWindow = true;
  await app.createRegister();
  const { planId } = await app.createPlan();
  await page.goto(app.addressOf(`/pai/${planId}`));
  await page.reload();
  await findPlan(page).preview.click();
  const screen = findDocument(page, 'plan');
  await expect(screen.pages.first()).toBeVisible();
  await screen.save.click();
  await expect(page.getByRole('textbox', { name: 'Fichier' })).toBeFocused();
  await page.keyboard.type('mon PAI');
  await page.keyboard.press('Enter');
  await expect(screen.dialog.getByText(pdfViewerWords.savedNote)).toBeVisible();
  expect(existsSync(join(app.documents, 'mon PAI.pdf'))).toBe(true);
});
