import { Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  LOCK_AFTER,
  type SecuritySettings,
  securitySettingsSchema,
} from '../../../shared/school/security-settings.ts';
import { securityWords } from '../../../shared/text/screen/security-words.ts';
import { buildRegisterKey, sessionKey } from '../../bridge/register-keys.ts';
import { request } from '../../bridge/request.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { SaveTrouble } from '../../ui/save-trouble.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import classes from './security.module.css';

/** When the register locks by itself, and whether a capture of the screen may see it. */
export function LockSection({ settings }: { settings: SecuritySettings }) {
  const [opened] = useState(settings);
  const { form, field, focusFirstError, readValid } = useSchemaForm({
    schema: securitySettingsSchema,
    initialValues: opened,
    showsErrorsOn: 'blur',
    labelOf: () => securityWords.lockAfter,
  });
  const save = useSaveSettings();
  const autosave = useAutosave({ output: readValid(form.getValues()), stored: opened, save });
  useLeaveGuard(['blocked', 'failed'].includes(autosave.state.kind));
  const restore = () => {
    form.setValues(opened);
    form.clearErrors();
  };
  return (
    <FormBlock
      title={securityWords.lock}
      actions={
        <SaveBar state={autosave.state} onFix={focusFirstError} onRestore={form.isDirty() ? restore : null} />
      }
    >
      <SaveTrouble autosave={autosave} onReload={restore} />
      <Stack>
        <NumberInput
          size="md"
          className={classes.minutes}
          label={securityWords.lockAfter}
          description={securityWords.lockAfterHelp}
          min={LOCK_AFTER.least}
          max={LOCK_AFTER.most}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          hideControls
          {...field('lockAfterMinutes')}
        />
        <Checkbox
          label={securityWords.hide}
          description={securityWords.hideHelp}
          checked={form.getValues().hidesFromCapture}
          onChange={(event) => form.setFieldValue('hidesFromCapture', event.currentTarget.checked)}
        />
      </Stack>
    </FormBlock>
  );
}

function useSaveSettings() {
  const client = useQueryClient();
  return async (settings: SecuritySettings) => {
    const saved = await request('settings.save', { settings });
    client.setQueryData(buildRegisterKey('settings.get', {}), saved);
    // The idle lock reads its minutes from the session.
    await client.invalidateQueries({ queryKey: sessionKey });
  };
}

/** The same facts for who may not change them. */
export function LockFacts({ settings }: { settings: SecuritySettings }) {
  return (
    <FormBlock title={securityWords.lock}>
      <Stack gap="xs">
        <Text>{securityWords.lockReadOnly(settings.lockAfterMinutes)}</Text>
        <Text>{settings.hidesFromCapture ? securityWords.hideOn : securityWords.hideOff}</Text>
        <Text c="dimmed">{securityWords.settingsReadOnly}</Text>
      </Stack>
    </FormBlock>
  );
}
