import type { ValidationIssue } from '../../../shared/app-error.ts';
import type { FailureBody } from '../../../shared/contract/envelope.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanContent, PlanPart, PlanPartValue } from '../../../shared/plan/plan-content-schema.ts';

/** What the store needs from the outside. Both requests reject with an `AppError`. */
export type DraftPorts = {
  save(input: {
    planId: string;
    expectedRevision: number;
    part: PlanPartValue;
  }): Promise<{ revision: number; changedAt: string }>;
  loadStored(): Promise<Plan>;
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
    canUndo: false,
    canRedo: false,
  };
}

export function hasIssues(issues: PartIssues): boolean {
  return Object.values(issues).some((list) => list.length > 0);
}
