import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { journalActions } from '../../../shared/journal/journal-actions.ts';
import { journalRecordKinds } from '../../../shared/journal/journal-schema.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { makeFolders } from './make-folder.ts';

const deferredEntrySchema = z.strictObject({
  registerId: z.string(),
  at: z.iso.datetime(),
  /** null for what was done before anybody unlocked: the account that unlocks next. */
  accountId: z.string().nullable(),
  action: z.enum(journalActions),
  recordKind: z.enum(journalRecordKinds),
  recordId: z.string(),
});
export type DeferredEntry = z.infer<typeof deferredEntrySchema>;

const secondPlaceSchema = z.strictObject({
  /** The folder the user chose: a stick, a share. */
  folder: z.string(),
  /** Newest good copy there; null before the first. */
  lastAt: z.iso.datetime().nullable(),
});
export type SecondPlace = z.infer<typeof secondPlaceSchema>;

const settingsSchema = z.strictObject({
  /** Folder of the register used last on this computer. */
  registerFolder: z.string().nullable(),
  /** Failed unlocks, by register and account: the delay must survive a restart. */
  attempts: z.record(
    z.string(),
    z.strictObject({ failures: z.number().int().positive(), lastAt: z.iso.datetime() }),
  ),
  /** Facts for the journal of a register, met while it could not be written. Ids only. */
  deferredEntries: z.array(deferredEntrySchema).default([]),
  /** Where each register's copies go too, and when the last good one was made there. */
  secondPlaces: z.record(z.string(), secondPlaceSchema).default({}),
  hidesFromCapture: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

const EMPTY: Settings = {
  registerFolder: null,
  attempts: {},
  deferredEntries: [],
  secondPlaces: {},
  hidesFromCapture: false,
};

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

  getSecondPlace(registerId: string): SecondPlace | null {
    return this.read().secondPlaces[registerId] ?? null;
  }

  /** null forgets it. */
  setSecondPlace(registerId: string, place: SecondPlace | null): void {
    const { [registerId]: _before, ...others } = this.read().secondPlaces;
    this.update({ secondPlaces: place === null ? others : { ...others, [registerId]: place } });
  }
}
