import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

type Props = {
  title: string;
  /** What will happen, exactly. */
  sentences: readonly string[];
  confirmLabel: string;
  isDanger?: boolean;
  isPending: boolean;
  /** Shown while it runs, when it takes seconds. */
  pendingText?: string;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** Asks before something that cannot be taken back with one click; stays until it is done or refused. */
export function ConfirmDialog(props: Props) {
  const { title, sentences, confirmLabel, isDanger, isPending, pendingText, error, children } = props;
  const close = () => !isPending && props.onClose();
  const confirm = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onConfirm();
  };
  return (
    <Modal opened onClose={close} title={title} size="lg">
      <form onSubmit={confirm} noValidate>
        <Stack>
          {sentences.length === 1 && <Text>{sentences[0]}</Text>}
          {sentences.length > 1 && (
            <List spacing="xs">
              {sentences.map((sentence) => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          )}
          {children}
          <div role="status">{isPending && pendingText}</div>
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus disabled={isPending} onClick={close}>
              {kitWords.cancel}
            </Button>
            <Button type="submit" color={isDanger ? 'red' : undefined} loading={isPending}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
