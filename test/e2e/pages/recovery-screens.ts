import type { Page } from '@playwright/test';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { passphraseWords } from '../../../shared/text/screen/passphrase-words.ts';
import { recoveryWords } from '../../../shared/text/screen/recovery-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { unlockWords } from '../../../shared/text/screen/unlock-words.ts';

/** Making a kit. */
export function findKitMaker(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    title: (kind: KitKind) => page.getByRole('heading', { name: recoveryWords.makeTitle[kind] }),
    begin: button(recoveryWords.begin),
    later: button(recoveryWords.later),
    show: button(recoveryWords.show),
    hasSheet: button(recoveryWords.hasSheet),
    group: (rank: number) => page.getByLabel(recoveryWords.group(rank), { exact: true }),
    groups: page.getByLabel(/^Groupe \d+$/),
    confirm: button(recoveryWords.confirm),
    done: page.getByText(recoveryWords.doneTitle),
    finish: button(recoveryWords.finish),
  };
}

/** Using one. */
export function findRecovery(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    forgotten: button(unlockWords.forgotten),
    registerKey: page.getByLabel(recoveryWords.registerKey),
    withHealthKit: page.getByLabel(recoveryWords.withHealthKit),
    healthKey: page.getByLabel(recoveryWords.healthKey),
    next: button(stepWords.next),
    account: (name: string) => page.getByRole('radio', { name }),
    passphrase: page.getByLabel(passphraseWords.newPassphrase, { exact: true }),
    passphraseAgain: page.getByLabel(passphraseWords.again),
    recover: button(recoveryWords.recover),
  };
}
