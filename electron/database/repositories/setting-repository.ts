import { eq, sql } from 'drizzle-orm';
import type { RegisterDatabase } from '../register-database.ts';
import { settingTable } from '../tables/setting-table.ts';

export type RegisterSetting = {
  keyringGeneration: number;
  /** The text of a keyring that is being put in place; null when nothing is. */
  pendingKeyring: string | null;
  isHealthRekeyDue: boolean;
  lockAfterMinutes: number;
  changeCount: number;
};

/** The one row of what the register itself remembers. */
export class SettingRepository {
  readonly #database: RegisterDatabase;

  constructor(database: RegisterDatabase) {
    this.#database = database;
  }

  get(): RegisterSetting {
    const row = this.#database.orm.select().from(settingTable).get();
    if (!row) throw new Error('The register has no setting');
    const { id: _id, isHealthRekeyDue, ...setting } = row;
    return { ...setting, isHealthRekeyDue: isHealthRekeyDue === 1 };
  }

  /** From now on the database goes with this keyring, which is still to be written beside it. */
  setPendingKeyring(generation: number, text: string): void {
    this.#update({ keyringGeneration: generation, pendingKeyring: text });
  }

  clearPendingKeyring(): void {
    this.#update({ pendingKeyring: null });
  }

  setKeyringGeneration(generation: number): void {
    this.#update({ keyringGeneration: generation });
  }

  setHealthRekeyDue(isDue: boolean): void {
    this.#update({ isHealthRekeyDue: isDue ? 1 : 0 });
  }

  setLockAfterMinutes(lockAfterMinutes: number): void {
    this.#update({ lockAfterMinutes });
  }

  countChange(): void {
    this.#database.orm
      .update(settingTable)
      .set({ changeCount: sql`${settingTable.changeCount} + 1` })
      .where(eq(settingTable.id, 1))
      .run();
  }

  #update(change: Partial<typeof settingTable.$inferInsert>): void {
    this.#database.orm.update(settingTable).set(change).where(eq(settingTable.id, 1)).run();
  }
}
