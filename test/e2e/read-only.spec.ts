import { readOnlyWords } from '../../shared/text/screen/read-only-words.ts';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { type App, NURSE, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { findDocument } from './pages/document-screen.ts';
import { findHealth } from './pages/health-screen.ts';
import { findPlan } from './pages/plan-screen.ts';
import { findPupil } from './pages/pupil-screen.ts';
import { expectReadable, walkScreens } from './pages/read-screens.ts';
import { unlock } from './pages/start-screens.ts';

/** The register is open in one application, and opened again by another user of the same folder. */
async function openSecond(app: App): Promise<App> {
  const other = app.buildNeighbour();
  const window = await other.open();
  await other.ask('session.openFolder', { folder: app.registerFolder });
  await window.reload();
  await unlock(window, PASSPHRASE);
  await expect(window.getByRole('complementary', { name: readOnlyWords.title })).toBeVisible({
    timeout: 30_000,
  });
  return other;
}

test('reads a register that somebody else is writing in, and offers nothing that would be refused', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await app.createRegister();
  const { pupilId, planId } = await app.createPlan();
  await app.ask('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: 'Asthme.' });
  await app.ask('health.saveNote', { pupilId, recordId: null, expectedRevision: 0, text: 'Une note.' });
  await page.reload();
  const other = await openSecond(app);
  const window = other.window();
  const banner = window.getByRole('complementary', { name: readOnlyWords.title });
  await expect(banner).toContainText(`${NURSE} travaille dans ce registre depuis`);
  await expect(banner).toContainText('Vous voyez la copie de');

  await walkScreens(other, window, { pupilId, planId });
  await window.goto(other.addressOf(`/eleves/${pupilId}/sante`));
  await expect(findHealth(window).diagnosis.getByText('Asthme.')).toBeVisible();
  await expect(findHealth(window).noteLines).toHaveCount(1);
  await expectReadable(window);
  await window.goto(other.addressOf(`/pai/${planId}`));
  await findPlan(window).emergencySheet.click();
  const sheet = findDocument(window, 'emergencySheet');
  await expect(sheet.pages.first()).toBeVisible();
  await expect(sheet.print).toBeVisible();
  await sheet.close.click();
  expect(other.refusals).toEqual([]);

  // Once the other one has left, trying again opens it for writing.
  await app.ask('session.lock', {});
  await banner.getByRole('button', { name: readOnlyWords.retry }).click();
  await unlock(window, PASSPHRASE);
  await expect(window.getByRole('navigation', { name: shellWords.navigation })).toBeVisible();
  await expect(banner).toHaveCount(0);
  await window.goto(other.addressOf(`/eleves/${pupilId}`));
  await findPupil(window).lastName.fill('Martineau');
  await expect(window.getByText(/^Enregistré à/)).toBeVisible();
  await other.close();
  expect(other.complaints).toEqual([]);
});
