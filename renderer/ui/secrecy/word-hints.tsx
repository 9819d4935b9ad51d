import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useContext, useId, useState } from 'react';
import { foldCase } from '../../../shared/secrecy/accepted-words.ts';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';
import { KeptWord } from './kept-word.tsx';
import { listHints } from './list-hints.ts';
import { PointedWord } from './pointed-word.tsx';
import { SecrecyContext, type SecrecyValue, useReading } from './secrecy-context.ts';
import type { TextReading } from './text-reader.ts';
import { focusWordAction } from './word-action.tsx';
import classes from './word-hints.module.css';

/** Shown at once; the others on demand. */
const SHOWN = 2;

/**
 * Under a free text: the words that name a condition or betray it, why, and what to write instead. Nothing outside a
 * `SecrecyCheck`. `field`: as `shared/secrecy` names it.
 */
export function WordHints({ field }: { field: string }) {
  const check = useContext(SecrecyContext);
  const reading = useReading(field);
  return check && reading && <FieldHints check={check} reading={reading} />;
}

/** The same, for the `inputContainer` of a field: between what is typed and its error. */
export function addHints(field: string): (input: ReactNode) => ReactNode {
  return (input) => (
    <>
      {input}
      <WordHints field={field} />
    </>
  );
}

function FieldHints({ check, reading }: { check: SecrecyValue; reading: TextReading }) {
  const id = useId();
  const [isLong, setLong] = useState(false);
  const { open, kept } = listHints(reading, check.accepted);
  // One more line costs less than a button that shows one line.
  const shown = isLong || open.length <= SHOWN + 1 ? open : open.slice(0, SHOWN);
  const focusWord = (word: string) => setTimeout(() => focusWordAction(id, word));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame around a single field
    <div id={id} role="group" aria-label={words.group} className={classes.root}>
      {open.length > 0 && (
        <ul className={classes.list}>
          {shown.map((finding) => (
            <PointedWord
              key={foldCase(finding.word)}
              place={reading.text}
              finding={finding}
              onKept={focusWord}
            />
          ))}
        </ul>
      )}
      {open.length > SHOWN + 1 && (
        <UnstyledButton className={classes.more} aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />}
          {isLong ? words.hideOthers : words.showOthers(open.length - SHOWN)}
        </UnstyledButton>
      )}
      {kept.length > 0 && (
        <ul className={classes.list}>
          {kept.map((word) => (
            <KeptWord key={word.id} kept={word} onWithdrawn={focusWord} />
          ))}
        </ul>
      )}
    </div>
  );
}
