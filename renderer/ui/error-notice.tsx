import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppError } from '../../shared/app-error.ts';
import { getErrorMessage } from '../../shared/text/error-messages.ts';
import { kitWords } from '../../shared/text/screen/kit-words.ts';

type Props = {
  error: Error;
  onRetry?: () => void;
  /** Further choices, such as « Recharger la fiche ». */
  children?: ReactNode;
};

/** A refusal in French: what happened, what is safe, what to do next. */
export function ErrorNotice({ error, onRetry, children }: Props) {
  const failure = error instanceof AppError ? error : new AppError('INTERNAL');
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
      {getErrorMessage(failure.code, failure.details)}
      {(onRetry || children) && (
        <Group mt="sm">
          {onRetry && (
            <Button variant="default" onClick={onRetry}>
              {kitWords.retry}
            </Button>
          )}
          {children}
        </Group>
      )}
    </Alert>
  );
}
