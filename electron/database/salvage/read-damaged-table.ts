import type Database from 'better-sqlite3';

/** A row as SQLite gives it: its rowid first. */
export type DamagedRow = readonly [rowid: number, ...values: unknown[]];

/** More numbers than a school will ever have rows: a rowid made wild by damage must not be counted up to. */
const MOST_PROBES = 2_000_000;

/**
 * Gives each row that can be read, once: from the first one on until a page that cannot be read, from the last one
 * back, then those in between one by one, known by an index or by their number.
 *
 * @returns how many are known to be lost. Nothing tells how many stood on a last page that is lost with its index:
 * that counts for one.
 */
export function readDamagedTable(
  sqlite: Database.Database,
  table: string,
  keep: (row: DamagedRow) => void,
): number {
  const seen = new Set<number>();
  const keepOnce = (row: DamagedRow) => {
    if (seen.has(row[0])) return;
    seen.add(row[0]);
    keep(row);
  };
  if (walk(sqlite, table, 'asc', keepOnce)) return 0;
  const countBefore = seen.size;
  walk(sqlite, table, 'desc', (row) => {
    if (seen.has(row[0])) throw new MetTheOthers();
    keepOnce(row);
  });
  const isTailLost = seen.size === countBefore;
  const known = listIndexedRows(sqlite, table);
  const failed = probe(sqlite, table, listMissing(seen, known), keepOnce);
  if (known.isComplete) return failed.length;
  return isTailLost ? Math.max(1, failed.length) : failed.length;
}

/** The walk back came to what the walk forward had read. */
class MetTheOthers extends Error {}

/** true when it came to the end. */
function walk(
  sqlite: Database.Database,
  table: string,
  order: 'asc' | 'desc',
  keep: (row: DamagedRow) => void,
): boolean {
  try {
    const rows = sqlite.prepare(`select rowid, * from "${table}" not indexed order by rowid ${order}`).raw();
    for (const row of rows.iterate()) keep(row as unknown as DamagedRow);
    return true;
  } catch (error) {
    if (error instanceof MetTheOthers || isDamage(error)) return false;
    throw error;
  }
}

type IndexedRows = { rowids: ReadonlySet<number>; isComplete: boolean };

/** Rowids that the table's indexes still hold; complete when one of them could be read whole. */
function listIndexedRows(sqlite: Database.Database, table: string): IndexedRows {
  const rowids = new Set<number>();
  for (const { name, partial } of readPragma<{ name: string; partial: number }>(
    sqlite,
    `index_list("${table}")`,
  )) {
    const [column] = readPragma<{ name: string }>(sqlite, `index_info("${name}")`);
    if (!column || partial) continue;
    try {
      const query = `select rowid from "${table}" indexed by "${name}" order by "${column.name}"`;
      for (const rowid of sqlite.prepare(query).pluck().iterate()) rowids.add(rowid as number);
      return { rowids, isComplete: true };
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  }
  return { rowids, isComplete: false };
}

function readPragma<Row>(sqlite: Database.Database, pragma: string): Row[] {
  try {
    return sqlite.pragma(pragma) as Row[];
  } catch {
    return [];
  }
}

/** Rowids that were not read and may be those of a row. */
function listMissing(seen: ReadonlySet<number>, known: IndexedRows): Iterable<number> {
  if (known.isComplete) return known.rowids.difference(seen);
  let last = 0;
  for (const rowid of seen) last = Math.max(last, rowid);
  for (const rowid of known.rowids) last = Math.max(last, rowid);
  return listNumbers(Math.min(last, MOST_PROBES), seen);
}

function* listNumbers(last: number, except: ReadonlySet<number>): Generator<number> {
  for (let rowid = 1; rowid <= last; rowid += 1) if (!except.has(rowid)) yield rowid;
}

/** @returns the rowids whose page cannot be read. A number that no row has is not lost. */
function probe(
  sqlite: Database.Database,
  table: string,
  rowids: Iterable<number>,
  keep: (row: DamagedRow) => void,
): number[] {
  const find = sqlite.prepare(`select rowid, * from "${table}" where rowid = ?`).raw();
  const failed: number[] = [];
  for (const rowid of rowids) {
    try {
      const row = find.get(rowid);
      if (row) keep(row as unknown as DamagedRow);
    } catch (error) {
      if (!isDamage(error)) throw error;
      failed.push(rowid);
    }
  }
  return failed;
}

/** What SQLite answers when a page does not decrypt, is missing or contradicts another. */
function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code);
}
