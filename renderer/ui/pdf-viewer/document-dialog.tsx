import { Alert, Center, Loader, Modal, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { DocumentRequest, DocumentRequestInput } from '../../../shared/contract/document-contract.ts';
import { documentOptionsWords, documentSaveWords } from '../../../shared/text/screen/document-words.ts';
import { documentTitles, pdfViewerWords as words } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { useRegisterQuery } from '../../bridge/use-register-query.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useReturnFocus } from '../use-return-focus.ts';
import { DocumentNotices, Notice } from './document-notices.tsx';
import { DocumentOptions, hasOptions } from './document-options.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { PdfPages, showPage } from './pdf-pages.tsx';
import { PdfToolbar } from './pdf-toolbar.tsx';
import classes from './pdf-viewer.module.css';
import { useCanOutput } from './use-can-output.ts';
import { isComplete, useChosenDocument } from './use-chosen-document.ts';
import { type DocumentOutcome, type IssuedCopy, useDocumentOutput } from './use-document-output.ts';
import { usePdf } from './use-pdf.ts';

type Props = {
  document: DocumentRequestInput;
  /** Whose PAI it is, so that the scans of the health file can be added. */
  pupilId?: string;
  /** In place of a file and of the printer: a document that leaves the register in a way of its own. */
  wayOut?: ReactNode;
  onClose: () => void;
};

/** Below that the options would leave no room to the page: they are shown on demand. */
const WIDE = '(min-width: 60rem)';

/** A document exactly as it prints, its options beside it, with the two ways out: a file, or the printer. */
export function DocumentDialog({ document, pupilId, wayOut, onClose }: Props) {
  const { chosen, choose, shown } = useChosenDocument(document);
  const rendered = useRegisterQuery(
    'document.render',
    { document: shown, purpose: 'preview' },
    { gcTime: 0, staleTime: 0, keepsPrevious: true },
  );
  const { pdf, hasFailed } = usePdf(rendered.data?.bytes);
  const output = useDocumentOutput(chosen, () => {
    // The next copy is for somebody else.
    if (chosen.kind === 'plan' && chosen.recipient) choose({ ...chosen, recipient: '' });
  });
  const options = useOptionsPanel(chosen);
  const [isAsking, setAsking] = useState(false);
  useReturnFocus();
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  const title = documentTitles[document.kind];

  return (
    // The dialog on top of this one closes alone.
    <Modal.Root opened onClose={onClose} closeOnEscape={!isAsking} fullScreen>
      <Modal.Content aria-label={title}>
        <div className={classes.dialog}>
          <PdfToolbar
            kind={document.kind}
            title={title}
            page={page}
            pageCount={rendered.data?.pageCount ?? null}
            zoom={zoom}
            output={output}
            isArchivable={rendered.data?.isArchivable ?? true}
            // What is to be known of it is said with its first preview: it does not leave before.
            isUnready={!isComplete(chosen) || rendered.isPending}
            canSave={useCanOutput(document.kind, 'save')}
            canPrint={useCanOutput(document.kind, 'print')}
            wayOut={wayOut}
            areOptionsShown={options.areShown}
            onOptions={options.toggle}
            onProtect={() => setAsking(true)}
            onPage={(next) => scroller.current && showPage(scroller.current, next)}
            onZoom={setZoom}
            onClose={onClose}
          />
          <div className={classes.notices}>
            {rendered.error && <ErrorNotice error={rendered.error} onRetry={() => void rendered.refetch()} />}
            {rendered.data && <DocumentNotices notices={rendered.data.notices} onLeave={onClose} />}
            {hasFailed && <Notice>{words.unreadable}</Notice>}
            <OutcomeNotice outcome={output.outcome} />
          </div>
          <div className={classes.body}>
            <div className={classes.preview} data-old={rendered.isPlaceholderData || undefined}>
              {pdf && !rendered.error && (
                <PdfPages pdf={pdf} zoom={zoom} scroller={scroller} onPageChange={setPage} />
              )}
              {!pdf && !rendered.error && !hasFailed && (
                <Center className={classes.waiting}>
                  <Loader aria-label={words.preparing} />
                </Center>
              )}
              {rendered.isPlaceholderData && <Working>{documentOptionsWords.redrawing}</Working>}
              {output.printing && <Working>{words.printing(output.printing)}</Working>}
            </div>
            {options.areShown === true && (
              <DocumentOptions document={chosen} pupilId={pupilId} onChange={choose} />
            )}
          </div>
        </div>
        {isAsking && (
          <PasswordDialog
            submitLabel={documentSaveWords.protectedSave}
            onClose={() => setAsking(false)}
            onSubmit={(password) => {
              setAsking(false);
              output.save({ kind: 'protected', password });
            }}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

/** Over the pages, which stay where they are. */
function Working({ children }: { children: ReactNode }) {
  return (
    <div className={classes.working}>
      <Loader size="sm" aria-hidden /> {children}
    </div>
  );
}

/** Open at once where there is room. `areShown` null: the document has no options. */
function useOptionsPanel(document: DocumentRequest) {
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const [asked, setAsked] = useState<boolean | null>(null);
  const areShown = hasOptions(document) ? (asked ?? isWide ?? true) : null;
  return { areShown, toggle: () => setAsked(!areShown) };
}

function OutcomeNotice({ outcome }: { outcome: DocumentOutcome | null }) {
  return (
    <div role="status">
      {outcome?.kind === 'failed' && <ErrorNotice error={outcome.error} />}
      {outcome?.kind === 'printed' && (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
          {words.printed}
          <CopyLine copy={outcome.copy} />
        </Alert>
      )}
      {outcome?.kind === 'saved' && (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
          <Text className={classes.path}>{words.saved(outcome.path)}</Text>
          <CopyLine copy={outcome.copy} />
          <Text>{outcome.form === 'protected' ? documentSaveWords.savedProtected : words.savedNote}</Text>
        </Alert>
      )}
    </div>
  );
}

function CopyLine({ copy }: { copy: IssuedCopy | null }) {
  return copy && <Text>{documentOptionsWords.copyIssued(copy.number, copy.recipient)}</Text>;
}
