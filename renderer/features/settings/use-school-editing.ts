import { useEffect, useRef, useState } from 'react';
import { type School, schoolSchema } from '../../../shared/school/school-schema.ts';
import { schoolFieldLabels } from '../../../shared/text/screen/school-field-words.ts';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { isSameSchool, type SchoolSaves } from './use-school-saves.ts';

/** The form of the establishment, its saves, and what to do when another window wrote meanwhile. */
export function useSchoolEditing(school: School, saves: SchoolSaves) {
  const [opened, setOpened] = useState(school);
  /** What the form was last filled from, or last wrote. */
  const base = useRef(school);
  const { form, field, focusFirstError, readValid } = useSchemaForm({
    schema: schoolSchema,
    initialValues: opened,
    showsErrorsOn: 'blur',
    labelOf: (path) => schoolFieldLabels[path as keyof School],
  });
  const autosave = useAutosave({
    output: readValid(form.getValues()),
    stored: opened,
    save: async (values) => {
      base.current = (await saves.saveSchool(values, base.current)).school;
    },
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
    if (isIdle && !isSameSchool(school, base.current)) show(school);
  }, [school, isIdle]);
  const restore = () => {
    form.setValues(opened);
    form.clearErrors();
  };

  return {
    field,
    focusFirstError,
    autosave,
    restore: form.isDirty() && autosave.state.kind !== 'conflict' ? restore : null,
    reload: async () => show((await saves.reload()).school),
  };
}
