import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { formatPupilName } from '../../../shared/pupil/pupil-rules.ts';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import { buildSearchIndex, type StateFilter, searchRegister } from '../../../shared/pupil/register-search.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { PlanStateChip } from '../../ui/status-chip.tsx';
import classes from './batch.module.css';

type Props = {
  rows: readonly RegisterRow[];
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
};

const ROW_HEIGHT = 48;
const states: readonly StateFilter[] = ['all', 'inForce', 'toSign', 'draft', 'suspended'];

/** One box a pupil, found by name, class or state. */
export function PupilPicker({ rows, ticked, onChange }: Props) {
  const [text, setText] = useState('');
  const [state, setState] = useState<StateFilter>('all');
  const sought = useDeferredValue(text);
  const index = useMemo(() => buildSearchIndex(rows), [rows]);
  const found = useMemo(
    () => searchRegister(index, { text: sought, classId: null, state }),
    [index, sought, state],
  );
  const toggle = (pupilId: string) => {
    const next = new Set(ticked);
    if (!next.delete(pupilId)) next.add(pupilId);
    onChange(next);
  };
  const tickFound = () => onChange(new Set([...ticked, ...found.map(({ pupilId }) => pupilId)]));
  return (
    <div className={classes.picker}>
      <div className={classes.filters}>
        <TextInput
          className={classes.search}
          label={words.search}
          placeholder={words.searchHelp}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.currentTarget.value)}
          // Would send the whole form.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <NativeSelect
          label={registerWords.stateFilter}
          data={states.map((value) => ({ value, label: registerWords.states[value] }))}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as StateFilter)}
        />
      </div>
      <Group gap="sm">
        <Button variant="default" size="sm" disabled={found.length === 0} onClick={tickFound}>
          {words.tickShown(found.length)}
        </Button>
        <Button variant="default" size="sm" disabled={ticked.size === 0} onClick={() => onChange(new Set())}>
          {words.untickAll}
        </Button>
        <Text>{words.ticked(ticked.size)}</Text>
      </Group>
      {found.length === 0 ? (
        <Text c="dimmed">{words.nothingFound}</Text>
      ) : (
        <PupilBoxes rows={found} ticked={ticked} onToggle={toggle} />
      )}
    </div>
  );
}

type BoxesProps = {
  rows: readonly RegisterRow[];
  ticked: ReadonlySet<string>;
  onToggle: (id: string) => void;
};

/** Only those in sight are drawn. */
function PupilBoxes({ rows, ticked, onToggle }: BoxesProps) {
  const scroller = useRef<HTMLFieldSetElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  return (
    <fieldset ref={scroller} className={classes.boxes} aria-label={words.listLabel}>
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={row.pupilId}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes.box}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Checkbox
                  checked={ticked.has(row.pupilId)}
                  onChange={() => onToggle(row.pupilId)}
                  label={
                    <>
                      <strong>{formatPupilName(row)}</strong>{' '}
                      <span className={classes.fact}>{row.className || kitWords.noClass}</span>
                    </>
                  }
                />
                <PlanStateChip state={row.planState} />
              </div>
            )
          );
        })}
      </div>
    </fieldset>
  );
}
