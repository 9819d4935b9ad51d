import { Anchor, Button } from '@mantine/core';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { CheckedRecordKind } from '../../../shared/secrecy/accepted-word-schema.ts';
import { documentNoticeWords as words } from '../../../shared/text/screen/document-words.ts';
import { groupFindings, type PrintedFinding } from './group-findings.ts';
import classes from './pdf-viewer.module.css';

type Props = { findings: readonly PrintedFinding[]; onLeave: () => void };

/** Why each word is pointed at, what to write instead, and where it stands. */
export function RevealingWords({ findings, onLeave }: Props) {
  const id = useId();
  const [areShown, setShown] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        className={classes.reveal}
        aria-expanded={areShown}
        aria-controls={areShown ? id : undefined}
        onClick={() => setShown(!areShown)}
      >
        {areShown ? words.hideRevealing : words.showRevealing}
      </Button>
      {areShown && (
        <ul id={id} className={classes.revealing}>
          {groupFindings(findings).map(({ reason, suggestion, places }) => (
            <li key={`${reason} ${suggestion}`}>
              {reason} {suggestion}
              <ul className={classes.places}>
                {places.map((finding) => (
                  <li key={`${finding.recordId}/${finding.field}`}>
                    <Anchor component={Link} href={buildAddress(finding)} onClick={onLeave}>
                      {finding.place}
                    </Anchor>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const pages: Readonly<Record<CheckedRecordKind, (finding: PrintedFinding) => string>> = {
  plan: ({ recordId, field }) => `/pai/${recordId}/${field}`,
  pupil: ({ recordId }) => `/eleves/${recordId}`,
  school: () => '/reglages',
};

/** The page where the word stands; in a PAI, its very field. */
function buildAddress(finding: PrintedFinding): string {
  return pages[finding.recordKind](finding);
}
