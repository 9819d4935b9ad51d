import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useOpenSession } from '../../bridge/use-session.ts';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { readPupilValues, usePupilForm } from './pupil-form.ts';

/** The form of a pupil, its saves, and what to do when another window wrote meanwhile. */
export function usePupilEditing(pupil: Pupil) {
  const { today } = useOpenSession();
  const client = useQueryClient();
  const key = buildRegisterKey('pupil.get', { pupilId: pupil.id });
  const [opened, setOpened] = useState(() => readPupilValues(pupil));
  const pupilForm = usePupilForm(opened, today, 'blur');
  const { form } = pupilForm;
  /** The revision this form was filled from: never one that merely arrived in the cache. */
  const revision = useRef(pupil.revision);
  const save = useRegisterMutation('pupil.save', { outdates: ['pupil.list', 'safetyList.get'] });

  const autosave = useAutosave({
    output: pupilForm.readValid(form.getValues()),
    stored: opened,
    save: async (values) => {
      const input = { pupilId: pupil.id, expectedRevision: revision.current, pupil: values };
      const saved = await save.mutateAsync(input);
      revision.current = saved.revision;
      client.setQueryData(key, saved);
    },
  });
  useLeaveGuard(['blocked', 'failed', 'conflict'].includes(autosave.state.kind));

  const show = (stored: Pupil) => {
    const values = readPupilValues(stored);
    revision.current = stored.revision;
    setOpened(values);
    form.setValues(values);
    form.resetDirty(values);
    form.clearErrors();
    autosave.accept(values);
  };

  const isIdle = autosave.state.kind === 'untouched' || autosave.state.kind === 'saved';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer pupil calls for this
  useEffect(() => {
    if (isIdle && pupil.revision > revision.current) show(pupil);
  }, [pupil, isIdle]);

  const restore = () => {
    form.setValues(opened);
    form.clearErrors();
  };

  const readStored = () => client.fetchQuery({ queryKey: key, queryFn: () => request(...key), staleTime: 0 });
  return {
    pupilForm,
    autosave,
    restore: form.isDirty() && autosave.state.kind !== 'conflict' ? restore : null,
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
