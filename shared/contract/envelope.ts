import type { ErrorCode, ErrorDetails, ValidationIssue } from '../app-error.ts';

export type FailureBody = { code: ErrorCode; issues: readonly ValidationIssue[]; details: ErrorDetails };

/** Every answer. A request never rejects: a transport would lose all but the message. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; error: FailureBody };
