import type { ReactNode } from 'react';
import { listRecipientTexts, RECIPIENT_FIELD } from '../../../shared/secrecy/register-texts.ts';
import { SecrecyCheck } from './secrecy-check.tsx';
import { useCheckedTexts } from './secrecy-context.ts';
import { WordHints } from './word-hints.tsx';

type Props = { recipient: string; children: ReactNode };

/**
 * Around the field that names who receives a copy, which every reader of the copy sees. Nothing is stored of it
 * before it is printed: a word is pointed at, and cannot be kept.
 */
export function RecipientCheck({ recipient, children }: Props) {
  return (
    <SecrecyCheck recordKind="school" recordId={null} pupil={null}>
      <TypedRecipient recipient={recipient} />
      {children}
      <WordHints field={RECIPIENT_FIELD} />
    </SecrecyCheck>
  );
}

/** Has it read as it is typed. Draws nothing. */
function TypedRecipient({ recipient }: { recipient: string }) {
  useCheckedTexts(() => listRecipientTexts(recipient));
  return null;
}
