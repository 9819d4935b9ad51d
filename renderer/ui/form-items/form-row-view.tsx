import { ActionIcon, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { FormRow } from '../../../shared/form/form-answers.ts';
import type { RowsItem } from '../../../shared/form/form-item.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { addHints } from '../secrecy/word-hints.tsx';
import { type FormControl, nameText } from './form-control.ts';
import classes from './form-items.module.css';
import { changeCell, readRows } from './form-rows.ts';

type Props = {
  item: RowsItem;
  row: FormRow;
  rank: number;
  /** How many rows there are. */
  count: number;
  rowId: string;
  control: FormControl;
  onAdd: () => void;
  onRemove: () => void;
  /** `target`: id of the field that keeps the keyboard. */
  onMove: (step: -1 | 1, target: string) => void;
};

export function FormRowView(props: Props) {
  const { item, row, rank, rowId, control } = props;
  return (
    <li id={rowId} className={classes.row} data-wide={item.columns.length > 1 || undefined}>
      <span className={classes.rank} aria-hidden>
        {rank}
      </span>
      <div className={classes.cells}>
        {item.columns.map((column) => (
          <Cell key={column.id} column={column} {...props} />
        ))}
      </div>
      {!control.isReadOnly && <RowActions {...props} rowId={rowId} row={row} />}
    </li>
  );
}

function Cell({
  column,
  item,
  row,
  rank,
  rowId,
  control,
  onAdd,
  onMove,
}: Props & { column: RowsItem['columns'][number] }) {
  const cellId = `${rowId}-${column.id}`;
  const index = readRows(control.answers[item.id]).indexOf(row);
  const followKeys = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1, cellId);
    } else if (event.key === 'Enter' && isPlainKey(event) && !column.multiline) {
      event.preventDefault();
      onAdd();
    }
  };
  const isLabelled = item.columns.length > 1;
  return (
    <Textarea
      id={cellId}
      label={isLabelled ? column.label : undefined}
      aria-label={formWords.cellOf(column.label, rank)}
      value={row[column.id] ?? ''}
      error={control.issues.get(`${item.id}.${index}.${column.id}`)}
      readOnly={control.isReadOnly}
      autosize={false}
      rows={1}
      classNames={{ input: classes.growingCell }}
      inputContainer={addHints(nameText(control, item.id, row.id, column.id))}
      onKeyDown={followKeys}
      onChange={(event) => {
        const rows = readRows(control.answers[item.id]);
        control.onAnswer(item.id, changeCell(rows, row.id, column.id, event.currentTarget.value), true);
      }}
    />
  );
}

/** Not Shift + Enter (a line end), nor the Enter that ends the composition of a letter. */
function isPlainKey(event: KeyboardEvent): boolean {
  return !event.shiftKey && !event.nativeEvent.isComposing;
}

/** A button that the move disables cannot keep the keyboard: its neighbour takes it. */
function RowActions({ rank, count, rowId, onMove, onRemove }: Props) {
  const up = `${rowId}-up`;
  const down = `${rowId}-down`;
  return (
    <div className={classes.rowActions}>
      <ActionIcon
        id={up}
        aria-label={formWords.moveUp(rank)}
        disabled={rank === 1}
        onClick={() => onMove(-1, rank === 2 ? down : up)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        id={down}
        aria-label={formWords.moveDown(rank)}
        disabled={rank === count}
        onClick={() => onMove(1, rank === count - 1 ? up : down)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={formWords.removeRow(rank)} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
