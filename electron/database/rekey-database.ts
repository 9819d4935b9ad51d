import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import { flushFile } from './flush-file.ts';
import { countTableRows, writeRegisterCopy } from './register-copy.ts';
import {
  openExistingRegisterDatabase,
  openWholeRegisterDatabase,
  type RegisterDatabase,
  writeRawKey,
} from './register-database.ts';
import { toAppError } from './sqlite-errors.ts';

/**
 * Makes `target` a copy of the open register, encrypted with another key, read whole again and flushed to the disk.
 * What an earlier try left there is replaced. The open register is not touched.
 */
export function writeRekeyedCopy(
  source: RegisterDatabase,
  target: string,
  keys: { from: Uint8Array; to: Uint8Array },
): void {
  removeRekeyedCopy(target);
  try {
    writeRegisterCopy(source, target);
    changeKey(target, keys);
    assertSameRows(source, target, keys.to);
    flushFile(target);
  } catch (error) {
    removeRekeyedCopy(target);
    throw toAppError(error);
  }
}

/** The journals go first: a copy made anew beside an old journal would be rolled back to nonsense. */
export function removeRekeyedCopy(target: string): void {
  for (const suffix of ['-journal', '-wal', '-shm', '']) rmSync(`${target}${suffix}`, { force: true });
}

function changeKey(file: string, { from, to }: { from: Uint8Array; to: Uint8Array }): void {
  const { sqlite } = openExistingRegisterDatabase(file, from);
  try {
    // The key cannot change under a write-ahead log.
    sqlite.pragma('journal_mode = DELETE');
    sqlite.pragma(`rekey=${writeRawKey(to)}`);
  } finally {
    sqlite.close();
  }
}

/** Opens with the new key, and reads every page. */
function assertSameRows(source: RegisterDatabase, file: string, key: Uint8Array): void {
  const copy = openWholeRegisterDatabase(file, key);
  try {
    if (!isDeepStrictEqual(countTableRows(source), countTableRows(copy)))
      throw new AppError('REGISTER_DAMAGED');
  } finally {
    copy.sqlite.close();
  }
}
