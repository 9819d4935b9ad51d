import { openRegisterCopy } from '../register-copy.ts';
import type { RegisterDatabase } from '../register-database.ts';

/** The register's own row, where it is lost: as a new register has it, but for the keyring it goes with. */
export function fillLostSetting({ sqlite }: RegisterDatabase, keyringGeneration: number): void {
  const isKnown = sqlite.prepare("select 1 from sqlite_schema where name = 'setting'").get();
  if (!isKnown || sqlite.prepare('select 1 from setting').get()) return;
  sqlite.prepare('insert into setting (id, keyring_generation) values (1, ?)').run(keyringGeneration);
}

/**
 * The accounts that are lost, as a copy of the register has them: roles are written nowhere else, and are never
 * guessed. A copy that cannot be opened gives nothing.
 */
export function fillLostAccounts({ sqlite }: RegisterDatabase, copy: string, key: Uint8Array): void {
  let rows: Record<string, unknown>[];
  try {
    rows = readAccounts(copy, key);
  } catch {
    return;
  }
  const columns = (sqlite.pragma('table_info("account")') as { name: string }[]).map(({ name }) => name);
  for (const row of rows) {
    const names = columns.filter((name) => name in row);
    sqlite
      .prepare(
        `insert into account (${names.map((name) => `"${name}"`).join(', ')})
         values (${names.map(() => '?').join(', ')}) on conflict (id) do nothing`,
      )
      .run(names.map((name) => row[name]));
  }
}

function readAccounts(copy: string, key: Uint8Array): Record<string, unknown>[] {
  const { sqlite } = openRegisterCopy(copy, key);
  try {
    return sqlite.prepare('select * from account').all() as Record<string, unknown>[];
  } finally {
    sqlite.close();
  }
}

export function hasAccount({ sqlite }: RegisterDatabase, accountId: string): boolean {
  return sqlite.prepare('select 1 from account where id = ?').get(accountId) !== undefined;
}

/** Where the account that wrote a row is named, in every table that cannot leave it out. */
const AUTHORS: Readonly<Record<string, string>> = {
  sealed_record: 'changed_by',
  draft: 'account_id',
  plan_copy: 'issued_by',
  official_form: 'added_by',
};

/** Rows that somebody wrote stay, whoever it was: an account that is lost leaves one that opens nothing. */
export function fillUnknownAuthors({ sqlite }: RegisterDatabase, now: string): void {
  const has = (name: string) => sqlite.prepare('select 1 from sqlite_schema where name = ?').get(name);
  const authors = Object.entries(AUTHORS)
    .filter(([table]) => has(table))
    .map(([table, column]) => `select ${column} as author from ${table}`);
  if (authors.length === 0) return;
  sqlite
    .prepare(
      `insert into account (id, name, role, created_at, status)
       select author, 'Compte perdu', 'reader', ?, 'removed'
       from (${authors.join(' union ')})
       where author not in (select id from account)`,
    )
    .run(now);
}
