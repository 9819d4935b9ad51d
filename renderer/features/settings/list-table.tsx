import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import classes from './list-table.module.css';

/** A short list edited in place. */
export function ListTable({ headers, children }: { headers: readonly string[]; children: ReactNode }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function RemoveCell({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <td className={classes.action}>
      <Button
        variant="subtle"
        px="xs"
        leftSection={<IconTrash size={18} aria-hidden />}
        aria-label={label}
        onClick={onRemove}
      >
        {settingsWords.remove}
      </Button>
    </td>
  );
}

export function AddCell({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <td className={classes.action}>
      <Button variant="default" px="sm" onClick={onAdd}>
        {label}
      </Button>
    </td>
  );
}

/** A refusal that concerns a whole line. */
export function FailureLine({ message, columns }: { message: string | null; columns: number }) {
  if (message === null) return null;
  return (
    <tr>
      <td colSpan={columns} role="alert" className={classes.failure}>
        {message}
      </td>
    </tr>
  );
}
