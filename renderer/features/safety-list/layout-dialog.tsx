import { Button, Checkbox, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import {
  type SafetyListColumn,
  type SafetyListLayout,
  safetyListColumns,
} from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListColumnWords } from '../../../shared/text/safety-list-document-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { safetyListLayoutWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import classes from './safety-list.module.css';

type Props = { layout: SafetyListLayout; onSaved: (thenSee: boolean) => void; onClose: () => void };

/** Which of the permitted columns the school prints, and how the list is cut into groups. */
export function LayoutDialog({ layout, onSaved, onClose }: Props) {
  const [chosen, setChosen] = useState(layout);
  const change = (part: Partial<SafetyListLayout>) => setChosen((current) => ({ ...current, ...part }));
  const { mutate, isPending, error } = useRegisterMutation('safetyList.saveLayout', {
    outdates: ['safetyList.get', 'document.render'],
  });
  const save = (thenSee: boolean) => mutate({ layout: chosen }, { onSuccess: () => onSaved(thenSee) });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(false);
  };
  return (
    <Modal opened onClose={() => !isPending && onClose()} title={words.title} size="xl">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <ColumnChoice
            columns={chosen.columns}
            isPlaceForced={chosen.groupBy === 'safePlace'}
            onChange={(columns) => change({ columns })}
          />
          <Text>{words.whyNot}</Text>
          <GroupChoice layout={chosen} onChange={change} />
          <Text c="dimmed">{words.versionNote}</Text>
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" disabled={isPending} onClick={onClose}>
              {kitWords.cancel}
            </Button>
            <Button variant="default" disabled={isPending} onClick={() => save(true)}>
              {words.saveAndSee}
            </Button>
            <Button type="submit" loading={isPending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type ColumnProps = {
  columns: readonly SafetyListColumn[];
  isPlaceForced: boolean;
  onChange: (columns: SafetyListColumn[]) => void;
};

function ColumnChoice({ columns, isPlaceForced, onChange }: ColumnProps) {
  const isForced = (column: SafetyListColumn) => column === 'safePlace' && isPlaceForced;
  const toggle = (column: SafetyListColumn, isChosen: boolean) =>
    onChange(safetyListColumns.filter((other) => (other === column ? isChosen : columns.includes(other))));
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{words.columns}</legend>
      <Text mb="sm">{words.always}</Text>
      <div className={classes.choices}>
        {safetyListColumns.map((column, index) => (
          <Checkbox
            key={column}
            data-autofocus={index === 0 || undefined}
            label={safetyListColumnWords[column]}
            description={isForced(column) ? words.placeShown : words.help[column]}
            checked={isForced(column) || columns.includes(column)}
            disabled={isForced(column)}
            onChange={(event) => toggle(column, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type GroupProps = { layout: SafetyListLayout; onChange: (part: Partial<SafetyListLayout>) => void };

function GroupChoice({ layout: { groupBy, pagePerGroup }, onChange }: GroupProps) {
  return (
    <Stack gap="sm">
      <Radio.Group
        label={words.groupBy}
        value={groupBy}
        onChange={(value) => onChange({ groupBy: value === 'safePlace' ? 'safePlace' : 'class' })}
      >
        <Group gap="xl" mt="xs">
          <Radio value="class" label={words.groups.class} />
          <Radio value="safePlace" label={words.groups.safePlace} />
        </Group>
      </Radio.Group>
      <Checkbox
        label={words.pagePerGroup[groupBy]}
        description={words.pagePerGroupHelp}
        checked={pagePerGroup}
        onChange={(event) => onChange({ pagePerGroup: event.currentTarget.checked })}
      />
    </Stack>
  );
}
