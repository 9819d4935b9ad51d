import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toFileError } from './file-errors.ts';

/** A file that only waits for its name. Renaming it is quick, and happens in the transaction that tells of it. */
export type WaitingFile = { putInPlace(): void; discard(): Promise<void> };

/**
 * The same as `prepareFile` without holding the application up while the disk works: a batch writes hundreds of files.
 * Nothing is left when it fails.
 */
export async function prepareFileApart(path: string, bytes: Uint8Array): Promise<WaitingFile> {
  const partial = join(dirname(path), `.${randomUUID()}.partiel`);
  const discard = () => rm(partial, { force: true }).catch(() => undefined);
  try {
    await writeAndFlush(partial, bytes);
  } catch (error) {
    await discard();
    throw toFileError(error);
  }
  return {
    putInPlace() {
      try {
        renameSync(partial, path);
      } catch (error) {
        throw toFileError(error);
      }
    },
    discard,
  };
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the renames survive a power cut, where the system needs it and allows it. */
export async function flushFolderApart(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Nothing more can be done for it.
  }
}

/** Makes a folder that was not there: « Documents PAI », or else « Documents PAI (2) ». */
export async function makeNewFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name} (${number})`);
    try {
      await mkdir(folder, { mode: 0o700 });
      return folder;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw toFileError(error);
    }
  }
}

/** Takes a folder away if nothing is in it. */
export async function removeEmptyFolder(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}
