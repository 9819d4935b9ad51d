import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { emptySchool, type School, schoolSchema } from '../../../shared/school/school-schema.ts';
import { schoolFieldLabels } from '../../../shared/text/screen/school-field-words.ts';
import { useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { isSameSchool, type SchoolSaves } from './use-school-saves.ts';

/** What the form may hold when it is left: right or not. */
const schoolValuesSchema = z.strictObject(
  Object.fromEntries(Object.keys(emptySchool).map((field) => [field, z.string()])),
) as unknown as z.ZodType<School>;

/** What was typed, and what the register held then. */
const schoolDraftSchema = z.strictObject({ values: schoolValuesSchema, base: schoolValuesSchema });

/** The form of the establishment, its saves, and what to do when another window wrote meanwhile. */
export function useSchoolEditing(school: School, saves: SchoolSaves) {
  const restored = useRestoredDraft('school', schoolDraftSchema);
  const [opened, setOpened] = useState(school);
  /** What the form was last filled from, or last wrote: another one in the register is a conflict. */
  const base = useRef(restored?.base ?? school);
  const { form, field, focusFirstError, readValid } = useSchemaForm({
    schema: schoolSchema,
    initialValues: restored?.values ?? opened,
    showsErrorsOn: 'blur',
    labelOf: (path) => schoolFieldLabels[path as keyof School],
  });
  const readOutput = () => readValid(form.getValues());
  const autosave = useAutosave({
    output: readOutput(),
    stored: opened,
    save: async (values) => {
      base.current = (await saves.saveSchool(values, base.current)).school;
    },
  });
  useDraftSource('school', {
    settle: autosave.flush,
    read: () => (autosave.isStored(readOutput()) ? null : { values: form.getValues(), base: base.current }),
  });
  useLeaveGuard(['blocked', 'failed', 'conflict'].includes(autosave.state.kind));

  const show = (stored: School) => {
    base.current = stored;
    setOpened(stored);
    form.setValues(stored);
    form.resetDirty(stored);
    form.clearErrors();
    autosave.accept(stored);
  };
  const isIdle = autosave.state.kind === 'untouched' || autosave.state.kind === 'saved';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version of the school calls for this
  useEffect(() => {
    if (isIdle && autosave.isStored(readOutput()) && !isSameSchool(school, base.current)) show(school);
  }, [school, isIdle]);
  const restore = () => {
    form.setValues(opened);
    form.clearErrors();
  };

  return {
    field,
    focusFirstError,
    autosave,
    restore: !isSameSchool(form.getValues(), opened) && autosave.state.kind !== 'conflict' ? restore : null,
    reload: async () => show((await saves.reload()).school),
  };
}
