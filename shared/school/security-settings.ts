import * as z from 'zod';

/** Idle minutes before a lock. */
export const LOCK_AFTER = { least: 1, usual: 5, most: 30 } as const;

export const securitySettingsSchema = z.strictObject({
  lockAfterMinutes: z
    .number({ error: 'REQUIRED' })
    .int('LOCK_DELAY_OUT_OF_RANGE')
    .min(LOCK_AFTER.least, 'LOCK_DELAY_OUT_OF_RANGE')
    .max(LOCK_AFTER.most, 'LOCK_DELAY_OUT_OF_RANGE'),
  /** Of this computer: screenshots, screen sharing and remote help see a black window. */
  hidesFromCapture: z.boolean(),
});
export type SecuritySettings = z.infer<typeof securitySettingsSchema>;
