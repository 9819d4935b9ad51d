import type * as z from 'zod';
import type { Role } from '../account/account-schema.ts';

/**
 * A request declared once: what comes in, what goes out, who may ask. Values are JSON and Uint8Array only (a test
 * walks every schema). `access`: `anyone` needs no open register; otherwise the roles that may ask.
 */
export type RouteDefinition = { input: z.ZodType; output: z.ZodType; access: 'anyone' | readonly Role[] };

export const everyRole: readonly Role[] = ['nurse', 'doctor', 'head', 'reader'];
/** Those who may write in the register. */
export const editorRoles: readonly Role[] = ['nurse', 'doctor', 'head'];
