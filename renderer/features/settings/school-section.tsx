import { Button, Group } from '@mantine/core';
import { useState } from 'react';
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
import type { SchoolSaves } from './use-school-saves.ts';

type Props = { school: School; saves: SchoolSaves };

/** The establishment's identity, written by itself. */
export function SchoolSection({ school, saves }: Props) {
  const [opened] = useState(school);
  const { form, field, focusFirstError, readValid } = useSchemaForm({
    schema: schoolSchema,
    initialValues: opened,
    showsErrorsOn: 'blur',
    labelOf: (path) => schoolFieldLabels[path as keyof School],
  });
  const autosave = useAutosave({
    output: readValid(form.getValues()),
    stored: opened,
    save: async (values) => void (await saves.saveSchool(values)),
  });
  useLeaveGuard(['blocked', 'failed', 'conflict'].includes(autosave.state.kind));

  const reload = async () => {
    const stored = (await saves.reload()).school;
    form.setValues(stored);
    form.clearErrors();
    autosave.accept(stored);
  };
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
            <Button onClick={() => void reload()}>{settingsWords.conflictReload}</Button>
          )}
        </ErrorNotice>
      )}
      <SchoolFields field={field} />
    </FormBlock>
  );
}
