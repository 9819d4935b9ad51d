import * as z from 'zod';
import {
  type PlanContent,
  type PlanPart,
  planParts,
  planPartValueSchema,
} from '../../../shared/plan/plan-content-schema.ts';
import { CONTENT_FORMAT } from '../../../shared/plan/stored-content.ts';
import type { PartValue } from './draft-history.ts';
import { isSameValue } from './part-validation.ts';

/** A part left unsaved: what was typed, and what the register held when it was. */
export type KeptPart = { value: PartValue; base: PartValue };
export type KeptParts = Partial<Record<PlanPart, KeptPart>>;

/** Problems of form rather than of value: such a part was written by another version of the application. */
const FOREIGN_CODES: readonly string[] = [
  'invalid_type',
  'unrecognized_keys',
  'invalid_union',
  'invalid_key',
];

const keptPartSchema = z.strictObject({ value: z.unknown(), base: z.unknown() });

/** Parts as they were left in a draft. What is typed may be wrong in every way but its shape. */
export const keptPartsSchema: z.ZodType<KeptParts> = z
  .strictObject({
    format: z.literal(CONTENT_FORMAT),
    parts: z.partialRecord(z.enum(planParts), keptPartSchema),
  })
  .transform(({ parts }) => {
    const kept = Object.entries(parts).filter(([part, one]) => one && hasShape(part, one.value));
    return Object.fromEntries(kept) as KeptParts;
  }) as unknown as z.ZodType<KeptParts>;

function hasShape(part: string, value: unknown): boolean {
  const parsed = planPartValueSchema.safeParse({ part, value });
  return parsed.success || !parsed.error.issues.some(({ code }) => FOREIGN_CODES.includes(code));
}

/** The text of a draft; null when there is nothing to keep. */
export function toKeptDraft(parts: KeptParts): { format: number; parts: KeptParts } | null {
  return Object.keys(parts).length === 0 ? null : { format: CONTENT_FORMAT, parts };
}

/** The stored content with what was left unsaved over it. */
export function applyKeptParts(content: PlanContent, kept: KeptParts): PlanContent {
  const values = Object.entries(kept).map(([part, { value }]) => [part, value]);
  return { ...content, ...Object.fromEntries(values) };
}

/** True when the register holds something else now than when the part was typed, and not what was typed either. */
export function isMovedSince({ value, base }: KeptPart, stored: PartValue): boolean {
  return !isSameValue(stored, base) && !isSameValue(stored, value);
}
