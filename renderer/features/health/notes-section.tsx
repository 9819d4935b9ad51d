import { Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { HealthFile } from '../../../shared/health/health-schema.ts';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { focusField } from '../../ui/focus-field.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import { useHasDraft } from '../../ui/form-draft/form-draft.tsx';
import { formatClock, formatDay } from '../../ui/format-instant.ts';
import classes from './health.module.css';
import { useHealthEditor } from './health-context.ts';
import { EditedNote, NewNote } from './note-editor.tsx';
import { RemoveRecord } from './remove-record.tsx';

export type Note = HealthFile['notes'][number];

const NEW_NOTE_ID = 'health-new-note';
/** Shown at first: the documents below stay within reach. */
const RECENT = 20;

/** Notes, newest first, with who wrote them and when. */
export function NotesSection({ notes }: { notes: readonly Note[] }) {
  const { isReadOnly } = useHealthEditor();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = showsAll ? notes : notes.slice(0, RECENT);
  const hiddenCount = notes.length - shown.length;
  const showAll = () => {
    setShowsAll(true);
    // The button goes away: the keyboard goes on at the first of the older notes.
    setTimeout(() => list.current?.children[RECENT]?.querySelector('button')?.focus());
  };
  return (
    <FormBlock title={words.notes}>
      {!isReadOnly && <NewNote id={NEW_NOTE_ID} />}
      {notes.length === 0 && <Text c="dimmed">{words.notesNone}</Text>}
      <ul ref={list} className={classes.notes}>
        {shown.map((note) => (
          <NoteView key={note.id} note={note} />
        ))}
      </ul>
      {hiddenCount > 0 && (
        <Button variant="default" onClick={showAll}>
          {words.notesOlder(hiddenCount)}
        </Button>
      )}
    </FormBlock>
  );
}

function NoteView({ note }: { note: Note }) {
  const { isReadOnly } = useHealthEditor();
  const hasDraft = useHasDraft(`note/${note.id}`);
  const [isEdited, setEdited] = useState(hasDraft);
  const day = formatDay(note.changedAt);
  const time = formatClock(note.changedAt);
  const editId = `health-note-${note.id}-edit`;
  const close = () => {
    setEdited(false);
    // The editor goes away; its button comes back at the next drawing.
    setTimeout(() => document.getElementById(editId)?.focus());
  };
  return (
    <li className={classes.note}>
      <div className={classes.noteHead}>
        <span className={classes.author}>{words.written(note.changedBy, day, time)}</span>
        {!isReadOnly && !isEdited && (
          <Group gap={0}>
            <Button
              id={editId}
              variant="subtle"
              size="sm"
              leftSection={<IconPencil size={18} aria-hidden />}
              aria-label={words.noteEditOf(day, time)}
              onClick={() => setEdited(true)}
            >
              {words.noteEdit}
            </Button>
            <RemoveRecord
              recordId={note.id}
              kind="note"
              label={words.noteRemoveOf(day, time)}
              onRemoved={() => focusField(NEW_NOTE_ID)}
            />
          </Group>
        )}
      </div>
      {isEdited ? <EditedNote note={note} onClose={close} /> : <p className={classes.text}>{note.text}</p>}
    </li>
  );
}
