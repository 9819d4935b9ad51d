import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import { describeDocumentNotice, documentNoticeWords } from '../../../shared/text/screen/document-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { RevealingWords } from './revealing-words.tsx';

type Props = {
  notices: readonly DocumentNotice[];
  /** Closes the document: one goes to what it tells of. */
  onLeave: () => void;
};

/** What whoever prints must know of the document that is shown. */
export function DocumentNotices({ notices, onLeave }: Props) {
  const canAddForm = useCan('officialForm.add');
  return notices.map((notice) => (
    <Notice key={notice.kind} isCalm={notice.kind === 'annexed'}>
      {describeDocumentNotice(notice)}{' '}
      {notice.kind === 'sheetNotAdded' && canAddForm && (
        <Anchor component={Link} href="/reglages/formulaires">
          {documentNoticeWords.addForm}
        </Anchor>
      )}
      {notice.kind === 'revealing' && <RevealingWords findings={notice.findings} onLeave={onLeave} />}
    </Notice>
  ));
}

export function Notice({ isCalm = false, children }: { isCalm?: boolean; children: ReactNode }) {
  const Icon = isCalm ? IconInfoCircle : IconAlertTriangle;
  return (
    <Alert color={isCalm ? 'blue' : 'yellow'} icon={<Icon aria-hidden />}>
      {children}
    </Alert>
  );
}
