import { Anchor } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { shellWords } from '../../shared/text/screen/shell-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export function NotFoundPage() {
  return (
    <>
      <PageHeader title={shellWords.notFoundTitle} />
      <EmptyState
        icon={IconMapPinOff}
        title={shellWords.notFoundText}
        action={
          <Anchor component={Link} href="/">
            {shellWords.backHome}
          </Anchor>
        }
      />
    </>
  );
}
