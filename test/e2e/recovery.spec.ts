import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { recoveryWords } from '../../shared/text/screen/recovery-words.ts';
import { unlockWords } from '../../shared/text/screen/unlock-words.ts';
import { NURSE, PASSPHRASE } from './fixtures/app.ts';
import { expect, test } from './fixtures/app-test.ts';
import { makeKit, readSheet } from './fixtures/recovery-kits.ts';
import { saveDocument } from './pages/document-screen.ts';
import { findKitMaker, findRecovery } from './pages/recovery-screens.ts';
import { expectOpen } from './pages/shell-screen.ts';
import { createRegister, findUnlock, postponeKits, unlock } from './pages/start-screens.ts';

const NEW_PASSPHRASE = 'bleu soupe train nuage';

test('makes both kits after the register, each proved by the groups typed back', async ({ app, page }) => {
  await app.createRegister({ hasKits: false });
  await page.reload();
  const maker = findKitMaker(page);
  for (const kind of ['register', 'health'] as const) {
    await expect(maker.title(kind)).toBeVisible();
    await maker.begin.click();
    await expect(maker.hasSheet).toBeDisabled();
    app.savePath = join(app.documents, `${kind}.pdf`);
    await maker.show.click();
    await saveDocument(page, 'recoveryKit');
    await maker.hasSheet.click();

    const groups = readSheet(app.savePath);
    const ranks = (
      await maker.groups.evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent ?? ''),
      )
    ).map((label) => Number(label.replace(/\D/g, '')));
    for (const rank of ranks) await maker.group(rank).fill('AAAA');
    await maker.confirm.click();
    await expect(page.getByText(getErrorMessage('KIT_NOT_CONFIRMED'))).toBeVisible();
    for (const rank of ranks) await maker.group(rank).fill((groups[rank - 1] ?? '').toLowerCase());
    await maker.confirm.click();
    await expect(maker.done).toBeVisible();
    await maker.finish.click();
  }
  await expectOpen(page);
  expect(await app.ask('recovery.getState', {})).toMatchObject({
    register: { createdOn: '2026-10-05' },
    health: { createdOn: '2026-10-05' },
  });
});

test('leaves no kit on the disk that the user did not save, and can wait', async ({ app, page }) => {
  await page.waitForLoadState();
  await createRegister(page, { school: 'École des Tilleuls', name: NURSE, passphrase: PASSPHRASE });
  expect(
    readdirSync(app.documents, { recursive: true }).filter((name) => String(name).endsWith('.pdf')),
  ).toEqual([]);
  // A lock does not ask again, a new window does.
  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
  await page.reload();
  await postponeKits(page);
  await expectOpen(page);
});

test('opens the register again when the passphrase is forgotten, health included', async ({ app, page }) => {
  await app.createRegister({ hasKits: false });
  const registerKit = await makeKit(app, 'register');
  const healthKit = await makeKit(app, 'health');
  const { pupilId } = await app.createPlan();
  await app.ask('health.saveDiagnosis', { pupilId, expectedRevision: 0, text: 'Asthme sévère' });
  await app.ask('session.lock', {});
  await page.reload();

  const screen = findRecovery(page);
  await screen.forgotten.click();
  await screen.registerKey.fill(registerKit.slice(0, 14).join(''));
  await screen.next.click();
  await expect(page.getByText(recoveryWords.keyIncomplete(2))).toBeVisible();

  const mistyped = registerKit.with(3, registerKit[3] === 'QQQQ' ? 'PPPP' : 'QQQQ');
  await screen.registerKey.fill(mistyped.join(' '));
  await expect(page.getByText(getErrorMessage('KIT_MISTYPED'))).toBeVisible();
  await screen.registerKey.fill(healthKit.join(' '));
  await expect(page.getByText(getErrorMessage('KIT_WRONG_KIND'))).toBeVisible();
  // As a code reader types it.
  await screen.registerKey.fill(`AGE-SECRET-KEY-1${registerKit.join('')}`);
  await expect(screen.registerKey).toHaveValue(registerKit.join(' '));
  await expect(
    page.getByText(recoveryWords.keyAccepted('register', '5\u00A0octobre\u00A02026')),
  ).toBeVisible();
  await screen.next.click();

  await screen.account(NURSE).check();
  await screen.withHealthKit.check();
  await screen.healthKey.pressSequentially(healthKit.join('-').toLowerCase());
  await expect(page.getByText(recoveryWords.keyAccepted('health', '5\u00A0octobre\u00A02026'))).toBeVisible();
  await screen.next.click();
  await screen.passphrase.fill(NEW_PASSPHRASE);
  await screen.passphraseAgain.fill(NEW_PASSPHRASE);
  await screen.recover.click();
  await expectOpen(page);
  await expect(page.getByText(recoveryWords.recovered)).toBeVisible();
  expect(JSON.stringify(await app.ask('health.get', { pupilId }))).toContain('Asthme sévère');

  await page.keyboard.press('Control+l');
  await unlock(page, PASSPHRASE);
  await expect(page.getByText(getErrorMessage('WRONG_PASSPHRASE'))).toBeVisible();
  await expect(findUnlock(page).submit).toBeEnabled({ timeout: 20_000 });
  await unlock(page, NEW_PASSPHRASE);
  await expectOpen(page);
});

test('tells apart a kit of another register and one that was replaced', async ({ app, page }) => {
  const other = app.buildNeighbour();
  await other.open();
  await other.ask('session.create', {
    folder: join(app.documents, 'Autre'),
    school: { ...(await import('../../shared/school/school-schema.ts')).emptySchool, name: 'Autre' },
    founder: { name: NURSE, role: 'nurse', passphrase: PASSPHRASE },
  });
  const foreign = await makeKit(other, 'register');
  await other.close();

  await app.createRegister({ hasKits: false });
  const old = await makeKit(app, 'register');
  await makeKit(app, 'register');
  await app.ask('session.lock', {});
  await page.reload();
  const screen = findRecovery(page);
  await screen.forgotten.click();
  await screen.registerKey.fill(foreign.join(' '));
  await expect(page.getByText(getErrorMessage('KIT_OF_OTHER_REGISTER'))).toBeVisible();
  await screen.registerKey.fill(old.join(' '));
  await expect(page.getByText(getErrorMessage('KIT_REPLACED'))).toBeVisible();
});

test('says plainly that there is no kit, and what is left', async ({ app, page }) => {
  await app.createRegister({ hasKits: false });
  await app.ask('session.lock', {});
  await page.reload();
  await findRecovery(page).forgotten.click();
  await expect(page.getByText(recoveryWords.noKitTitle)).toBeVisible();
  await expect(page.getByRole('button', { name: unlockWords.restore })).toBeVisible();
  await page.getByRole('button', { name: recoveryWords.backToUnlock }).click();
  await unlock(page, PASSPHRASE);
  await postponeKits(page);
  await expectOpen(page);
  expect(existsSync(app.registerFolder)).toBe(true);
});
