import { Alert, List } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';

/** What the trouble has not touched. */
export function SafeThings({ sentences }: { sentences: readonly string[] }) {
  return (
    <Alert color="blue" icon={<IconShieldCheck aria-hidden />} title={words.safeTitle}>
      <List spacing={4}>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
