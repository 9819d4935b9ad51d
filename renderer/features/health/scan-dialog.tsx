import { ActionIcon, Alert, Center, Loader, Modal } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useRef, useState } from 'react';
import { healthWords as words } from '../../../shared/text/screen/health-words.ts';
import { kitWords } from '../../../shared/text/screen/kit-words.ts';
import { pdfViewerWords } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PdfPages, showPage } from '../../ui/pdf-viewer/pdf-pages.tsx';
import { PageButtons, ZoomButtons } from '../../ui/pdf-viewer/pdf-toolbar.tsx';
import viewer from '../../ui/pdf-viewer/pdf-viewer.module.css';
import { usePdf } from '../../ui/pdf-viewer/use-pdf.ts';
import { useObjectUrl } from '../../ui/pupil-photo.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import classes from './health.module.css';
import { useHealthEditor } from './health-context.ts';
import type { Scan } from './scans-section.tsx';

type Props = { scan: Scan; onClose: () => void };

/** A scan, read in memory and forgotten when it is closed. There is no way to print or save it. */
export function ScanDialog({ scan, onClose }: Props) {
  const { pupilId } = useHealthEditor();
  const { data, error, refetch } = useRegisterQuery(
    'health.getScan',
    { pupilId, recordId: scan.id },
    { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  );
  const isPdf = scan.mediaType === 'application/pdf';
  const { pdf, hasFailed } = usePdf(isPdf ? data?.bytes : undefined);
  const [hasBroken, setBroken] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  useReturnFocus();
  const isUnreadable = hasFailed || hasBroken;
  return (
    <Modal.Root opened onClose={onClose} fullScreen>
      <Modal.Content aria-label={scan.title}>
        <div className={viewer.dialog}>
          <div className={viewer.toolbar}>
            <div className={viewer.lead}>
              <h2 className={`${viewer.title} ${classes.breakable}`}>{scan.title}</h2>
              {pdf && (
                <PageButtons
                  page={page}
                  pageCount={pdf.numPages}
                  onPage={(next) => scroller.current && showPage(scroller.current, next)}
                />
              )}
              <ZoomButtons zoom={zoom} onZoom={setZoom} />
            </div>
            <ActionIcon aria-label={kitWords.close} onClick={onClose}>
              <IconX size={22} aria-hidden />
            </ActionIcon>
          </div>
          <div className={viewer.notices}>
            {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
            {isUnreadable && (
              <Alert role="alert" color="orange" icon={<IconAlertTriangle aria-hidden />}>
                {words.scanUnreadable}
              </Alert>
            )}
          </div>
          {!error && !isUnreadable && (
            <ScanView
              scan={scan}
              pdf={pdf}
              bytes={data?.bytes}
              zoom={zoom}
              scroller={scroller}
              onPageChange={setPage}
              onBroken={() => setBroken(true)}
            />
          )}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

type ViewProps = {
  scan: Scan;
  pdf: PDFDocumentProxy | null;
  bytes: Uint8Array | undefined;
  zoom: number;
  scroller: RefObject<HTMLDivElement | null>;
  onPageChange: (page: number) => void;
  onBroken: () => void;
};

function ScanView({ scan, pdf, bytes, zoom, scroller, onPageChange, onBroken }: ViewProps) {
  const isImage = scan.mediaType !== 'application/pdf';
  const url = useObjectUrl(isImage ? bytes : null);
  if (pdf) return <PdfPages pdf={pdf} zoom={zoom} scroller={scroller} onPageChange={onPageChange} />;
  if (url === null) {
    return (
      <Center className={viewer.waiting}>
        <Loader aria-label={pdfViewerWords.preparing} />
      </Center>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a box that scrolls, named and reached with the keyboard
    <div
      className={viewer.scroller}
      role="region"
      aria-label={words.scanPages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the image
      tabIndex={0}
    >
      <img
        className={classes.image}
        style={{ width: `${zoom * 100}%`, maxWidth: `${zoom * 60}rem` }}
        src={url}
        alt={words.scanImage(scan.title)}
        onError={onBroken}
      />
    </div>
  );
}
