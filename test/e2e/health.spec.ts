import { closeRegisterDatabase } from '../../electron/database/register-database.ts';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { healthWords as words } from '../../shared/text/screen/health-words.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { openBehind } from '../fixtures/quick-register.ts';
import { type App, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { buildJbig2Pdf } from './fixtures/jbig2-pdf.ts';
import { addPerson, become, showAs } from './fixtures/people.ts';
import { chooseScan, findHealth } from './pages/health-screen.ts';

const SECRET = 'Épilepsie généralisée';

/** A pupil with a PAI, and a real PDF to scan in. */
async function preparePupil(app: App) {
  await app.createRegister();
  const { pupilId, planId } = await app.createPlan();
  const document = { kind: 'plan', planId } as const;
  const { bytes } = await app.ask('document.render', { document, purpose: 'preview' });
  return { pupilId, pdf: Buffer.from(bytes) };
}

/** Runs inside the page. */
function canLoad(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = url;
  });
}

test('writes a diagnosis by itself, and adds, corrects and removes notes', async ({ app, page }) => {
  const { pupilId } = await preparePupil(app);
  await page.goto(app.addressOf(`/eleves/${pupilId}`));
  await page.reload();
  await expect(page.getByText(words.sealedCount(0, true))).toBeVisible();
  await page.getByRole('link', { name: words.open }).click();
  const health = findHealth(page);
  await health.diagnosisText.fill(SECRET);
  await expect(health.diagnosisStatus).toHaveText(/^Enregistré à/);
  await health.newNote.fill('Première note.');
  await health.addNote.click();
  await expect(health.noteLines).toHaveCount(1);
  await expect(health.newNote).toHaveValue('');
  await expect(health.noteLines.first()).toContainText('Camille Durand');
  await health.newNote.fill('Seconde note.');
  await health.addNote.click();
  await expect(health.noteLines.first()).toContainText('Seconde note.');

  await health.noteLines
    .last()
    .getByRole('button', { name: /^Modifier la note/ })
    .click();
  await health.noteLines.last().getByRole('textbox').fill('Première note, relue.');
  await health.noteLines.last().getByRole('button', { name: words.noteSave }).click();
  await expect(health.notes.getByText('Première note, relue.')).toBeVisible();
  await health.noteLines
    .filter({ hasText: 'Seconde' })
    .getByRole('button', { name: /^Retirer la note/ })
    .click();
  await health.confirmRemoval.click();
  await expect(health.noteLines).toHaveCount(1);

  const file = await app.ask('health.get', { pupilId });
  expect(file.diagnosis?.text).toBe(SECRET);
  expect(file.notes.map(({ text }) => text)).toEqual(['Première note, relue.']);
  await page.getByRole('link', { name: words.back }).click();
  await expect(page.getByText(words.sealedCount(2, true))).toBeVisible();
  expect(await page.content()).not.toContain(SECRET);
  expect(app.refusals).toEqual([]);
});

