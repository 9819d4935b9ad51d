import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import { safetyListHandOutWords as words } from '../../../shared/text/screen/safety-list-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { FoldedList } from './folded-list.tsx';

type Finding = Extract<DocumentNotice, { kind: 'revealing' }>['findings'][number];

/** What gives a condition away in the places, classes and resource adults of the list, before it leaves. */
export function RevealingWords() {
  const canCorrect = useCan('school.save');
  const { data } = useRegisterQuery(
    'document.render',
    { document: { kind: 'safetyList' }, purpose: 'preview' },
    { gcTime: 0, staleTime: 0 },
  );
  const findings =
    data?.notices.flatMap((notice) => (notice.kind === 'revealing' ? notice.findings : [])) ?? [];
  return (
    <div role="status">
      {findings.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={words.revealingTitle}>
          <FoldedList lines={findings.map(describeFinding)} limit={4} />
          {canCorrect && (
            <Anchor component={Link} href="/reglages">
              {words.revealingAct}
            </Anchor>
          )}
        </Alert>
      )}
    </div>
  );
}

function describeFinding({ word, place, reason, suggestion }: Finding): string {
  return [words.revealing(word, place), [reason, suggestion].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\u00A0: ');
}
