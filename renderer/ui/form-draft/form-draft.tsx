import { Alert, Button, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type * as z from 'zod';
import { draftWords } from '../../../shared/text/screen/draft-words.ts';
import { usePendingSave } from '../../bridge/pending-saves.tsx';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { useCan } from '../../bridge/use-can.ts';
import { formatClock, formatDay } from '../format-instant.ts';
import { useLeaveGate } from '../leave-guard.tsx';
import { type DraftSlots, type DraftSource, FormDraftStore, parseDraftSlots } from './form-draft-store.ts';
import { HalfDates, HalfDatesContext, halfDatesSchema } from './half-dates.ts';

/** Name of the half-typed dates among the pieces of a form. */
const DATES = 'dates';

type IsLive = (path: string) => boolean;

type FormDraftValue = {
  store: FormDraftStore;
  /** When the work shown was typed; null when it was not found in a draft. */
  resumedAt: string | null;
  discard: () => void;
  isLive: { current: IsLive };
};

const FormDraftContext = createContext<FormDraftValue | null>(null);

type Props = {
  /** Which form: « pupil.new », « plan/<id> ». Ids only. */
  draftKey: string;
  /** Sealed with the health key. */
  isHealth?: boolean;
  children: ReactNode;
};

/**
 * Around a form: what is typed in it and not stored yet survives a lock, a power cut and leaving the page. The form
 * takes it over with `useRestoredDraft`, tells it with `useDraftSource`, and shows `DraftNotice`.
 */
export function FormDraft(props: Props) {
  // A copy that is only read, or a reader: nothing can be typed.
  return useCan('draft.save') ? <StoredFormDraft key={props.draftKey} {...props} /> : props.children;
}

type Kept = { slots: DraftSlots; changedAt: string } | null;

function StoredFormDraft(props: Props) {
  const { draftKey, isHealth = false } = props;
  const { data, isError } = useQuery<Kept>({
    queryKey: buildRegisterKey('draft.get', { key: draftKey, isHealth }),
    queryFn: () => readKept(draftKey, isHealth),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [isDiscarded, setDiscarded] = useState(false);
  const discard = useCallback(() => setDiscarded(true), []);
  // A draft that does not open must not keep the form shut.
  const kept = isError ? null : data;
  if (kept === undefined) return null;
  return (
    <OpenFormDraft
      key={isDiscarded ? 'discarded' : 'kept'}
      {...props}
      kept={isDiscarded ? null : kept}
      onDiscard={discard}
    />
  );
}

async function readKept(key: string, isHealth: boolean): Promise<Kept> {
  const kept = await request('draft.get', { key, isHealth });
  const slots = kept && parseDraftSlots(kept.value);
  return kept && slots ? { slots, changedAt: kept.changedAt } : null;
}

function OpenFormDraft(props: Props & { kept: Kept; onDiscard: () => void }) {
  const { kept, draftKey, isHealth = false, children, onDiscard } = props;
  const [isResumed, setResumed] = useState(false);
  const [store] = useState(() => {
    const ports = {
      save: (value: string) => request('draft.save', { key: draftKey, isHealth, value }),
      remove: () => request('draft.remove', { key: draftKey }),
    };
    return new FormDraftStore(kept?.slots ?? null, ports, (isKept) => !isKept && setResumed(false));
  });
  const [halfDates] = useState(() => new HalfDates(parseSlot(store.get(DATES), halfDatesSchema)));
  const isLive = useRef<IsLive>(() => true);
  useEffect(() => {
    store.register(DATES, { read: () => halfDates.read((path) => isLive.current(path)) });
  }, [store, halfDates]);
  useStoreLife(store);
  // After the forms inside have taken over what they found.
  useEffect(() => setResumed(kept !== null && store.hasWork()), [store, kept]);

  const resumedAt = isResumed ? (kept?.changedAt ?? null) : null;
  const value = useMemo<FormDraftValue>(
    () => ({ store, resumedAt, isLive, discard: () => void store.discard().then(onDiscard) }),
    [store, resumedAt, onDiscard],
  );
  return (
    <FormDraftContext value={value}>
      <HalfDatesContext value={halfDates}>{children}</HalfDatesContext>
    </FormDraftContext>
  );
}

function useStoreLife(store: FormDraftStore): void {
  const gate = useLeaveGate();
  usePendingSave(() => store.flush());
  useEffect(() => gate.onGiveUp(() => void store.discard()), [gate, store]);
  useEffect(() => {
    store.start();
    return () => {
      store.stop();
      void store.flush();
    };
  }, [store]);
}

/** Unsaved work of a former session, for the first drawing of the form that holds it; null when there is none. */
export function useRestoredDraft<T>(name: string, schema: z.ZodType<T>): T | null {
  const draft = use(FormDraftContext);
  const [restored] = useState(() => parseSlot(draft?.store.get(name), schema));
  return restored;
}

/** Whether there is unsaved work of that name to take over. */
export function useHasDraft(name: string): boolean {
  const draft = use(FormDraftContext);
  return draft?.store.get(name) !== undefined;
}

/** Tells where the unsaved work of that name is found. */
export function useDraftSource(name: string, source: DraftSource): void {
  const draft = use(FormDraftContext);
  const latest = useRef(source);
  latest.current = source;
  const store = draft?.store;
  useEffect(() => {
    store?.register(name, {
      read: () => latest.current.read(),
      settle: async () => latest.current.settle?.(),
    });
  }, [store, name]);
}

/** Says which fields of half-typed dates still exist: a row that is taken out takes its dates with it. */
export function useLiveDates(isLive: IsLive): void {
  const draft = use(FormDraftContext);
  const target = draft?.isLive;
  useEffect(() => {
    if (target) target.current = isLive;
  });
}

/** « Saisie non enregistrée du 22/11 à 10:42 reprise », and the way to give it up. Nothing when there is none. */
export function DraftNotice() {
  const draft = use(FormDraftContext);
  if (!draft?.resumedAt) return null;
  const { resumedAt, discard } = draft;
  return (
    <Alert color="blue" role="status" mb="md" icon={<IconHistory aria-hidden />}>
      <Group justify="space-between" gap="xs">
        <span>{draftWords.resumed(formatDay(resumedAt).slice(0, 5), formatClock(resumedAt))}</span>
        <Button variant="default" size="sm" onClick={discard}>
          {draftWords.discard}
        </Button>
      </Group>
    </Alert>
  );
}

/** A value of another shape (an older version of the application wrote it) is no draft. */
function parseSlot<T>(value: unknown, schema: z.ZodType<T>): T | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
