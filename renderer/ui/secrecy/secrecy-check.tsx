import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Pupil } from '../../../shared/pupil/pupil-schema.ts';
import type { AcceptedWord, CheckedRecordKind } from '../../../shared/secrecy/accepted-word-schema.ts';
import { listKnownNames } from '../../../shared/secrecy/register-texts.ts';
import { secrecyWords } from '../../../shared/text/screen/secrecy-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { listAppeared } from './list-hints.ts';
import { SecrecyContext, useOpenFindings } from './secrecy-context.ts';
import { TextReader } from './text-reader.ts';
import { windowPorts } from './window-ports.ts';

type Props = {
  recordKind: CheckedRecordKind;
  /** null: not in the register yet; words are pointed at, and cannot be kept. */
  recordId: string | null;
  /** Whose name is no disease: « Mme Basedow ». */
  pupil: Pick<Pupil, 'lastName' | 'firstName' | 'guardians'> | null;
  children: ReactNode;
};

const none: readonly AcceptedWord[] = [];

/**
 * Around a page: the texts given to `useCheckedTexts` inside are read for words that name a condition or betray it,
 * and each `WordHints` shows those of its field. Nothing waits for it, least of all saving.
 */
export function SecrecyCheck({ recordKind, recordId, pupil, children }: Props) {
  const [reader] = useState(() => new TextReader(windowPorts));
  const [sentence, say] = useState('');
  const canAccept = useCan('secrecy.accept');
  const { data } = useRegisterQuery(
    'secrecy.listAccepted',
    { recordKind, recordId: recordId ?? '' },
    { enabled: recordId !== null },
  );
  useEffect(() => () => reader.stop(), [reader]);
  useKnownNames(reader, pupil);
  const accepted = data?.words ?? none;
  const canKeep = canAccept && recordId !== null;
  const value = useMemo(() => ({ reader, accepted, canKeep, say }), [reader, accepted, canKeep]);
  return (
    <SecrecyContext value={value}>
      {children}
      <VisuallyHidden aria-live="polite">{sentence}</VisuallyHidden>
      <NewWordsTeller />
    </SecrecyContext>
  );
}

function useKnownNames(reader: TextReader, pupil: Props['pupil']): void {
  const { data: saved } = useRegisterQuery('school.get', {});
  useEffect(() => {
    if (saved) reader.setNames(listKnownNames(pupil, saved.school, saved.organisation));
  }, [reader, pupil, saved]);
}

/** Says the words that appear while one types; those that were there when the page opened are only shown. */
function NewWordsTeller() {
  const check = useContext(SecrecyContext);
  const findings = useOpenFindings();
  const known = useRef(findings);
  const say = check?.say;
  useEffect(() => {
    const appeared = listAppeared(known.current, findings);
    known.current = findings;
    if (appeared.length === 0 || !isTyping()) return;
    const words = appeared.map(({ finding }) => secrecyWords.entry(finding.word));
    say?.(secrecyWords.spokenFound([...new Set(words)].join(', ')));
  }, [findings, say]);
  return null;
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea');
}
