import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBackupDescription } from '../../electron/core/backup/backup-description.ts';
import { getBackupFiles, readSmallText } from '../../electron/core/backup/backup-files.ts';
import { type BackupOrder, makeBackup } from '../../electron/core/backup/make-backup.ts';
import { verifyBackup } from '../../electron/core/backup/verify-backup.ts';
import { writeFileAtomically } from '../../electron/core/files/atomic-write.ts';
import { getRegisterFiles, readKeyring } from '../../electron/core/files/register-folder.ts';
import { createRepositories } from '../../electron/core/repositories.ts';
import { migrateRegister } from '../../electron/database/migrate.ts';
import { writeRegisterCopy } from '../../electron/database/register-copy.ts';
import {
  closeRegisterDatabase,
  inTransaction,
  openExistingRegisterDatabase,
  openRegisterDatabase,
  openWholeRegisterDatabase,
  type RegisterDatabase,
} from '../../electron/database/register-database.ts';
import { createKeyring } from '../../electron/vault/create-keyring.ts';
import { writeKeyring } from '../../electron/vault/keyring-text.ts';
import { calibrateCost, derivePassphraseKey } from '../../electron/vault/passphrase-key.ts';
import { unlockKeyring } from '../../electron/vault/unlock-keyring.ts';
import { type BenchRow, compareVariants } from './measure.ts';
import { insertPupil } from './register-bench.ts';

const PUPILS = 1000;
const SCANS = 500;
const SCAN_BYTES = 300 * 1024;
const NOW = '2026-11-22T09:42:00.000Z';
const PASSPHRASE = 'une phrase de passe d’essai';

type Bench = Awaited<ReturnType<typeof openBench>>;

/** What an unlock and a copy take on a large school's register, in their parts. */
export async function benchVault(rounds: number): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'registre-pai-bench-'));
  const bench = await openBench(folder);
  try {
    return [...(await benchBackup(bench, rounds)), ...(await benchUnlock(bench, rounds))];
  } finally {
    if (bench.database.sqlite.open) closeRegisterDatabase(bench.database);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openBench(folder: string) {
  const cost = await calibrateCost(() => performance.now());
  const accountId = randomUUID();
  const registerId = randomUUID();
  const { keyring, keys } = await createKeyring({
    registerId,
    accountId,
    name: 'Camille Durand',
    passphrase: PASSPHRASE,
    isHealthRole: true,
    demonstration: false,
    cost,
  });
  const files = getRegisterFiles(folder);
  writeFileAtomically(files.keyring, Buffer.from(writeKeyring(keyring)));
  const database = openRegisterDatabase(files.database, keys.registerKey);
  migrateRegister(database, join(import.meta.dirname, '../../drizzle'), () => undefined);
  fillRegister(database, accountId);
  return { folder, database, keyring, keys, cost, accountId };
}

function fillRegister(database: RegisterDatabase, accountId: string): void {
  const repositories = createRepositories(database);
  const scan = database.sqlite.prepare("insert into sealed_record values (?, ?, 'scan', 1, ?, ?, ?, ?)");
  inTransaction(database, () => {
    repositories.accounts.insert({ id: accountId, name: 'Camille Durand', role: 'nurse' }, NOW);
    for (let index = 0; index < PUPILS; index += 1) insertPupil(repositories, index);
    const pupilIds = database.sqlite.prepare('select id from pupil limit ?').pluck().all(SCANS);
    for (const pupilId of pupilIds)
      scan.run(randomUUID(), pupilId, NOW, accountId, randomBytes(100), randomBytes(SCAN_BYTES));
  });
}

async function benchBackup({ folder, database, keyring, keys }: Bench, rounds: number): Promise<BenchRow[]> {
  const order: BackupOrder = {
    database,
    key: keys.registerKey,
    keyringText: writeKeyring(keyring),
    registerId: keyring.registerId,
    backupsFolder: join(folder, 'sauvegardes'),
    moment: { day: '2026-11-22', time: '10-42-00', createdAt: NOW },
    reason: 'manual',
    madeBy: 'Camille Durand',
  };
  const kept = makeBackup(order);
  const description = parseBackupDescription(readSmallText(getBackupFiles(kept).description));
  if (!description) throw new Error('The bench lost its copy');
  const subject = `Back up ${PUPILS} pupils and ${SCANS} scans (${Math.round(description.byteCount / 2 ** 20)} MiB)`;
  const copy = join(folder, 'copie.db');
  return compareVariants(
    subject,
    [
      {
        name: 'copied and flushed',
        units: 1,
        run: () => {
          writeRegisterCopy(database, copy);
          rmSync(copy);
        },
      },
      {
        name: 'read whole again and counted',
        units: 1,
        run: () => verifyBackup(kept, keys.registerKey, description),
      },
      {
        name: 'all of it, as the application does',
        units: 1,
        run: () => rmSync(makeBackup(order), { recursive: true }),
      },
    ],
    rounds,
  );
}

async function benchUnlock(
  { folder, database, cost, accountId }: Bench,
  rounds: number,
): Promise<BenchRow[]> {
  closeRegisterDatabase(database);
  const salt = randomBytes(16);
  const keyring = readKeyring(folder);
  const keys = await unlockKeyring(keyring, accountId, PASSPHRASE);
  const file = getRegisterFiles(folder).database;
  const { memoryKiB, passes } = cost;
  return compareVariants(
    `Unlock that register (Argon2id ${memoryKiB / 1024} MiB, ${passes} passes)`,
    [
      {
        name: 'key derivation',
        units: 1,
        run: async () => void (await derivePassphraseKey(PASSPHRASE, salt, cost)),
      },
      {
        name: 'key derivation and keyring',
        units: 1,
        run: async () => void (await unlockKeyring(keyring, accountId, PASSPHRASE)),
      },
      {
        name: 'opening',
        units: 1,
        run: () => closeRegisterDatabase(openExistingRegisterDatabase(file, keys.registerKey)),
      },
      {
        name: 'opening, every page read',
        units: 1,
        run: () => closeRegisterDatabase(openWholeRegisterDatabase(file, keys.registerKey)),
      },
    ],
    rounds,
  );
}
