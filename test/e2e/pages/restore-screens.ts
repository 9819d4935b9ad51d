import type { Page } from '@playwright/test';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { restoreWords } from '../../../shared/text/screen/restore-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';

/** The restore assistant, and what a register that does not open offers. */
export function findRestore(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    copies: page.getByRole('group', { name: restoreWords.list }).getByRole('radio'),
    next: button(stepWords.next),
    otherFolder: button(restoreWords.otherFolder),
    passphrase: page.getByLabel(restoreWords.credentialsPassphrase),
    inspect: button(restoreWords.inspect),
    replace: page.getByLabel(restoreWords.replace),
    restore: button(restoreWords.restore),
    giveUp: button(restoreWords.giveUp),
  };
}

export function findTrouble(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    salvage: button(restoreWords.salvage),
    passphrase: page.getByLabel(passphraseWords.passphrase, { exact: true }),
    salvageInspect: button(restoreWords.salvageInspect),
    recover: button(restoreWords.recover),
    useSpare: button(restoreWords.useSpare),
    retry: button(restoreWords.retry),
  };
}

/** Chooses the copy of that rank (the newest is 0) and opens it. */
export async function inspectCopy(page: Page, passphrase: string, rank = 0): Promise<void> {
  const screen = findRestore(page);
  await screen.copies.nth(rank).check();
  await screen.next.click();
  await screen.passphrase.fill(passphrase);
  await screen.inspect.click();
}
