import { Text } from '@mantine/core';
import { countContent } from '../../../shared/text/backup-words.ts';
import { restoreWords as words } from '../../../shared/text/screen/restore-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { formatDayAndTime } from '../../ui/format-instant.ts';

/** The copy one would restore, in a sentence: the last of those that were verified. */
export function NewestBackup() {
  const list = useRegisterQuery('restore.list', { folder: null }, { gcTime: 0, staleTime: 0 });
  if (!list.data) return null;
  const verified = list.data.filter(({ isVerified }) => isVerified);
  const [newest] = verified.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Text>
      {newest ? words.newestBackup(formatDayAndTime(newest.createdAt), countContent(newest)) : words.noBackup}
    </Text>
  );
}