test('seals a PDF and an image, shows them, and takes one out', async ({ app, page }) => {
  const { pupilId, pdf } = await preparePupil(app);
  await page.goto(app.addressOf(`/eleves/${pupilId}/sante`));
  await page.reload();
  const health = findHealth(page);
  await chooseScan(page, { name: 'ordonnance_2026.pdf', mimeType: 'application/pdf', buffer: pdf });
  await health.addScan.click();
  await expect(page.getByRole('alert', { name: kitWords.errorSummaryOne })).toBeVisible();
  await health.scans.getByLabel(words.scanKind).selectOption('prescription');
  await health.addScan.click();
  await expect(health.scanLines).toHaveCount(1);
  await expect(health.scanLines).toContainText('ordonnance 2026');
  await expect(health.scanLines).toContainText('Ordonnance, sans date');
  const buffer = await page.screenshot({ type: 'png' });
  await chooseScan(page, { name: 'courrier.png', mimeType: 'image/png', buffer });
  await health.scans.getByLabel(words.scanKind).selectOption('letter');
  await health.scans.getByLabel(words.scanTitle).fill('Courrier du neurologue');
  await health.addScan.click();
  await expect(health.scanLines).toHaveCount(2);

  await page.getByRole('button', { name: words.scanViewOf('ordonnance 2026') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('article').first()).toContainText('PARTIE 1');
  await expect(dialog.getByRole('button', { name: /Imprimer|Enregistrer/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.scanViewOf('Courrier du neurologue') }).click();
  const image = dialog.getByRole('img', { name: words.scanImage('Courrier du neurologue') });
  await expect(image).toBeVisible();
  const address = await image.getAttribute('src');
  await dialog.getByRole('button', { name: kitWords.close }).click();
  await expect(dialog).toHaveCount(0);
  // Given back: the image is no longer in memory under its address.
  await expect.poll(() => page.evaluate(canLoad, address ?? '')).toBe(false);
  app.complaints.length = 0;

  await page.getByRole('button', { name: words.scanRemoveOf('ordonnance 2026') }).click();
  await health.confirmRemoval.click();
  await expect(health.scanLines).toHaveCount(1);
  await expect(page.getByRole('button', { name: words.scanChoose })).toBeFocused();
  expect(app.refusals).toEqual([]);
});

// Would catch: a scanner's PDF that is accepted, and shows an empty page once the paper is gone.
test('takes and shows a page of an office scanner (JBIG2)', async ({ app, page }) => {
  const { pupilId } = await preparePupil(app);
  await page.goto(app.addressOf(`/eleves/${pupilId}/sante`));
  await page.reload();
  const health = findHealth(page);
  const buffer = buildJbig2Pdf();
  await chooseScan(page, { name: 'numérisé.pdf', mimeType: 'application/pdf', buffer });
  await health.scans.getByLabel(words.scanKind).selectOption('letter');
  await health.addScan.click();
  await page.getByRole('button', { name: words.scanViewOf('numérisé') }).click();
  const shown = page.getByRole('dialog').getByRole('article');
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.locator('canvas').evaluate(readMiddle)).toEqual([0, 0, 0, 255]);
  await expect(shown.getByRole('alert')).toHaveCount(0);
});

/** Runs inside the page. */
function readMiddle(canvas: HTMLElement | SVGElement): number[] {
  const { width, height } = canvas as HTMLCanvasElement;
  const context = (canvas as HTMLCanvasElement).getContext('2d');
  return [...(context?.getImageData(width / 2, height / 2, 1, 1).data ?? [])];
}

test('refuses a document that cannot be read again, or is too heavy, and says why', async ({ app, page }) => {
  const { pupilId, pdf } = await preparePupil(app);
  await page.goto(app.addressOf(`/eleves/${pupilId}/sante`));
  await page.reload();
  const refused = [
    ['lettre.docx', Buffer.from('PK lettre'), 'SCAN_UNREADABLE'],
    ['abîmé.pdf', Buffer.from(`%PDF-1.7\n${'x'.repeat(400)}`), 'SCAN_UNREADABLE'],
    ['lourd.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 'SCAN_TOO_LARGE'],
  ] as const;
  for (const [name, buffer, code] of refused) {
    await chooseScan(page, { name, mimeType: 'application/pdf', buffer });
    await expect(page.getByText(getErrorMessage(code))).toBeVisible();
  }
  expect(await app.ask('health.getSummary', { pupilId })).toEqual({ recordCount: 0 });
  app.complaints.length = 0;
});

test('shows a head only how many records there are, and asks for nothing more', async ({ app, page }) => {
  const { pupilId } = await preparePupil(app);
  await app.ask('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: SECRET });
  await addPerson(app, 'Dominique Petit', 'head');
  await showAs(app, page, 'Dominique Petit', `/eleves/${pupilId}`);
  await expect(page.getByText(words.sealedCount(1, false))).toBeVisible();
  await expect(page.getByRole('link', { name: words.open })).toHaveCount(0);
  await page.goto(app.addressOf(`/eleves/${pupilId}/sante`));
  await expect(page.getByText(words.notGrantedTitle)).toBeVisible();
  expect(await page.content()).not.toContain(SECRET);
  expect(app.refusals).toEqual([]);
});

test('tells a health account that waits who can let it in, and opens once it is let in', async ({
  app,
  page,
}) => {
  const { pupilId } = await preparePupil(app);
  const accountId = await addPerson(app, 'Docteur Roche', 'doctor');
  await showAs(app, page, 'Docteur Roche', `/eleves/${pupilId}`);
  await expect(page.getByText(words.waiting(['Camille Durand']))).toBeVisible();
  await become(app, 'Camille Durand');
  await app.ask('account.grantHealth', { accountId });
  await showAs(app, page, 'Docteur Roche', `/eleves/${pupilId}`);
  await page.getByRole('link', { name: words.open }).click();
  await expect(findHealth(page).diagnosisText).toBeVisible();
  expect(app.refusals).toEqual([]);
});

test('says that a record was altered, and shows the others', async ({ app, page }) => {
  const { pupilId } = await preparePupil(app);
  await app.ask('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: SECRET });
  await app.ask('health.saveNote', { pupilId, recordId: null, expectedRevision: 0, text: 'Note intacte.' });
  await app.ask('session.lock', {});
  const { sqlite, ...database } = await openBehind(app.registerFolder, PASSPHRASE);
  sqlite.prepare("UPDATE sealed_record SET sealed = zeroblob(length(sealed)) WHERE kind = 'diagnosis'").run();
  closeRegisterDatabase({ sqlite, ...database });
  await showAs(app, page, 'Camille Durand', `/eleves/${pupilId}/sante`);
  await expect(page.getByRole('alert', { name: words.altered(1) })).toBeVisible();
  await expect(findHealth(page).notes.getByText('Note intacte.')).toBeVisible();
});

test('keeps half-typed notes and diagnosis sealed through a lock', async ({ app, page }) => {
  const { pupilId } = await preparePupil(app);
  await page.goto(app.addressOf(`/eleves/${pupilId}/sante`));
  await page.reload();
  const health = findHealth(page);
  await health.newNote.fill('Commencée, pas finie');
  await page.keyboard.press('Control+l');
  const passphrase = page.getByLabel('Phrase de passe', { exact: true });
  await expect(passphrase).toBeVisible();
  expect(await page.content()).not.toContain('Commencée');
  await passphrase.fill(PASSPHRASE);
  await passphrase.press('Enter');
  await expect(health.newNote).toHaveValue('Commencée, pas finie');
  await expect(page.getByText(/^Saisie non enregistrée du/)).toBeVisible();
  await health.addNote.click();
  await expect(health.noteLines).toHaveCount(1);
  await expect(page.getByText(/^Saisie non enregistrée du/)).toHaveCount(0);
});
