import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RouteName } from '../../../shared/contract/route-names.ts';
import { settingsWords } from '../../../shared/text/screen/settings-words.ts';
import { useCan } from '../../bridge/use-can.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** A page, or a calm refusal when the account at work may not ask what the page needs. */
export function NotAllowed({ unless, children }: { unless: RouteName; children: ReactNode }) {
  const isAllowed = useCan(unless);
  if (isAllowed) return children;
  return (
    <>
      <PageHeader title={settingsWords.title} />
      <EmptyState icon={IconLock} title={settingsWords.notAllowedTitle}>
        {settingsWords.notAllowedText}
      </EmptyState>
    </>
  );
}
