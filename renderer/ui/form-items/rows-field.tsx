import { Button, Input, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { FormRow } from '../../../shared/form/form-answers.ts';
import type { RowsItem } from '../../../shared/form/form-item.ts';
import { formWords } from '../../../shared/text/screen/form-words.ts';
import { focusField } from '../focus-field.ts';
import { buildFieldId, type FormControl } from './form-control.ts';
import classes from './form-items.module.css';
import { FormRowView } from './form-row-view.tsx';
import { addRow, buildRow, moveRow, ROWS_LIMIT, readRows, removeRow } from './form-rows.ts';

type Props = { item: RowsItem; control: FormControl };

/** A table one adds rows to: with the mouse, or with Enter and Alt + arrows while typing. */
export function RowsField({ item, control }: Props) {
  const rows = readRows(control.answers[item.id]);
  const id = buildFieldId(control.idPrefix, item.id);
  const focusNext = useFocusAfterChange(rows);
  const isFull = rows.length >= ROWS_LIMIT;
  const give = (next: readonly FormRow[]) => control.onAnswer(item.id, next, false);

  const add = (index: number) => {
    if (isFull || control.isReadOnly) return;
    const row = buildRow(crypto.randomUUID(), item.columns);
    focusNext(`${id}-${row.id}`);
    give(addRow(rows, row, index));
  };
  const remove = (row: FormRow) => {
    const index = rows.indexOf(row);
    const neighbour = rows[index + 1] ?? rows[index - 1];
    focusNext(neighbour ? `${id}-${neighbour.id}` : `${id}-add`);
    give(removeRow(rows, row.id));
  };
  const move = (row: FormRow, step: -1 | 1, target: string) => {
    focusNext(target);
    give(moveRow(rows, row.id, step));
  };

  return (
    <fieldset id={id} className={classes.rows}>
      <legend className={classes.rowsLabel}>{item.label}</legend>
      {rows.length > 0 && (
        <ol className={classes.rowList}>
          {rows.map((row, index) => (
            <FormRowView
              key={row.id}
              item={item}
              row={row}
              rank={index + 1}
              count={rows.length}
              rowId={`${id}-${row.id}`}
              control={control}
              onAdd={() => add(index + 1)}
              onRemove={() => remove(row)}
              onMove={(step, target) => move(row, step, target)}
            />
          ))}
        </ol>
      )}
      {control.issues.has(item.id) && <Input.Error>{control.issues.get(item.id)}</Input.Error>}
      {!control.isReadOnly && (
        <Button
          id={`${id}-add`}
          variant="default"
          size="sm"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={isFull}
          onClick={() => add(rows.length)}
        >
          {item.addLabel}
        </Button>
      )}
      {isFull && <Text className={classes.note}>{formWords.tooManyRows}</Text>}
    </fieldset>
  );
}

/** Once the rows have changed, puts the keyboard where the user goes on: a new row, a neighbour, a moved row. */
function useFocusAfterChange(rows: readonly FormRow[]): (fieldId: string) => void {
  const target = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows change, which is the point
  useEffect(() => {
    if (target.current !== null) focusField(target.current);
    target.current = null;
  }, [rows]);
  return (fieldId) => {
    target.current = fieldId;
  };
}
