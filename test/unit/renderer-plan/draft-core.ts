import { afterEach, beforeEach, vi } from 'vitest';
import type { DraftPorts } from '../../../renderer/features/plan/plan-draft-state.ts';
import { PlanDraftStore } from '../../../renderer/features/plan/plan-draft-store.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { buildEmptyPlanContent, type PlanPartValue } from '../../../shared/plan/plan-content-schema.ts';

export const PLAN: Plan = {
  id: 'c0a8012e-0000-4000-8000-000000000001',
  pupilId: 'c0a8012e-0000-4000-8000-000000000002',
  revision: 3,
  createdOn: '2026-09-01',
  changedAt: '2026-09-01T08:00:00.000Z',
  closedOn: null,
  content: buildEmptyPlanContent(),
};

type Sent = { expectedRevision: number; part: PlanPartValue };

/** A core of one plan that checks revisions, can be made to fail, and answers when told to. */
export function buildCore() {
  const core = {
    stored: PLAN,
    sent: [] as Sent[],
    failure: null as AppError | null,
    hold: null as Promise<void> | null,
    guardianIds: new Set<string>(),
  };
  const ports: DraftPorts = {
    async save({ expectedRevision, part }) {
      core.sent.push({ expectedRevision, part });
      await core.hold;
      if (core.failure) throw core.failure;
      if (expectedRevision !== core.stored.revision) throw new AppError('CONFLICT');
      const revision = core.stored.revision + 1;
      const changedAt = `2026-09-01T08:00:0${revision}.000Z`;
      core.stored = {
        ...core.stored,
        revision,
        changedAt,
        content: { ...core.stored.content, [part.part]: part.value },
      };
      return { revision, changedAt };
    },
    loadStored: async () => core.stored,
    listGuardianIds: async () => core.guardianIds,
    onSaved: vi.fn(),
    now: () => Date.now(),
  };
  return { core, ports, store: new PlanDraftStore(PLAN, ports) };
}

export function typeConsequences(store: PlanDraftStore, text: string): void {
  const { adaptations } = store.getState().content;
  store.change('adaptations', { ...adaptations, consequences: text }, 'consequences');
}

export function tickRestTime(store: PlanDraftStore, isTicked: boolean): void {
  const { adaptations } = store.getState().content;
  store.change('adaptations', { ...adaptations, restTime: isTicked }, null);
}

export function writeElsewhere(core: { stored: Plan }, consequences: string): void {
  const adaptations = { ...core.stored.content.adaptations, consequences };
  core.stored = {
    ...core.stored,
    revision: core.stored.revision + 1,
    changedAt: '2026-09-01T09:30:00.000Z',
    content: { ...core.stored.content, adaptations },
  };
}

/** Time stands still until the test moves it. */
export function stopTheClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
