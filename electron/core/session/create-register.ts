import { randomUUID } from 'node:crypto';
import type { Founder } from '../../../shared/account/account-schema.ts';
import type { School } from '../../../shared/school/school-schema.ts';
import { migrateRegister } from '../../database/migrate.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  openRegisterDatabase,
} from '../../database/register-database.ts';
import { createKeyring } from '../../vault/create-keyring.ts';
import type { Keyring, PassphraseCost } from '../../vault/keyring-schema.ts';
import type { SessionKeys } from '../../vault/unlock-keyring.ts';
import { createRegisterFolder, getRegisterFiles } from '../files/register-folder.ts';
import { isHealthRole } from '../open-register.ts';
import type { Ports } from '../ports.ts';
import { createRepositories, type Repositories } from '../repositories.ts';

export type NewRegister = {
  folder: string;
  school: School;
  founder: Omit<Founder, 'role'> & { role: 'nurse' | 'doctor' | 'head' | 'reader' };
  demonstration: boolean;
  /** What the register holds from the start. */
  fill: (repositories: Repositories, now: string) => void;
};

export type CreatedRegister = { folder: string; keyring: Keyring; keys: SessionKeys; accountId: string };

/** Draws the keys of a new register. Nothing is written yet. */
export async function createRegisterKeys(
  { founder, demonstration }: Pick<NewRegister, 'founder' | 'demonstration'>,
  cost: PassphraseCost,
): Promise<{ keyring: Keyring; keys: SessionKeys; accountId: string }> {
  const accountId = randomUUID();
  const { name, role, passphrase } = founder;
  const isFounderHealth = isHealthRole(role);
  const created = await createKeyring({
    registerId: randomUUID(),
    accountId,
    name,
    passphrase,
    isHealthRole: isFounderHealth,
    demonstration,
    cost,
  });
  return { ...created, accountId };
}

/** Makes the folder of a register, its keyring and its database, in one step. */
export function writeNewRegister(
  { clock, folders }: Pick<Ports, 'clock' | 'folders'>,
  input: NewRegister,
  { keyring, keys, accountId }: Omit<CreatedRegister, 'folder'>,
): void {
  createRegisterFolder(input.folder, keyring, (temporary) => {
    const database = openRegisterDatabase(getRegisterFiles(temporary).database, keys.registerKey);
    try {
      migrateRegister(database, folders.migrations, () => undefined);
      const repositories = createRepositories(database);
      const { name, role } = input.founder;
      const now = clock.now();
      inTransaction(database, () => {
        repositories.school.insert(input.school);
        repositories.accounts.insert({ id: accountId, name, role }, now);
        repositories.settings.setKeyringGeneration(keyring.generation);
        input.fill(repositories, now);
        repositories.journal.append({
          at: now,
          accountId,
          action: 'session.create',
          recordKind: 'account',
          recordId: accountId,
        });
      });
    } finally {
      closeRegisterDatabase(database);
    }
  });
}
