import { AppError } from '../../../shared/app-error.ts';
import type { Organisation, Place, SchoolClass } from '../../../shared/school/school-schema.ts';
import type { SchoolSaves } from './use-school-saves.ts';

type RowOf = { places: Place; classes: SchoolClass };

/** Adds, corrects or takes out one place or class; the whole organisation is written each time. */
export function useOrganisationChanges<Part extends keyof RowOf>(saves: SchoolSaves, part: Part) {
  const saveRows = async (change: (rows: readonly RowOf[Part][]) => RowOf[Part][]) => {
    try {
      await saves.saveOrganisation((organisation: Organisation) => ({
        ...organisation,
        [part]: change(organisation[part] as RowOf[Part][]),
      }));
    } catch (error) {
      // Another window wrote: its version is shown at once, and the change can be made again on it.
      if (error instanceof AppError && error.code === 'CONFLICT') await saves.reload();
      throw error;
    }
  };

  return {
    write: (row: RowOf[Part]) =>
      saveRows((rows) =>
        rows.some(({ id }) => id === row.id)
          ? rows.map((other) => (other.id === row.id ? row : other))
          : [...rows, row],
      ),
    remove: (id: string) => saveRows((rows) => rows.filter((row) => row.id !== id)),
  };
}
