import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { RegisterRow } from '../../../shared/pupil/register-row.ts';
import type { StateFilter } from '../../../shared/pupil/register-search.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { listRowClasses } from '../../ui/sort-register.ts';
import { focusActiveRow } from './focus-active-row.ts';
import classes from './register-toolbar.module.css';
import { useRegisterView } from './register-view.tsx';

type Props = { rows: readonly RegisterRow[]; shownCount: number };

/** Search, filters and count. */
export function RegisterToolbar({ rows, shownCount }: Props) {
  const { view, change } = useRegisterView();
  const search = useSearchFocus(view.activePupilId === null);
  const classOptions = useMemo(
    () => [
      { value: '', label: registerWords.allClasses },
      ...listRowClasses(rows).map(({ id, name }) => ({ value: id, label: name })),
    ],
    [rows],
  );

  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') change({ text: '' });
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    focusActiveRow();
  };

  return (
    <div className={classes.root}>
      <TextInput
        ref={search}
        className={classes.search}
        label={registerWords.search}
        description={registerWords.searchHelp}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={
          view.text === '' ? null : (
            <CloseButton
              aria-label={registerWords.clearSearch}
              size={36}
              onClick={() => {
                change({ text: '' });
                search.current?.focus();
              }}
            />
          )
        }
        value={view.text}
        onChange={(event) => change({ text: event.currentTarget.value, activePupilId: null })}
        onKeyDown={onSearchKey}
        autoComplete="off"
        spellCheck={false}
      />
      <NativeSelect
        className={classes.filter}
        label={registerWords.classFilter}
        data={classOptions}
        value={view.classId ?? ''}
        onChange={(event) => change({ classId: event.currentTarget.value || null, activePupilId: null })}
      />
      <NativeSelect
        className={classes.filter}
        label={registerWords.stateFilter}
        data={Object.entries(registerWords.states).map(([value, label]) => ({ value, label }))}
        value={view.state}
        onChange={(event) => change({ state: event.currentTarget.value as StateFilter, activePupilId: null })}
      />
      <p className={classes.count} role="status">
        {registerWords.count(shownCount, rows.length)}
      </p>
    </div>
  );
}

/** « / » or Ctrl + K from anywhere on the page. (On a French keyboard « / » is typed with Shift.) */
function useSearchFocus(focusesFirst: boolean) {
  const search = useRef<HTMLInputElement>(null);
  const focusesAtOnce = useRef(focusesFirst);
  useEffect(() => {
    if (focusesAtOnce.current) search.current?.focus();
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isCtrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!isCtrlK && (event.key !== '/' || isTyping(event.target))) return;
      event.preventDefault();
      search.current?.select();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return search;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
