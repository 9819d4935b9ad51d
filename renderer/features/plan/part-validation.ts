import type { ValidationIssue } from '../../../shared/app-error.ts';
import {
  type PlanContent,
  type PlanPart,
  type PlanPartValue,
  planPartValueSchema,
} from '../../../shared/plan/plan-content-schema.ts';
import type { PartValue } from './draft-history.ts';

export type CheckedPart = {
  /** What stands in the way, with paths inside the part (« periodEnd », « kits.0.items.2.name »). */
  issues: readonly ValidationIssue[];
  /** What may be saved now; null when nothing of it can. */
  savable: PlanPartValue | null;
};

/**
 * Checks a part before it is sent. A refused value must not hold back the others, so what is savable is the part
 * with each refused value put back to the one saved last; the screen keeps showing what was typed.
 */
export function checkPart<P extends PlanPart>(
  part: P,
  value: PlanContent[P],
  saved: PlanContent[P],
): CheckedPart {
  const parsed = planPartValueSchema.safeParse({ part, value });
  if (parsed.success) return { issues: [], savable: parsed.data };
  const paths = parsed.error.issues.map((issue) => issue.path.slice(1).map(String));
  const issues = parsed.error.issues.map((issue, index) => ({
    path: (paths[index] ?? []).join('.'),
    code: issue.message,
  }));
  const repaired = paths.reduce<unknown>((current, path) => putBack(current, saved, path), value);
  const second = planPartValueSchema.safeParse({ part, value: repaired });
  return { issues, savable: second.success ? second.data : null };
}

/** The value with what stands at `path` taken from `saved`. A list is put back whole: its rows may have moved. */
function putBack(value: unknown, saved: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || Array.isArray(value) || !isRecord(value) || !isRecord(saved)) return saved;
  return { ...value, [key]: putBack(value[key], saved[key], rest) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Issues of the core's own check, as paths inside the part. */
export function toPartIssues(issues: readonly ValidationIssue[]): ValidationIssue[] {
  return issues.map(({ path, code }) => ({ path: path.replace(/^part\.value\.?/, ''), code }));
}

export function isSameValue(left: PartValue, right: PartValue): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
