import { AppError, type ValidationIssue } from '../../../shared/app-error.ts';
import type { FailureBody } from '../../../shared/contract/envelope.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import {
  type PlanContent,
  type PlanPart,
  type PlanPartValue,
  planParts,
} from '../../../shared/plan/plan-content-schema.ts';

/** What the store needs from the outside. Both requests reject with an `AppError`. */
export type DraftPorts = {
  save(input: {
    planId: string;
    expectedRevision: number;
    part: PlanPartValue;
  }): Promise<{ revision: number; changedAt: string }>;
  loadStored(): Promise<Plan>;
  /** Guardians on the pupil's page now. */
  listGuardianIds(): Promise<ReadonlySet<string>>;
  /** Told after each save, with what is stored now. */
  onSaved(plan: Plan): void;
  /** Milliseconds, only to tell bursts of typing apart. */
  now(): number;
};

/** `waiting`: typed and not sent yet. `invalid`: everything is saved but the values named in `issues`. */
export type DraftStatus = 'saved' | 'waiting' | 'saving' | 'invalid' | 'failed' | 'conflict';

export type PartIssues = Partial<Record<PlanPart, readonly ValidationIssue[]>>;

/** Another window wrote in between: what it stored, and the parts whose typing here is not stored. */
export type DraftConflict = { stored: Plan; parts: readonly PlanPart[] };

export type DraftState = {
  /** As stored: revision, instant of the last change, content saved last. */
  plan: Plan;
  /** As typed. */
  content: PlanContent;
  status: DraftStatus;
  /** Why the last save failed; null as soon as one succeeds. */
  failure: FailureBody | null;
  issues: PartIssues;
  conflict: DraftConflict | null;
  /** Signatories whose guardian was taken off the pupil's page elsewhere; told until the user has seen it. */
  released: readonly string[];
  canUndo: boolean;
  canRedo: boolean;
};

export function buildDraftState(plan: Plan): DraftState {
  return {
    plan,
    content: plan.content,
    status: 'saved',
    failure: null,
    issues: {},
    conflict: null,
    released: [],
    canUndo: false,
    canRedo: false,
  };
}

export function hasIssues(issues: PartIssues): boolean {
  return Object.values(issues).some((list) => list.length > 0);
}

/** Parts of which something on screen is not stored. */
export function listUnsavedParts({ issues, conflict }: DraftState, dirty: ReadonlySet<PlanPart>): PlanPart[] {
  return planParts.filter(
    (part) => dirty.has(part) || issues[part]?.length || conflict?.parts.includes(part),
  );
}

export function findDraftStatus(
  { conflict, failure, issues }: DraftState,
  isSaving: boolean,
  isDirty: boolean,
): DraftStatus {
  if (conflict) return 'conflict';
  if (isSaving) return 'saving';
  if (failure) return 'failed';
  if (isDirty) return 'waiting';
  return hasIssues(issues) ? 'invalid' : 'saved';
}

export function toFailure(error: unknown): FailureBody {
  if (!(error instanceof AppError)) return { code: 'INTERNAL', issues: [], details: {} };
  return { code: error.code, issues: error.issues, details: error.details };
}
