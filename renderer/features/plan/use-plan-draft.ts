import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Plan } from '../../../shared/plan/plan.ts';
import { usePendingSave } from '../../bridge/pending-saves.tsx';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import type { DraftState } from './plan-draft-state.ts';
import { PlanDraftStore } from './plan-draft-store.ts';

/** The draft of a PAI, tied to the window: saved on leaving, on hiding and before a lock; follows newer versions. */
export function usePlanDraft(plan: Plan): PlanDraftStore {
  const store = useStore(plan);
  const isHeld = useDraft(store, ({ status }) => ['invalid', 'failed', 'conflict'].includes(status));
  useEffect(() => store.adopt(plan), [store, plan]);
  usePendingSave(() => store.flush());
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
  const [store] = useState(() => {
    const key = buildRegisterKey('plan.get', { planId: plan.id });
    return new PlanDraftStore(plan, {
      save: (input) => request('plan.saveDraft', input),
      loadStored: () => request('plan.get', { planId: plan.id }),
      onSaved: (saved) => {
        client.setQueryData(key, saved);
        for (const route of ['pupil.list', 'safetyList.get'] as const)
          void client.invalidateQueries({ queryKey: [route] });
      },
      now: () => performance.now(),
    });
  });
  return store;
}

/** A piece of the draft; drawn again only when that piece changes. */
export function useDraft<T>(store: PlanDraftStore, select: (state: DraftState) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
