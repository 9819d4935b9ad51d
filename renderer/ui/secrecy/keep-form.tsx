import { Button, Group, TextInput } from '@mantine/core';
import { type KeyboardEvent, type SubmitEvent, useContext, useState } from 'react';
import type { FreeText } from '../../../shared/secrecy/free-text.ts';
import { getErrorMessage } from '../../../shared/text/error-messages.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';
import { requiredLineSchema } from '../../../shared/text/text-schemas.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { buildRegisterKey } from '../../bridge/register-keys.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { SecrecyContext } from './secrecy-context.ts';
import classes from './word-hints.module.css';

type Props = { place: FreeText; word: string; onClose: () => void };

/** Why the word must stay where it is. In the page itself: what it is about stays in sight. */
export function KeepForm({ place: { recordKind, recordId, field }, word, onClose }: Props) {
  const check = useContext(SecrecyContext);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const accept = useRegisterMutation('secrecy.accept', {
    onSuccess: (list, _, client) =>
      client.setQueryData(buildRegisterKey('secrecy.listAccepted', { recordKind, recordId }), list),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data, error } = requiredLineSchema.safeParse(reason);
    setRefusal(error ? tellRefusal(error.issues[0]?.message) : null);
    if (data === undefined) return;
    accept.mutate(
      { recordKind, recordId, field, word, reason: data },
      {
        onSuccess: () => {
          check?.say(words.spokenKept(word));
          onClose();
        },
      },
    );
  };
  return (
    <form className={classes.keep} noValidate onSubmit={submit} onKeyDown={(event) => hold(event, onClose)}>
      <TextInput
        data-autofocus
        autoFocus
        label={words.reason(word)}
        description={words.reasonHelp}
        value={reason}
        error={refusal ?? (accept.error && getErrorMessage(accept.error.code))}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button size="sm" type="submit" loading={accept.isPending}>
          {words.confirm}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {kitWords.cancel}
        </Button>
      </Group>
    </form>
  );
}

function tellRefusal(code: string | undefined): string {
  return code === undefined || code === 'REQUIRED' ? words.reasonMissing : getValidationMessage(code);
}

/** Enter and the undo keys are for this form, not for the line or the PAI around it. */
function hold(event: KeyboardEvent, onClose: () => void): void {
  const isUndo = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
  if (event.key === 'Escape') onClose();
  if (event.key === 'Escape' || event.key === 'Enter' || isUndo) event.stopPropagation();
}
