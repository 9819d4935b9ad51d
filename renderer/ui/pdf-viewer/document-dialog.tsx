import { Alert, Center, Loader, Modal, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest, RenderedDocumentValue } from '../../../shared/contract/document-contract.ts';
import { documentTitles, pdfViewerWords as words } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { PdfPages, showPage } from './pdf-pages.tsx';
import { PdfToolbar } from './pdf-toolbar.tsx';
import classes from './pdf-viewer.module.css';
import { useCanOutput } from './use-can-output.ts';
import { type DocumentOutcome, useDocumentOutput } from './use-document-output.ts';
import { usePdf } from './use-pdf.ts';

type Props = { document: DocumentRequest; onClose: () => void };

/** A document exactly as it prints, with the two ways out of the register: a file, or the printer. */
export function DocumentDialog({ document, onClose }: Props) {
  const rendered = useRegisterQuery(
    'document.render',
    { document, purpose: 'preview' },
    { gcTime: 0, staleTime: 0 },
  );
  const { pdf, hasFailed } = usePdf(rendered.data?.bytes);
  const output = useDocumentOutput(document);
  const canSave = useCanOutput(document.kind, 'save');
  const canPrint = useCanOutput(document.kind, 'print');
  useReturnFocus();
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  const title = documentTitles[document.kind];

  return (
    <Modal.Root opened onClose={onClose} fullScreen>
      <Modal.Content aria-label={title}>
        <div className={classes.dialog}>
          <PdfToolbar
            title={title}
            page={page}
            pageCount={rendered.data?.pageCount ?? null}
            zoom={zoom}
            output={output}
            canSave={canSave}
            canPrint={canPrint}
            onPage={(next) => scroller.current && showPage(scroller.current, next)}
            onZoom={setZoom}
            onClose={onClose}
          />
          <div className={classes.notices}>
            {rendered.error && <ErrorNotice error={rendered.error} onRetry={() => void rendered.refetch()} />}
            {rendered.data && <ContentNotices rendered={rendered.data} />}
            {hasFailed && <Warning>{words.unreadable}</Warning>}
            <OutcomeNotice outcome={output.outcome} />
          </div>
          {pdf ? (
            <PdfPages
              key={pdf.fingerprints[0]}
              pdf={pdf}
              zoom={zoom}
              scroller={scroller}
              onPageChange={setPage}
            />
          ) : (
            !rendered.error &&
            !hasFailed && (
              <Center className={classes.waiting}>
                <Loader aria-label={words.preparing} />
              </Center>
            )
          )}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Gives the keyboard back to the button that opened the dialog. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}

function ContentNotices({ rendered }: { rendered: RenderedDocumentValue }) {
  return (
    <>
      {!rendered.fitsOnePage && <Warning>{words.tooLong}</Warning>}
      {rendered.missingCharacters.length > 0 && (
        <Warning>{words.missingCharacters(rendered.missingCharacters.join(' '))}</Warning>
      )}
    </>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
      {children}
    </Alert>
  );
}

function OutcomeNotice({ outcome }: { outcome: DocumentOutcome | null }) {
  return (
    <div role="status">
      {outcome?.kind === 'failed' && <ErrorNotice error={outcome.error} />}
      {outcome?.kind === 'printed' && (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
          {words.printed}
        </Alert>
      )}
      {outcome?.kind === 'saved' && (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
          <Text className={classes.path}>{words.saved(outcome.path)}</Text>
          <Text>{words.savedNote}</Text>
        </Alert>
      )}
    </div>
  );
}
