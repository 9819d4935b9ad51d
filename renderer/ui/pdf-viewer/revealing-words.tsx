import { Anchor, Button } from '@mantine/core';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import type { CheckedRecordKind } from '../../../shared/secrecy/accepted-word-schema.ts';
import { documentNoticeWords as words } from '../../../shared/text/screen/document-words.ts';
import classes from './pdf-viewer.module.css';

type Finding = Extract<DocumentNotice, { kind: 'revealing' }>['findings'][number];

type Props = { findings: readonly Finding[]; onLeave: () => void };

/** Where each word stands, why it is pointed at and what to write instead. */
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
          {findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice in one field
            <li key={index}>
              <Anchor component={Link} href={buildAddress(finding)} onClick={onLeave}>
                {finding.place}
              </Anchor>
              <br />
              {finding.reason} {finding.suggestion}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const pages: Readonly<Record<CheckedRecordKind, (finding: Finding) => string>> = {
  plan: ({ recordId, field }) => `/pai/${recordId}/${field}`,
  pupil: ({ recordId }) => `/eleves/${recordId}`,
  school: () => '/reglages',
};

/** The page where the word stands; in a PAI, its very field. */
function buildAddress(finding: Finding): string {
  return pages[finding.recordKind](finding);
}
