import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { isSamePupil, pupilValuesSchema, readPupilValues, usePupilForm } from './pupil-form.ts';

/** What is kept of a pupil's page: what was typed, on which revision, and what the fields said then. */
const pupilDraftSchema = z.strictObject({
  values: pupilValuesSchema,
  base: pupilValuesSchema,
  revision: z.number(),
});

/** The form of a pupil, its saves, and what to do when another window wrote meanwhile. */
export function usePupilEditing(pupil: Pupil) {
  const { today } = useOpenSession();
  const canSave = useCan('pupil.save');
  const client = useQueryClient();
  const key = buildRegisterKey('pupil.get', { pupilId: pupil.id });
  const restored = useRestoredDraft('pupil', pupilDraftSchema);
  const [opened, setOpened] = useState(() => readPupilValues(pupil));
  const pupilForm = usePupilForm(restored?.values ?? opened, today, 'blur');
  const { form } = pupilForm;
  /** The revision this form was filled from: never one that merely arrived in the cache. */
  const revision = useRef(findRevision(pupil, restored));
  /** What the register held at that revision. */
  const base = useRef(restored?.base ?? opened);
  const readOutput = () => pupilForm.readValid(form.getValues());
  const save = useRegisterMutation('pupil.save', { outdates: ['pupil.list', 'safetyList.get'] });

  const autosave = useAutosave({
    output: canSave ? readOutput() : opened,
    stored: opened,
    save: async (values) => {
      const input = { pupilId: pupil.id, expectedRevision: revision.current, pupil: values };
      const saved = await save.mutateAsync(input);
      revision.current = saved.revision;
      base.current = readPupilValues(saved);
      client.setQueryData(key, saved);
    },
  });
  useDraftSource('pupil', {
    settle: autosave.flush,
    read: () =>
      autosave.isStored(readOutput())
        ? null
        : { values: form.getValues(), base: base.current, revision: revision.current },
  });
  useLeaveGuard(['blocked', 'failed', 'conflict'].includes(autosave.state.kind));

  const show = (stored: Pupil) => {
    const values = readPupilValues(stored);
    revision.current = stored.revision;
    base.current = values;
    setOpened(values);
    form.setValues(values);
    form.resetDirty(values);
    form.clearErrors();
    autosave.accept(values);
  };

  const isIdle = autosave.state.kind === 'untouched' || autosave.state.kind === 'saved';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer pupil calls for this
  useEffect(() => {
    if (isIdle && pupil.revision > revision.current && autosave.isStored(readOutput())) show(pupil);
  }, [pupil, isIdle]);

  const restore = () => {
    form.setValues(opened);
    form.clearErrors();
  };

  const readStored = () => client.fetchQuery({ queryKey: key, queryFn: () => request(...key), staleTime: 0 });
  return {
    pupilForm,
    autosave,
    isReadOnly: !canSave,
    restore: !isSamePupil(form.getValues(), opened) && autosave.state.kind !== 'conflict' ? restore : null,
    reload: async () => show(await readStored()),
    overwrite: async () => {
      revision.current = (await readStored()).revision;
      autosave.retry();
    },
    /** A new photo raises the revision of the pupil without touching the fields. */
    followPhoto: (saved: Pupil) => {
      if (saved.revision === revision.current + 1) revision.current = saved.revision;
      client.setQueryData(key, saved);
    },
  };
}

/**
 * Work found again goes on from the revision it was typed on: if the fields changed elsewhere since, its save is a
 * conflict and is told. A new photo alone changes no field.
 */
function findRevision(pupil: Pupil, restored: z.infer<typeof pupilDraftSchema> | null): number {
  if (!restored || isSamePupil(restored.base, readPupilValues(pupil))) return pupil.revision;
  return restored.revision;
}
