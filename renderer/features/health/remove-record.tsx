import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SealedKind } from '../../../shared/health/health-schema.ts';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useHealthEditor } from './health-context.ts';

type Props = {
  recordId: string;
  kind: SealedKind;
  /** What the button says to those who hear it alone. */
  label: string;
  /** Text of the button; « Retirer » when left out. */
  text?: string;
  /** Once it is gone, the button has gone too: where the keyboard goes on. */
  onRemoved?: () => void;
};

/** Takes a sealed record out, after a question. */
export function RemoveRecord({ recordId, kind, label, text = words.remove, onRemoved }: Props) {
  const { pupilId, show } = useHealthEditor();
  const [isAsking, setAsking] = useState(false);
  const remove = useRegisterMutation('health.removeRecord', {
    outdates: ['health.getSummary'],
    onSuccess: (file) => {
      setAsking(false);
      show(file);
      onRemoved?.();
    },
  });
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconTrash size={18} aria-hidden />}
        aria-label={label}
        onClick={() => setAsking(true)}
      >
        {text}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.removeTitle[kind]}>
        <Text>{words.removeText}</Text>
        {remove.error && <ErrorNotice error={remove.error} />}
        <Group mt="lg" justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {kitWords.cancel}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate({ pupilId, recordId })}>
            {words.removeConfirm}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
