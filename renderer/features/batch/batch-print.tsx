import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { request } from '../../bridge/request.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { printPdf } from '../../ui/pdf-viewer/print-pdf.ts';
import classes from './batch.module.css';

/** Sends the batch to the printer. The core gives the pages once: this page keeps them as long as it is shown. */
export function BatchPrint({ pageCount }: { pageCount: number }) {
  const taken = useRef<Uint8Array | null>(null);
  const [page, setPage] = useState<number | null>(null);
  const [isPrinted, setPrinted] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const print = async () => {
    setError(null);
    setPage(0);
    try {
      taken.current ??= (await request('batch.takePrint', {})).bytes;
      await printPdf(taken.current, setPage);
      setPrinted(true);
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('INTERNAL'));
    } finally {
      setPage(null);
    }
  };

  return (
    <>
      <Button
        leftSection={<IconPrinter size={20} aria-hidden />}
        loading={page !== null}
        onClick={() => void print()}
      >
        {isPrinted ? words.printAgain : words.print(pageCount)}
      </Button>
      {page !== null && page > 0 && <Text>{words.printing(page, pageCount)}</Text>}
      <div role="status" className={classes.printed}>
        {isPrinted && page === null && (
          <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
            {words.printed}
          </Alert>
        )}
        {error && <ErrorNotice error={error} />}
      </div>
    </>
  );
}
