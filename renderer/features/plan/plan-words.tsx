import { UnstyledButton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';
import { useOpenFindings } from '../../ui/secrecy/secrecy-context.ts';
import { usePlanEditor } from './plan-editor-context.ts';
import classes from './plan-margin.module.css';
import { getTextTarget } from './plan-targets.ts';

/** Shown at once; the others on demand. */
const SHOWN = 2;

/** How many words of the PAI name a condition or betray it: each a link to its field. */
export function PlanWords() {
  const { goTo } = usePlanEditor();
  const findings = useOpenFindings();
  const [isLong, setLong] = useState(false);
  if (findings.length === 0) return null;
  const shown = isLong ? findings : findings.slice(0, SHOWN);
  return (
    <section className={classes.missing} data-words aria-labelledby="plan-words-title">
      <h2 id="plan-words-title" className={classes.missingTitle}>
        <IconAlertCircle size={18} aria-hidden className={classes.wordsIcon} />
        {words.toReview(findings.length)}
      </h2>
      <ul className={classes.entries}>
        {shown.map(({ text, finding }) => (
          <li key={`${text.field}/${finding.start}`}>
            <UnstyledButton className={classes.entry} onClick={() => goTo(getTextTarget(text.field))}>
              <span className={classes.word}>{words.entry(finding.word)}</span>
              <span className={classes.wordPlace}>{text.place}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && (
        <UnstyledButton className={classes.moreWords} aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? words.hideOthers : words.showOthers(findings.length - SHOWN)}
        </UnstyledButton>
      )}
    </section>
  );
}
