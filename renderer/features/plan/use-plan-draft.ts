import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Plan } from '../../../shared/plan/plan.ts';
import { usePendingSave } from '../../bridge/pending-saves.tsx';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { useDraftSource, useLiveDates, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { keptPartsSchema, toKeptDraft } from './kept-parts.ts';
import type { DraftPorts, DraftState } from './plan-draft-state.ts';
import { PlanDraftStore } from './plan-draft-store.ts';

/** The draft of a PAI, tied to the window: saved on leaving, on hiding and before a lock; follows newer versions. */
export function usePlanDraft(plan: Plan): PlanDraftStore {
  const store = useStore(plan);
  const isHeld = useDraft(store, ({ status }) => ['invalid', 'failed', 'conflict'].includes(status));
  useEffect(() => store.adopt(plan), [store, plan]);
  usePendingSave(() => store.flush());
  useDraftSource('parts', { settle: () => store.flush(), read: () => toKeptDraft(store.readUnsaved()) });
  useLiveDates((path) => namesRowsOf(path, store));
  useLeaveGuard(isHeld);
  useEffect(() => {
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') void store.flush();
    };
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      void store.close();
    };
  }, [store]);
  return store;
}

function useStore(plan: Plan): PlanDraftStore {
  const client = useQueryClient();
  const kept = useRestoredDraft('parts', keptPartsSchema);
  const [store] = useState(() => {
    const key = buildRegisterKey('plan.get', { planId: plan.id });
    const pupilKey = buildRegisterKey('pupil.get', { pupilId: plan.pupilId });
    const ports: DraftPorts = {
      save: (input) => request('plan.saveDraft', input),
      loadStored: () => request('plan.get', { planId: plan.id }),
      onSaved: (saved) => {
        client.setQueryData(key, saved);
        for (const route of ['pupil.list', 'safetyList.get'] as const)
          void client.invalidateQueries({ queryKey: [route] });
      },
      listGuardianIds: async () => {
        const queryFn = () => request(...pupilKey);
        const { guardians } = await client.fetchQuery({ queryKey: pupilKey, queryFn, staleTime: 0 });
        return new Set(guardians.map(({ id }) => id));
      },
      now: () => performance.now(),
    };
    return new PlanDraftStore(plan, ports, kept);
  });
  return store;
}

const ROW_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Whether the rows that the path of a date names still exist. */
function namesRowsOf(path: string, store: PlanDraftStore): boolean {
  const ids = path.match(ROW_ID) ?? [];
  if (ids.length === 0) return true;
  const content = JSON.stringify(store.getState().content);
  return ids.every((id) => content.includes(id));
}

/** A piece of the draft; drawn again only when that piece changes. */
export function useDraft<T>(store: PlanDraftStore, select: (state: DraftState) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
