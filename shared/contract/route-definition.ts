import type * as z from 'zod';

/**
 * A request declared once: what comes in and what goes out. Values are JSON and Uint8Array only (a test walks every
 * schema). Who may ask stands in `permissions.ts`, for every request side by side.
 */
export type RouteDefinition = { input: z.ZodType; output: z.ZodType };
