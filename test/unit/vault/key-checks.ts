import { expect } from 'vitest';
import type { ErrorCode } from '../../../shared/app-error.ts';

/** What a rejection with that code looks like. */
export const refused = (code: ErrorCode) => expect.objectContaining({ code });

/** A key as a text, for a failure that can be read. */
export const hex = (key: Uint8Array | null) => key && Buffer.from(key).toString('hex');
