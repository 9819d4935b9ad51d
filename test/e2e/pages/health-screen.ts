import type { Page } from '@playwright/test';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';

/** Where things are in the health compartment of a pupil. */
export function findHealth(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const diagnosis = region(words.diagnosis);
  const notes = region(words.notes);
  const scans = region(words.scans);
  return {
    diagnosis,
    notes,
    scans,
    diagnosisText: diagnosis.getByRole('textbox'),
    diagnosisStatus: diagnosis.getByRole('status'),
    newNote: notes.getByLabel(words.newNote),
    addNote: notes.getByRole('button', { name: words.noteAdd }),
    noteLines: notes.getByRole('listitem'),
    scanLines: scans.getByRole('listitem'),
    addScan: scans.getByRole('button', { name: words.scanAdd }),
    confirmRemoval: page.getByRole('button', { name: words.removeConfirm }),
  };
}

/** Chooses a file as the dialog of the system would give it. */
export async function chooseScan(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.scanChoose }).click();
  await (await chooser).setFiles(file);
}
