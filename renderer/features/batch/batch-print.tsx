import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { batchWords as words } from '../../../shared/text/screen/batch-words.ts';
import { pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { request } from '../../bridge/request.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { type PrintProgress, printPdf } from '../../ui/pdf-viewer/print-pdf.ts';
import classes from './batch.module.css';

/** Sends the batch to the printer. The core gives the pages once: this page keeps them as long as it is shown. */
export function BatchPrint({ pageCount }: { pageCount: number }) {
  const taken = useRef<Uint8Array | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<PrintProgress | null>(null);
  const [isPrinted, setPrinted] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const print = async () => {
    setError(null);
    setBusy(true);
    try {
      taken.current ??= (await request('batch.takePrint', {})).bytes;
      await printPdf(taken.current, setProgress);
      setPrinted(true);
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('INTERNAL'));
    } finally {
      setBusy(false);
      setProgress(null);
    }
  };

  return (
    <>
      <Button
        leftSection={<IconPrinter size={20} aria-hidden />}
        loading={isBusy}
        onClick={() => void print()}
      >
        {isPrinted ? words.printAgain : words.print(pageCount)}
      </Button>
      {progress && <Text>{pdfViewerWords.printing(progress)}</Text>}
      <div role="status" className={classes.printed}>
        {isPrinted && !isBusy && (
          <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
            {pdfViewerWords.printed}
          </Alert>
        )}
        {error && <ErrorNotice error={error} />}
      </div>
    </>
  );
}
