import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { DatedClass } from '../../../shared/plan/administrative-schema.ts';
import { CLASS_ROW, DATE_ROW } from '../../../shared/text/plan-words.ts';
import { administrativeScreenWords as words } from '../../../shared/text/screen/plan-administrative-words.ts';
import { ClosableDateField } from '../../ui/form-items/closable-date-field.tsx';
import { addHints } from '../../ui/secrecy/word-hints.tsx';
import { changeField, usePlanEditor, usePlanIssues } from './plan-editor-context.ts';
import classes from './signatories.module.css';
import { useDraft } from './use-plan-draft.ts';

/** Most rows the schema takes. */
const LIMIT = 24;

type Props = {
  field: 'versions' | 'yearlyChecks';
  /** Given: the form always shows this first row, even before anything is written in it. */
  firstLabel?: string;
  rankLabel: (rank: number) => string;
  addLabel: string;
};

/** A table of the form with « Date » and « Classe ». */
export function DatedClasses({ field, firstLabel, rankLabel, addLabel }: Props) {
  const { store, className, isReadOnly } = usePlanEditor();
  const issues = usePlanIssues('administrative');
  const written = useDraft(store, ({ content }) => content.administrative[field]);
  const rows = written.length === 0 && firstLabel ? [{ id: '', date: null, className: '' }] : written;

  const give = (next: DatedClass[], typedIn: string | null) =>
    changeField(store, 'administrative', field, next, typedIn);
  const add = (known: Partial<DatedClass>) =>
    give([...written, { id: crypto.randomUUID(), date: null, className, ...known }], null);
  const change = (row: DatedClass, known: Partial<DatedClass>, typedIn: string | null) => {
    if (row.id === '') add(known);
    else
      give(
        written.map((one) => (one.id === row.id ? { ...one, ...known } : one)),
        typedIn,
      );
  };

  return (
    <div id={`administrative-${field}`} className={classes.rows}>
      {rows.map((row, index) => (
        <fieldset key={row.id || 'first'} className={classes.dated}>
          <legend className={classes.datedLegend}>{rankLabel(index + 1)}</legend>
          <ClosableDateField
            data-path={`${field}.${row.id}`}
            label={DATE_ROW}
            value={row.date}
            isReadOnly={isReadOnly}
            error={issues.get(`${field}.${index}.date`)}
            onChange={(date) => change(row, { date }, null)}
          />
          <TextInput
            id={`administrative-classes-${row.id}-className`}
            label={CLASS_ROW}
            value={row.className}
            readOnly={isReadOnly}
            error={issues.get(`${field}.${index}.className`)}
            inputContainer={addHints(`administrative.classes.${row.id}.className`)}
            onChange={(event) => change(row, { className: event.currentTarget.value }, `${field}.${row.id}`)}
          />
          {!isReadOnly && row.id !== '' && (
            <ActionIcon
              aria-label={words.remove(rankLabel(index + 1))}
              onClick={() =>
                give(
                  written.filter(({ id }) => id !== row.id),
                  null,
                )
              }
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </fieldset>
      ))}
      {!isReadOnly && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={written.length >= LIMIT || (firstLabel !== undefined && written.length === 0)}
          onClick={() => add({})}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}
