import { useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { Organisation, Place, SchoolClass } from '../../../shared/school/school-schema.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { focusField } from '../../ui/focus-field.ts';
import { isStillUsed } from './use-row-draft.ts';
import type { SchoolSaves } from './use-school-saves.ts';

type RowOf = { places: Place; classes: SchoolClass };

/** Adds, corrects or takes out one place or class; the whole organisation is written each time. */
export function useOrganisationChanges<Part extends keyof RowOf>(
  organisation: Organisation,
  saves: SchoolSaves,
  part: Part,
  newRowId: string,
) {
  const [failure, setFailure] = useState<{ id: string; message: string } | null>(null);
  const rows = organisation[part] as RowOf[Part][];

  const write = async (row: RowOf[Part]) => {
    setFailure(null);
    const exists = rows.some(({ id }) => id === row.id);
    const next = exists ? rows.map((other) => (other.id === row.id ? row : other)) : [...rows, row];
    await saveRows(next);
  };

  const remove = async (id: string) => {
    setFailure(null);
    try {
      await saveRows(rows.filter((row) => row.id !== id));
      // The button that was pressed goes away with its row.
      focusField(newRowId);
    } catch (error) {
      const stillUsed = part === 'places' ? settingsWords.placeUsed : settingsWords.classUsed;
      const code = error instanceof AppError ? error.code : 'INTERNAL';
      setFailure({ id, message: isStillUsed(error) ? stillUsed : getErrorMessage(code) });
    }
  };

  const saveRows = async (next: RowOf[Part][]) => {
    try {
      await saves.saveOrganisation({ ...organisation, [part]: next });
    } catch (error) {
      // Another window wrote: its version is shown at once, and the change can be made again on it.
      if (error instanceof AppError && error.code === 'CONFLICT') await saves.reload();
      throw error;
    }
  };

  return {
    write,
    remove: (id: string) => void remove(id),
    /** Why that row could not be taken out. */
    getFailure: (id: string) => (failure?.id === id ? failure.message : null),
  };
}
