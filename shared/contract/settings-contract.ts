import * as z from 'zod';
import { securitySettingsSchema } from '../school/security-settings.ts';
import type { RouteDefinition } from './route-definition.ts';

export const settingsContract = {
  'settings.get': { input: z.strictObject({}), output: securitySettingsSchema },
  'settings.save': {
    input: z.strictObject({ settings: securitySettingsSchema }),
    output: securitySettingsSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
