import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import * as z from 'zod';
import { FILE_PASSWORD_LENGTH, fileFormSchema } from '../../../shared/contract/document-contract.ts';
import { documentSaveWords as words } from '../../../shared/text/screen/document-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { useCapsLock } from '../use-caps-lock.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { useSchemaForm } from '../use-schema-form.ts';

type Props = { submitLabel: string; onSubmit: (password: string) => void; onClose: () => void };

const schema = z
  .strictObject({ password: z.string(), again: z.string().overwrite((text) => text.normalize('NFC')) })
  .transform(({ password, again }, context) => {
    const form = fileFormSchema.safeParse({ kind: 'protected', password });
    for (const issue of form.error?.issues ?? [])
      context.issues.push({ ...issue, input: undefined, path: ['password'] });
    const chosen = form.data?.kind === 'protected' ? form.data.password : '';
    if (form.success && chosen !== again)
      context.issues.push({ code: 'custom', message: 'PASSWORDS_DIFFER', path: ['again'], input: undefined });
    return chosen;
  });

/** Asks for the password of a file that is sent, twice. It lives as long as the dialog. */
export function PasswordDialog({ submitLabel, onSubmit, onClose }: Props) {
  const [isVisible, setVisible] = useState(false);
  const capsLock = useCapsLock();
  useReturnFocus();
  const form = useSchemaForm({
    schema,
    initialValues: { password: '', again: '' },
    showsErrorsOn: 'submit',
    labelOf: (path) => (path === 'again' ? words.passwordAgain : words.password),
    messages: { PASSWORDS_DIFFER: words.passwordsDiffer },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    // The page under a portal would be told too.
    event.stopPropagation();
    form.submit(onSubmit)(event);
  };
  const shared = {
    visible: isVisible,
    onVisibilityChange: setVisible,
    autoComplete: 'new-password',
    visibilityToggleButtonProps: { 'aria-label': words.showPassword, tabIndex: 0 },
    ...capsLock.keyProps,
  };
  return (
    <Modal opened onClose={onClose} title={words.protectedTitle} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{words.protectedText}</Text>
          <ErrorSummary errors={form.errors} attempt={form.attempt} />
          <PasswordInput
            data-autofocus
            label={words.password}
            description={words.passwordHelp(FILE_PASSWORD_LENGTH)}
            {...shared}
            {...form.field('password')}
          />
          <PasswordInput label={words.passwordAgain} {...shared} {...form.field('again')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {kitWords.cancel}
            </Button>
            <Button type="submit">{submitLabel}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
