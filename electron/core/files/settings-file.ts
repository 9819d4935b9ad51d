import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeFileAtomically } from './atomic-write.ts';
import { makeFolders } from './make-folder.ts';

const settingsSchema = z.strictObject({
  /** Folder of the register used last on this computer. */
  registerFolder: z.string().nullable(),
  /** Failed unlocks, by register and account: the delay must survive a restart. */
  attempts: z.record(
    z.string(),
    z.strictObject({ failures: z.number().int().positive(), lastAt: z.iso.datetime() }),
  ),
});
export type Settings = z.infer<typeof settingsSchema>;

const EMPTY: Settings = { registerFolder: null, attempts: {} };

/** The application's own settings on this computer: where the register is, nothing of what is in it. */
export class SettingsFile {
  readonly #folder: string;
  readonly #path: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, 'reglages.json');
  }

  /** A missing file means first start; a damaged one is moved aside and counts as missing. */
  read(): Settings {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch {
      return EMPTY;
    }
    try {
      return settingsSchema.parse(JSON.parse(text));
    } catch {
      this.#setAside();
      return EMPTY;
    }
  }

  #setAside(): void {
    try {
      renameSync(this.#path, `${this.#path}.abime`);
    } catch {
      // Nothing may be written here: the damaged file stays, and the next change says so.
    }
  }

  update(change: Partial<Settings>): void {
    makeFolders(this.#folder);
    const settings = { ...this.read(), ...change };
    writeFileAtomically(this.#path, Buffer.from(JSON.stringify(settings, null, 2)));
  }
}
