import * as z from 'zod';
import { backupReasons } from '../../../shared/backup/backup-schema.ts';

const countSchema = z.number().int().nonnegative();

/** `sauvegarde.json`: what a copy says of itself without being opened. Nothing about a pupil. */
const backupDescriptionSchema = z.strictObject({
  format: z.literal('registre-pai-sauvegarde'),
  version: z.literal(1),
  registerId: z.uuid(),
  /** Instant, ISO 8601. */
  createdAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  /** Name of the account that was at work. */
  madeBy: z.string().max(200),
  pupilCount: countSchema,
  planCount: countSchema,
  /** Of the database. */
  byteCount: countSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Changes the register had seen: as long as it has seen no other, it needs no other copy. */
  changeCount: countSchema,
  rowCounts: z.record(z.string(), countSchema),
});
export type BackupDescription = z.infer<typeof backupDescriptionSchema>;

/** null when it is missing or damaged: the copy is then judged by what its files hold. */
export function parseBackupDescription(text: string | null): BackupDescription | null {
  if (text === null) return null;
  try {
    return backupDescriptionSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function writeBackupDescription(description: BackupDescription): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
