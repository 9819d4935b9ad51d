import type Database from 'better-sqlite3';
import type { LostRows } from './salvage-database.ts';

type Violation = { table: string; rowid: number; parent: string; fkid: number };
type ForeignKey = { id: number; from: string };

/**
 * Makes every foreign key true again: what may be left empty is emptied (a class that is lost), what cannot stand
 * alone goes (a guardian without its pupil), and so on until all holds together.
 *
 * @returns the rows that went, by table.
 */
export function dropOrphans(sqlite: Database.Database): LostRows {
  const dropped: LostRows = new Map();
  for (;;) {
    const violations = sqlite.pragma('foreign_key_check') as Violation[];
    if (violations.length === 0) return dropped;
    for (const { table, rowid, fkid } of violations) {
      const column = findColumn(sqlite, table, fkid);
      if (isRequired(sqlite, table, column)) {
        const { changes } = sqlite.prepare(`delete from "${table}" where rowid = ?`).run(rowid);
        dropped.set(table, (dropped.get(table) ?? 0) + changes);
      } else {
        sqlite.prepare(`update "${table}" set "${column}" = null where rowid = ?`).run(rowid);
      }
    }
  }
}

function findColumn(sqlite: Database.Database, table: string, fkid: number): string {
  const keys = sqlite.pragma(`foreign_key_list("${table}")`) as ForeignKey[];
  const key = keys.find(({ id }) => id === fkid);
  if (!key) throw new Error(`No foreign key ${fkid} in ${table}`);
  return key.from;
}

function isRequired(sqlite: Database.Database, table: string, column: string): boolean {
  const columns = sqlite.pragma(`table_info("${table}")`) as { name: string; notnull: number; pk: number }[];
  const found = columns.find(({ name }) => name === column);
  return found === undefined || found.notnull === 1 || found.pk > 0;
}
