import { List, Text } from '@mantine/core';
import { formatShortDate } from '../../../shared/calendar/calendar-date.ts';
import { documentOptionsWords as words } from '../../../shared/text/screen/document-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../error-notice.tsx';
import classes from './document-options.module.css';

/** The number the next copy of a PAI takes, and who received the ones before. */
export function DocumentCopies({ planId }: { planId: string }) {
  const { data, error, refetch } = useRegisterQuery('plan.listCopies', { planId }, { staleTime: 0 });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <div className={classes.copies}>
      <Text fw={600}>{words.nextCopy(data.nextNumber)}</Text>
      {data.copies.length > 0 && (
        <details>
          <summary className={classes.summary}>{words.copies(data.copies.length)}</summary>
          <List listStyleType="none" spacing={4}>
            {data.copies.toReversed().map(({ number, recipient, issuedOn }) => (
              <List.Item key={number}>
                {words.copyLine(number, recipient, formatShortDate(issuedOn))}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </div>
  );
}
