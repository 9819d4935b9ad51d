import { Anchor } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { Link } from 'wouter';
import { readOnlyWords } from '../../shared/text/screen/read-only-words.ts';
import { EmptyState } from './empty-state.tsx';
import { PageHeader } from './page-header.tsx';

/** In place of a page that only serves to write, for somebody who reads. */
export function NothingToWrite({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        icon={IconEye}
        title={readOnlyWords.noEditTitle}
        action={
          <Anchor component={Link} href="/registre">
            {readOnlyWords.openRegister}
          </Anchor>
        }
      >
        {readOnlyWords.noEditText}
      </EmptyState>
    </>
  );
}
