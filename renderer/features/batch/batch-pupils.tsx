import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './batch.module.css';
import { type BatchChoice, type BatchScope, listChosen } from './batch-choice.ts';
import { PupilPicker } from './pupil-picker.tsx';

type Props = {
  /** Those that can be printed, class by class. */
  rows: readonly RegisterRow[];
  choice: BatchChoice;
  /** Pupils the register showed; null: this is not offered. */
  shown: ReadonlySet<string> | null;
  onChange: (part: Partial<BatchChoice>) => void;
};

/** For whom. */
export function BatchPupils({ rows, choice, shown, onChange }: Props) {
  const count = (scope: BatchScope) => listChosen(rows, { ...choice, scope }, shown).length;
  const choose = (scope: BatchScope) => {
    // What was chosen so far is a start: often one pupil is to be taken out.
    const ticked =
      scope === 'choose' && choice.ticked.size === 0
        ? new Set(listChosen(rows, choice, shown).map(({ pupilId }) => pupilId))
        : choice.ticked;
    onChange({ scope, ticked });
  };
  return (
    <FormBlock title={words.pupils}>
      <Radio.Group
        aria-label={words.pupils}
        value={choice.scope}
        onChange={(scope) => choose(scope as BatchScope)}
      >
        <Stack gap="sm">
          <Radio value="inForce" label={words.scopes.inForce(count('inForce'))} />
          {shown && <Radio value="shown" label={words.scopes.shown(count('shown'))} />}
          <Radio value="class" label={words.scopes.class} />
          <Radio value="choose" label={words.scopes.choose} />
        </Stack>
      </Radio.Group>
      {choice.scope === 'class' && <ClassChoice rows={rows} choice={choice} onChange={onChange} />}
      {choice.scope === 'choose' && (
        <PupilPicker rows={rows} ticked={choice.ticked} onChange={(ticked) => onChange({ ticked })} />
      )}
      <Text size="sm" mt="md" c="dimmed">
        {words.closedLeftOut}
      </Text>
    </FormBlock>
  );
}

function ClassChoice({ rows, choice, onChange }: Pick<Props, 'rows' | 'choice' | 'onChange'>) {
  const options = useMemo(() => listClassOptions(rows), [rows]);
  return (
    <NativeSelect
      mt="md"
      className={classes.class}
      label={words.class}
      data={options}
      value={choice.classId}
      onChange={(event) => onChange({ classId: event.currentTarget.value })}
    />
  );
}

/** In the order of the rows, each with how many pupils it has. */
function listClassOptions(rows: readonly RegisterRow[]): { value: string; label: string }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { classId, className } of rows) {
    const known = counts.get(classId ?? '');
    counts.set(classId ?? '', { name: className || words.withoutClass, count: (known?.count ?? 0) + 1 });
  }
  return [...counts].map(([value, { name, count }]) => ({ value, label: words.classWithCount(name, count) }));
}
