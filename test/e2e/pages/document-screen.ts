import { expect, type Page } from '@playwright/test';
import type { DocumentRequest, PrintedPart } from '../../../shared/contract/document-contract.ts';
import {
  documentOptionsWords,
  documentSaveWords,
  type PlanDocumentKind,
  planDocumentWords,
  printedPartWords,
} from '../../../shared/text/screen/document-words.ts';
import { documentTitles, pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';

export function findDocument(page: Page, kind: DocumentRequest['kind']) {
  const dialog = page.getByRole('dialog', { name: documentTitles[kind] });
  return {
    dialog,
    pages: dialog.getByRole('article'),
    save: dialog.getByRole('button', { name: pdfViewerWords.save }),
    print: dialog.getByRole('button', { name: pdfViewerWords.print }),
    close: dialog.getByRole('button', { name: pdfViewerWords.close }),
  };
}

/** Waits for the preview, saves the PDF where the dialog of the system is told to answer, and closes. */
export async function saveDocument(page: Page, kind: DocumentRequest['kind']): Promise<void> {
  const screen = findDocument(page, kind);
  await expect(screen.pages.first()).toBeVisible();
  await screen.save.click();
  await expect(screen.dialog.getByText(pdfViewerWords.savedNote)).toBeVisible();
  await screen.close.click();
  await expect(screen.dialog).toHaveCount(0);
}

/** The panel of options beside a preview, and the other ways to save. */
export function findDocumentOptions(page: Page) {
  const panel = page.getByRole('complementary', { name: documentOptionsWords.title });
  return {
    panel,
    toggle: page.getByRole('button', { name: documentOptionsWords.title, exact: true }),
    part: (part: PrintedPart) => panel.getByRole('checkbox', { name: printedPartWords[part] }),
    blankSignatures: panel.getByRole('radio', { name: documentOptionsWords.signatureModes.blank }),
    numbered: panel.getByRole('checkbox', { name: documentOptionsWords.copy }),
    recipient: panel.getByRole('combobox', { name: documentOptionsWords.recipient }),
    showScans: panel.getByRole('button', { name: documentOptionsWords.scansShow }),
    otherForms: page.getByRole('button', { name: documentSaveWords.more }),
    archive: page.getByRole('menuitem', { name: documentSaveWords.archive }),
    protect: page.getByRole('menuitem', { name: documentSaveWords.protected }),
  };
}

/** The dialog that asks for the password of a file. */
export function findPasswordDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: documentSaveWords.protectedTitle });
  return {
    dialog,
    password: dialog.getByLabel(documentSaveWords.password, { exact: true }),
    again: dialog.getByLabel(documentSaveWords.passwordAgain),
    save: dialog.getByRole('button', { name: documentSaveWords.protectedSave }),
    use: dialog.getByRole('button', { name: documentSaveWords.usePassword }),
  };
}

/** Opens a document from the menu of that name. */
export async function chooseDocument(page: Page, menu: string, kind: PlanDocumentKind): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const { name, audience } = planDocumentWords[kind];
  // Whole: the help of one names another.
  await page.getByRole('menuitem', { name: `${name} ${audience}`, exact: true }).click();
}
