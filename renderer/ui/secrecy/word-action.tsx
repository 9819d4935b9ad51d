import { Button } from '@mantine/core';
import { foldCase } from '../../../shared/secrecy/accepted-words.ts';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';
import classes from './word-hints.module.css';

type Props = { word: string; label: string; isBusy?: boolean; onClick: () => void };

/** What one can do about a word. Its spoken name says which word. */
export function WordAction({ word, label, isBusy, onClick }: Props) {
  return (
    <Button
      variant="subtle"
      size="compact-md"
      className={classes.action}
      data-word={foldCase(word)}
      aria-label={`${label} ${words.entry(word)}`}
      loading={isBusy}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** The button that was pressed went away with its line: the keyboard stays on the same word. */
export function focusWordAction(groupId: string, word: string): void {
  const buttons = document.getElementById(groupId)?.querySelectorAll<HTMLElement>('[data-word]') ?? [];
  [...buttons].find(({ dataset }) => dataset.word === foldCase(word))?.focus({ preventScroll: true });
}
