import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { securityWords } from '../../../shared/text/screen/security-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormBlock } from '../../ui/form-block.tsx';
import classes from './security.module.css';

/** What the check of this session found, and the way to ask again. */
export function IntegritySection() {
  const { data, error, isFetching, refetch } = useRegisterQuery('integrity.check', {}, { enabled: false });
  return (
    <FormBlock title={securityWords.integrity}>
      <Text mb="md">{securityWords.integrityText}</Text>
      <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
        {securityWords.check}
      </Button>
      <div role="status" className={classes.outcome}>
        {isFetching && <Text>{securityWords.checking}</Text>}
        {!isFetching && error && <ErrorNotice error={error} />}
        {!isFetching && data && <Findings found={data} />}
      </div>
    </FormBlock>
  );
}

function Findings({ found: { isDatabaseWhole, journal } }: { found: OutputOf<'integrity.check'> }) {
  if (isDatabaseWhole && journal.brokenAt === null) {
    return (
      <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
        {securityWords.whole(journal.rowCount.toLocaleString('fr-FR'))}
      </Alert>
    );
  }
  return (
    <>
      {!isDatabaseWhole && <Trouble>{securityWords.damaged}</Trouble>}
      {journal.brokenAt !== null && (
        <Trouble>{securityWords.chainBroken(journal.brokenAt.toLocaleString('fr-FR'))}</Trouble>
      )}
    </>
  );
}

function Trouble({ children }: { children: string }) {
  return (
    <Alert color="red" role="alert" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
      {children}
    </Alert>
  );
}
