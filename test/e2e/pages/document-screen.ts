import { expect, type Page } from '@playwright/test';
import type { DocumentRequest } from '../../../shared/contract/document-contract.ts';
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
