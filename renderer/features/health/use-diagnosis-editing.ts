import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { type HealthFile, sealedTextSchema } from '../../../shared/health/health-schema.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useHealthEditor } from './health-context.ts';

/** The text being written, and the revision it was typed on. */
export const textDraftSchema = z.strictObject({ text: z.string(), revision: z.number() });

/** The diagnosis: written by itself, a conflict told, half-typed text kept sealed. */
export function useDiagnosisEditing(diagnosis: HealthFile['diagnosis']) {
  const { pupilId, isReadOnly, show, reload } = useHealthEditor();
  const restored = useRestoredDraft('diagnosis', textDraftSchema);
  const stored = diagnosis?.text ?? '';
  const [text, setText] = useState(restored?.text ?? stored);
  const typed = useRef(text);
  const revision = useRef(restored?.revision ?? diagnosis?.revision ?? 0);
  const save = useRegisterMutation('health.saveDiagnosis', { outdates: ['health.getSummary'] });

  const autosave = useAutosave<string>({
    output: isReadOnly ? stored : readOutput(text, stored),
    stored,
    save: async (value) => {
      const file = await save.mutateAsync({ pupilId, expectedRevision: revision.current, text: value });
      revision.current = file.diagnosis?.revision ?? 0;
      show(file);
    },
  });
  useLeaveGuard(autosave.state.kind === 'blocked' || autosave.state.kind === 'conflict');
  useDraftSource('diagnosis', {
    settle: autosave.flush,
    read: () =>
      autosave.isStored(readOutput(typed.current, ''))
        ? null
        : { text: typed.current, revision: revision.current },
  });

  const take = (file: HealthFile) => {
    const next = file.diagnosis?.text ?? '';
    revision.current = file.diagnosis?.revision ?? 0;
    typed.current = next;
    setText(next);
    autosave.accept(next);
  };
  const isIdle = autosave.isStored(readOutput(text, stored));
  const presentRevision = diagnosis?.revision ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another revision calls for this
  useEffect(() => {
    if (isIdle && presentRevision !== revision.current)
      take({ diagnosis, notes: [], scans: [], altered: [] });
  }, [presentRevision]);

  return {
    text,
    autosave,
    change: (next: string) => {
      typed.current = next;
      setText(next);
    },
    reload: async () => take(await reload()),
    overwrite: async () => {
      revision.current = (await reload()).diagnosis?.revision ?? 0;
      autosave.retry();
    },
    clear: take,
  };
}

/** What may be stored; null while it may not. Nothing written where nothing was is no diagnosis to write. */
function readOutput(text: string, stored: string): string | null {
  if (text.trim() === '' && stored === '') return '';
  const parsed = sealedTextSchema.safeParse(text);
  return parsed.success ? parsed.data : null;
}
