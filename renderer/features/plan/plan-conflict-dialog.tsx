import { Button, Group, Modal, Table, Text, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { planPartWords } from '../../../shared/text/plan-words.ts';
import { planScreenWords as words } from '../../../shared/text/screen/plan-words.ts';
import { formatClock } from '../../ui/format-instant.ts';
import { type Difference, listDifferences, tellParts } from './list-differences.ts';
import classes from './plan-conflict.module.css';
import type { DraftConflict } from './plan-draft-state.ts';
import { usePlanEditor } from './plan-editor-context.ts';
import { useDraft } from './use-plan-draft.ts';

/** Another window saved in between: both versions side by side, and a choice that nothing makes for the user. */
export function PlanConflictDialog() {
  const { store } = usePlanEditor();
  const conflict = useDraft(store, (state) => state.conflict);
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => {}}
      size="60rem"
      title={words.conflictTitle}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      {conflict && <ConflictChoice conflict={conflict} />}
    </Modal>
  );
}

function ConflictChoice({ conflict }: { conflict: DraftConflict }) {
  const { store, saved } = usePlanEditor();
  const { places } = saved.organisation;
  const mine = useDraft(store, (state) => state.content);
  const { parts, stored } = conflict;
  const differences = useMemo(
    () => listDifferences(parts, mine, stored.content, places),
    [parts, mine, stored, places],
  );
  const copy = useMemo(() => tellParts(parts, mine, places), [parts, mine, places]);
  return (
    <div className={classes.body}>
      <Text>{words.conflictText(formatClock(stored.changedAt))}</Text>
      {differences.length > 0 && <DifferenceTable differences={differences} />}
      <Textarea
        label={words.conflictCopy}
        value={copy}
        readOnly
        autosize={false}
        rows={4}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Text className={classes.help}>{words.conflictTakeHelp}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => store.keepMine()}>
          {words.conflictKeep}
        </Button>
        <Button data-autofocus onClick={() => store.takeStored()}>
          {words.conflictTake}
        </Button>
      </Group>
    </div>
  );
}

function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  return (
    <div className={classes.scroll}>
      <Table aria-label={words.conflictParts} stickyHeader verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.conflictWhere}</Table.Th>
            <Table.Th scope="col">{words.conflictMine}</Table.Th>
            <Table.Th scope="col">{words.conflictStored}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ part, id, label, mine, stored }) => (
            <Table.Tr key={`${part}.${id}`}>
              <Table.Th scope="row" className={classes.where}>
                <span className={classes.part}>{planPartWords[part]}</span>
                {label}
              </Table.Th>
              <Table.Td className={classes.side}>{mine || <em>{words.conflictNothing}</em>}</Table.Td>
              <Table.Td className={classes.side}>{stored || <em>{words.conflictNothing}</em>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
