import { Alert, Button, Group, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { sealedTextSchema } from '../../../shared/health/health-schema.ts';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { getValidationMessage } from '../../../shared/text/validation-messages.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { useDraftSource, useRestoredDraft } from '../../ui/form-draft/form-draft.tsx';
import classes from './health.module.css';
import { useHealthEditor } from './health-context.ts';
import type { Note } from './notes-section.tsx';
import { textDraftSchema } from './use-diagnosis-editing.ts';

/** A note to add. What is typed is kept, sealed, until the button is pressed. */
export function NewNote({ id }: { id: string }) {
  const { pupilId, show } = useHealthEditor();
  const restored = useRestoredDraft('note', z.string());
  const editing = useNoteText(restored ?? '');
  const save = useSaveNote();
  useDraftSource('note', { read: () => editing.readTyped() || null });
  const add = () =>
    editing.submit((text) =>
      save.mutate(
        { pupilId, recordId: null, expectedRevision: 0, text },
        {
          onSuccess: (file) => {
            editing.reset('');
            show(file);
            focusField(id);
          },
        },
      ),
    );
  return (
    <div className={classes.newNote}>
      <NoteField id={id} label={words.newNote} editing={editing} />
      {save.error && <ErrorNotice error={save.error} />}
      <Group justify="flex-end">
        <Button variant="default" loading={save.isPending} onClick={add}>
          {words.noteAdd}
        </Button>
      </Group>
    </div>
  );
}

/** A note being corrected. Another window that corrected it first is told, and nothing is overwritten unasked. */
export function EditedNote({ note, onClose }: { note: Note; onClose: () => void }) {
  const { pupilId, show, reload } = useHealthEditor();
  const restored = useRestoredDraft(`note/${note.id}`, textDraftSchema);
  const [revision, setRevision] = useState(restored?.revision ?? note.revision);
  const editing = useNoteText(restored?.text ?? note.text);
  const isClosed = useRef(false);
  const save = useSaveNote();
  const id = `health-note-${note.id}`;
  const isOutdated = revision !== note.revision;
  useDraftSource(`note/${note.id}`, {
    read: () => {
      const text = editing.readTyped();
      return isClosed.current || text === note.text ? null : { text, revision };
    },
  });
  useEffect(() => focusField(id), [id]);

  const close = () => {
    isClosed.current = true;
    onClose();
  };
  const write = () =>
    editing.submit((text) =>
      save.mutate(
        { pupilId, recordId: note.id, expectedRevision: revision, text },
        {
          onSuccess: (file) => {
            show(file);
            close();
          },
          onError: ({ code }) => {
            if (code === 'CONFLICT') void reload();
          },
        },
      ),
    );
  return (
    <div className={classes.editor}>
      {isOutdated && <StoredVersion text={note.text} onOverwrite={() => setRevision(note.revision)} />}
      <NoteField id={id} label={words.noteText} editing={editing} />
      {save.error && save.error.code !== 'CONFLICT' && <ErrorNotice error={save.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {kitWords.cancel}
        </Button>
        <Button loading={save.isPending} disabled={isOutdated} onClick={write}>
          {words.noteSave}
        </Button>
      </Group>
    </div>
  );
}

function StoredVersion({ text, onOverwrite }: { text: string; onOverwrite: () => void }) {
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={words.noteConflict}>
      <strong>{words.noteStored}</strong>
      <p className={classes.text}>{text}</p>
      <Button variant="default" mt="sm" onClick={onOverwrite}>
        {words.noteOverwrite}
      </Button>
    </Alert>
  );
}

function useSaveNote() {
  return useRegisterMutation('health.saveNote', { outdates: ['health.getSummary'] });
}

/** The text of a note, as typed, with what is refused in it once one asks to write it. */
function useNoteText(initial: string) {
  const [text, setText] = useState(initial);
  const [refusal, setRefusal] = useState<string | null>(null);
  const typed = useRef(initial);
  const reset = (next: string) => {
    typed.current = next;
    setText(next);
    setRefusal(null);
  };
  return {
    text,
    refusal,
    reset,
    readTyped: () => typed.current,
    submit: (onValid: (text: string) => void) => {
      const parsed = sealedTextSchema.safeParse(typed.current);
      if (parsed.success) return onValid(parsed.data);
      setRefusal(getValidationMessage(parsed.error.issues[0]?.message ?? ''));
    },
  };
}

type FieldProps = { id: string; label: string; editing: ReturnType<typeof useNoteText> };

function NoteField({ id, label, editing }: FieldProps) {
  return (
    <Textarea
      id={id}
      label={label}
      error={editing.refusal}
      value={editing.text}
      autosize={false}
      rows={3}
      classNames={{ input: classes.growing }}
      onChange={(event) => editing.reset(event.currentTarget.value)}
    />
  );
}
