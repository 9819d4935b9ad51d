import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { safetyListWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import classes from './safety-list.module.css';

type Props = {
  lines: readonly string[];
  /** More lines than that are shown on demand. */
  limit: number;
  /** The button that shows the others; in general words when left out. */
  moreLabel?: (count: number) => string;
  renderLine?: (line: string) => ReactNode;
};

/** The first lines of a list, and the others when asked. */
export function FoldedList({ lines, limit, moreLabel = words.showOthers, renderLine }: Props) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, limit);
  return (
    <>
      <ul id={id} className={classes.lines}>
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two homonyms of a class make the same line; lines never move
          <li key={index}>{renderLine ? renderLine(line) : line}</li>
        ))}
      </ul>
      {lines.length > limit && (
        <Button
          variant="subtle"
          size="compact-md"
          className={classes.more}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.hideOthers : moreLabel(lines.length - limit)}
        </Button>
      )}
    </>
  );
}
