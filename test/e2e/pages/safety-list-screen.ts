import { expect, type Page } from '@playwright/test';
import type { SafetyListColumn, SafetyListMeans } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListColumnWords } from '../../../shared/text/safety-list-document-words.ts';
import {
  safetyListHandOutWords,
  safetyListLayoutWords,
  safetyListVersionWords,
  safetyListWords,
} from '../../../shared/text/screen/safety-list-words.ts';

export function findSafetyList(page: Page) {
  const versions = page.getByRole('region', { name: safetyListVersionWords.title });
  return {
    table: page.getByRole('table', { name: safetyListWords.tableLabel }),
    preview: page.getByRole('button', { name: safetyListWords.preview, exact: true }),
    handOut: page.getByRole('button', { name: safetyListWords.handOut }),
    layOut: page.getByRole('button', { name: safetyListLayoutWords.open }),
    version: (version: number) =>
      versions.getByRole('listitem').filter({
        has: page.getByRole('heading', { name: safetyListVersionWords.version(version) }),
      }),
    see: (version: number) =>
      versions.getByRole('button', { name: safetyListVersionWords.seeVersion(version), exact: true }),
    again: (version: number) =>
      versions.getByRole('button', { name: safetyListVersionWords.againVersion(version), exact: true }),
  };
}

/** The dialog where columns and groups are chosen. */
export function findLayoutDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: safetyListLayoutWords.title });
  return {
    dialog,
    column: (column: SafetyListColumn) =>
      dialog.getByRole('checkbox', { name: safetyListColumnWords[column], exact: true }),
    byPlace: dialog.getByRole('radio', { name: safetyListLayoutWords.groups.safePlace }),
    pagePerPlace: dialog.getByRole('checkbox', { name: safetyListLayoutWords.pagePerGroup.safePlace }),
    save: dialog.getByRole('button', { name: safetyListLayoutWords.save, exact: true }),
    saveAndSee: dialog.getByRole('button', { name: safetyListLayoutWords.saveAndSee }),
  };
}

/** The dialog through which the list leaves; `version` when it is an earlier one. */
export function findHandOut(page: Page, version: number | null = null) {
  const { title, titleAgain } = safetyListHandOutWords;
  const dialog = page.getByRole('dialog', { name: version === null ? title : titleAgain(version) });
  return {
    dialog,
    recipient: (name: string) => dialog.getByRole('checkbox', { name, exact: true }),
    other: dialog.getByRole('textbox', { name: safetyListHandOutWords.other }),
    means: (means: SafetyListMeans) =>
      dialog.getByRole('radio', { name: safetyListHandOutWords.meansNames[means], exact: true }),
    submit: (means: SafetyListMeans) =>
      dialog.getByRole('button', { name: safetyListHandOutWords.submit[means], exact: true }),
    handedOut: (left: number, recipients: string) =>
      dialog.getByText(safetyListHandOutWords.handedOut(left, recipients)),
    close: dialog.getByRole('button', { name: 'Fermer', exact: true }).last(),
  };
}

/** Hands the list of today out to somebody, and closes the dialog. Files go where the dialog of the system answers. */
export async function handOutList(
  page: Page,
  { recipient, means, version }: { recipient: string; means: SafetyListMeans; version: number },
): Promise<void> {
  await findSafetyList(page).handOut.click();
  const screen = findHandOut(page);
  await screen.other.fill(recipient);
  await screen.means(means).check();
  await screen.submit(means).click();
  await expect(screen.handedOut(version, recipient)).toBeVisible();
  await screen.close.click();
  await expect(screen.dialog).toHaveCount(0);
}
