import { IconAlertCircle } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import type { Finding } from '../../../shared/secrecy/finding.ts';
import type { FreeText } from '../../../shared/secrecy/free-text.ts';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';
import { KeepForm } from './keep-form.tsx';
import { SecrecyContext } from './secrecy-context.ts';
import { WordAction } from './word-action.tsx';
import classes from './word-hints.module.css';

type Props = { place: FreeText; finding: Finding; onKept: (word: string) => void };

/** A word, why it is pointed at, what to write instead, and the way to keep it all the same. */
export function PointedWord({ place, finding, onKept }: Props) {
  const { canKeep = false } = useContext(SecrecyContext) ?? {};
  const [isAsking, setAsking] = useState(false);
  const stop = () => {
    setAsking(false);
    onKept(finding.word);
  };
  return (
    <li className={classes.pointed}>
      <IconAlertCircle size={18} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        <span className={classes.why}>{finding.reason}</span> {finding.suggestion}
        {canKeep && !isAsking && (
          <>
            {' '}
            <WordAction word={finding.word} label={words.keep} onClick={() => setAsking(true)} />
          </>
        )}
        {isAsking && <KeepForm place={place} word={finding.word} onClose={stop} />}
      </div>
    </li>
  );
}
