import { Loader, Text, Textarea } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ChangeEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { formatKitKey, moveCaret } from './kit-key.ts';
import classes from './kit-key-field.module.css';

export type KitKeyCheck = { isChecking: boolean; error: string | undefined; accepted: string | undefined };

type Props = { label: string; value: string; onChange: (key: string) => void; check: KitKeyCheck };

/** The key of a kit, copied from paper: grouped as on the sheet while it is typed or pasted. */
export function KitKeyField({ label, value, onChange, check }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  // React leaves the cursor at the end when it rewrites a value.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const write = ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => {
    caret.current = moveCaret(currentTarget.value, currentTarget.selectionStart);
    onChange(formatKitKey(currentTarget.value));
  };
  const submit = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div>
      <Textarea
        ref={field}
        id={id}
        label={label}
        description={words.keyHelp}
        error={check.error}
        value={value}
        onChange={write}
        onKeyDown={submit}
        minRows={2}
        classNames={{ input: classes.input }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <div role="status" className={classes.status}>
        {check.isChecking && (
          <>
            <Loader size={18} aria-hidden /> {words.checking}
          </>
        )}
        {check.accepted && (
          <Text component="span" className={classes.accepted}>
            <IconCircleCheck size={20} aria-hidden /> {check.accepted}
          </Text>
        )}
      </div>
    </div>
  );
}
