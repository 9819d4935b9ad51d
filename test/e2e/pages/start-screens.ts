import { expect, type Page } from '@playwright/test';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { recoveryWords } from '../../../shared/text/screen/recovery-words.ts';
import { startWords } from '../../../shared/text/screen/start-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';
import { expectOpen } from './shell-screen.ts';

/** Where things are on the first screens. */
export function findStart(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    create: button(startWords.create),
    demonstration: button(startWords.demonstration),
    next: button(stepWords.next),
    submit: button(startWords.submit),
    schoolName: page.getByLabel('Nom de l’établissement'),
    uai: page.getByLabel('UAI'),
    accountName: page.getByLabel(startWords.accountName),
    passphrase: page.getByLabel(passphraseWords.passphrase, { exact: true }),
    passphraseAgain: page.getByLabel(passphraseWords.again),
    folder: page.getByLabel(startWords.folder),
  };
}

export function findUnlock(page: Page) {
  return {
    passphrase: page.getByLabel(passphraseWords.passphrase, { exact: true }),
    submit: page.getByRole('button', { name: unlockWords.submit, exact: true }),
    account: (name: string) => page.getByRole('radio', { name, exact: true }),
    accounts: page.getByRole('radio'),
    restore: page.getByRole('button', { name: unlockWords.restore, exact: true }),
  };
}

/** A passphrase of one's own, in the place of a provisional one. */
export function findPassphraseChange(page: Page) {
  return {
    current: page.getByLabel(unlockWords.provisional, { exact: true }),
    passphrase: page.getByLabel(passphraseWords.newPassphrase, { exact: true }),
    passphraseAgain: page.getByLabel(passphraseWords.again),
    submit: page.getByRole('button', { name: unlockWords.changeSubmit, exact: true }),
  };
}

export async function createRegister(
  page: Page,
  values: { school: string; name: string; passphrase: string; folder?: string; isRefused?: boolean },
): Promise<void> {
  const start = findStart(page);
  await start.create.click();
  await start.schoolName.fill(values.school);
  await start.next.click();
  await start.accountName.fill(values.name);
  await start.passphrase.fill(values.passphrase);
  await start.passphraseAgain.fill(values.passphrase);
  await start.next.click();
  // The passphrase is judged first: « Continuer » is that of the account until then.
  await expect(start.folder).toBeVisible();
  if (values.folder !== undefined) await start.folder.fill(values.folder);
  await start.next.click();
  await start.submit.click();
  if (values.isRefused === true) return;
  await postponeKits(page);
  await expectOpen(page);
}

/** A new register offers its two kits: « Plus tard », twice. */
export async function postponeKits(page: Page): Promise<void> {
  for (const kind of ['register', 'health'] as const) {
    await expect(page.getByRole('heading', { name: recoveryWords.makeTitle[kind] })).toBeVisible({
      timeout: 20_000,
    });
    await page.getByRole('button', { name: recoveryWords.later }).click();
  }
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  const screen = findUnlock(page);
  await screen.passphrase.fill(passphrase);
  await screen.submit.click();
}
