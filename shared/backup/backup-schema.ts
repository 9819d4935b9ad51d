import * as z from 'zod';

export const backupReasons = ['daily', 'quit', 'migration', 'manual', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** A copy of the register: a folder with a database, its keyring and a description (no name of a pupil). */
export const backupSchema = z.strictObject({
  /** Absolute path of its folder. */
  path: z.string(),
  place: z.enum(['register', 'second', 'other']),
  createdAt: z.string(),
  reason: z.enum(backupReasons),
  /** Name of the account that was at work. */
  madeBy: z.string(),
  pupilCount: z.number().int().nonnegative(),
  planCount: z.number().int().nonnegative(),
  byteCount: z.number().int().nonnegative(),
  /** Read whole the day it was made, and of the same length since. What one that is not holds is not known. */
  isVerified: z.boolean(),
  /** Who can open it. */
  accounts: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupStateSchema = z.strictObject({
  /** Newest first; both places. */
  backups: z.array(backupSchema),
  /** Something changed since the last one. */
  isDue: z.boolean(),
  /** Error code of what stopped the last automatic one; null when it went well. */
  failure: z.string().nullable(),
  secondPlace: z
    .strictObject({
      folder: z.string(),
      /** Newest good copy there; null before the first. */
      lastAt: z.string().nullable(),
      isReachable: z.boolean(),
      /** Out of reach, or without a copy, for a week or more. */
      needsAttention: z.boolean(),
    })
    .nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

/** What a damaged register still gives. */
export const salvageReportSchema = z.strictObject({
  pupilCount: z.number().int().nonnegative(),
  planCount: z.number().int().nonnegative(),
  lostPupilCount: z.number().int().nonnegative(),
  lostPlanCount: z.number().int().nonnegative(),
  /** Rows of any kind that cannot be read. */
  lostRowCount: z.number().int().nonnegative(),
});
export type SalvageReport = z.infer<typeof salvageReportSchema>;
