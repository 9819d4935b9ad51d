import { Button, Group, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { KitKind } from '../../../shared/contract/recovery-contract.ts';
import { recoveryWords as words } from '../../../shared/text/screen/recovery-words.ts';
import { stepWords } from '../../../shared/text/screen/step-words.ts';
import { useRegisterMutation } from '../../bridge/use-register-mutation.ts';
import { ErrorNotice } from '../error-notice.tsx';
import classes from './kit-maker.module.css';

type Props = {
  kind: KitKind;
  /** Which groups of the sheet, counted from 1. */
  groups: readonly number[];
  onBack: () => void;
  onConfirmed: (state: OutputOf<'recovery.confirm'>) => void;
};

/** Proof that the sheet is in hand and legible: a few of its groups, typed back. */
export function ConfirmStep({ kind, groups, onBack, onConfirmed }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<readonly string[]>(() => groups.map(() => ''));
  const [wasTried, setTried] = useState(false);
  const confirm = useRegisterMutation('recovery.confirm', { onSuccess: onConfirmed });

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const empty = typed.findIndex((group) => group.trim() === '');
    if (empty === -1) confirm.mutate({ kind, groups: [...typed] });
    else document.getElementById(`${id}${empty}`)?.focus();
  };
  const write = (index: number, text: string) =>
    setTyped((current) => current.map((group, at) => (at === index ? text.toUpperCase() : group)));

  return (
    <form onSubmit={submit} noValidate>
      <Text>{words.confirmText(groups)}</Text>
      <div className={classes.groups}>
        {groups.map((rank, index) => (
          <TextInput
            key={rank}
            id={`${id}${index}`}
            label={words.group(rank)}
            classNames={{ input: classes.group }}
            value={typed[index] ?? ''}
            onChange={(event) => write(index, event.currentTarget.value)}
            error={wasTried && typed[index]?.trim() === '' ? words.groupRequired(rank) : undefined}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
          />
        ))}
      </div>
      {confirm.error && <ErrorNotice error={confirm.error} />}
      <Text role="status">{confirm.isPending && words.confirming}</Text>
      <Group mt="xl" justify="space-between">
        <Button variant="default" onClick={onBack} disabled={confirm.isPending}>
          {stepWords.previous}
        </Button>
        <Button type="submit" loading={confirm.isPending}>
          {words.confirm}
        </Button>
      </Group>
    </form>
  );
}
