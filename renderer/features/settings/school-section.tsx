import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type School, schoolSchema } from '../../../shared/school/school-schema.ts';
import { schoolFieldLabels } from '../../../shared/text/screen/school-field-words.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { SaveStatus } from '../../ui/save-status.tsx';
import { SchoolFields } from '../../ui/school-fields.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { isSameSchool, type SchoolSaves } from './use-school-saves.ts';

type Props = { school: School; saves: SchoolSaves };

/** The establishment's identity, written by itself. */
export function SchoolSection({ school, saves }: Props) {
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

  return (
    <FormBlock
      title={settingsWords.school}
      actions={
        <Group>
          <SaveStatus state={autosave.state} onFix={focusFirstError} />
          {form.isDirty() && autosave.state.kind !== 'conflict' && (
            <Button variant="subtle" onClick={restore}>
              {settingsWords.restore}
            </Button>
          )}
        </Group>
      }
    >
      {autosave.error && (
        <ErrorNotice
          error={autosave.error}
          onRetry={autosave.state.kind === 'failed' ? autosave.retry : undefined}
        >
          {autosave.state.kind === 'conflict' && (
            <Button onClick={() => void saves.reload().then((saved) => show(saved.school))}>
              {settingsWords.conflictReload}
            </Button>
          )}
        </ErrorNotice>
      )}
      <SchoolFields field={field} />
    </FormBlock>
  );
}
