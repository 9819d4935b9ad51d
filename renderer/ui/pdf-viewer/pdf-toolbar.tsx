import { ActionIcon, Button } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconPrinter,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DocumentKind } from '../../../shared/contract/document-contract.ts';
import { documentOptionsWords } from '../../../shared/text/screen/document-words.ts';
import { pdfViewerWords as words } from '../../../shared/text/screen/pdf-viewer-words.ts';
import { OPTIONS_ID } from './document-options.tsx';
import classes from './pdf-viewer.module.css';
import { SaveMenu } from './save-menu.tsx';
import type { DocumentOutput } from './use-document-output.ts';

type Props = {
  kind: DocumentKind;
  title: string;
  page: number;
  /** null while the document is being made. */
  pageCount: number | null;
  zoom: number;
  output: DocumentOutput;
  isArchivable: boolean;
  /** True while there is no document to let out: not drawn yet, or its options make none. */
  isUnready: boolean;
  /** A way out that is refused is not offered. */
  canSave: boolean;
  canPrint: boolean;
  /** In place of both. */
  wayOut?: ReactNode;
  /** null: this document has no options. */
  areOptionsShown: boolean | null;
  onOptions: () => void;
  onProtect: () => void;
  onPage: (page: number) => void;
  onZoom: (zoom: number) => void;
  onClose: () => void;
};

const ZOOM_STEP = 0.25;
const ZOOM_LEAST = 0.5;
const ZOOM_MOST = 2.5;

export function PdfToolbar({ kind, title, output, canSave, canPrint, pageCount, ...props }: Props) {
  const { wayOut, isUnready, isArchivable, areOptionsShown, onOptions, onProtect, onClose, ...view } = props;
  return (
    <div className={classes.toolbar}>
      <div className={classes.lead}>
        {/* The first button is no better place than another to begin with. */}
        <h2 className={classes.title} tabIndex={-1} data-autofocus>
          {title}
        </h2>
        {pageCount !== null && <PageButtons {...view} pageCount={pageCount} />}
        <ZoomButtons {...view} />
        <div className={classes.outputs}>
          {areOptionsShown !== null && <OptionsButton isOpen={areOptionsShown} onClick={onOptions} />}
          {canSave && (
            <SaveMenu
              kind={kind}
              isBusy={output.busy === 'save'}
              isOff={isUnready || output.busy === 'print'}
              isArchivable={isArchivable}
              onSave={output.save}
              onProtect={onProtect}
            />
          )}
          {canPrint && (
            <Button
              leftSection={<IconPrinter size={20} aria-hidden />}
              loading={output.busy === 'print'}
              disabled={isUnready || output.busy === 'save'}
              onClick={output.print}
            >
              {words.print}
            </Button>
          )}
          {wayOut}
        </div>
      </div>
      <ActionIcon aria-label={words.close} onClick={onClose}>
        <IconX size={22} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function OptionsButton({ isOpen, onClick }: { isOpen: boolean; onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
      aria-expanded={isOpen}
      aria-controls={isOpen ? OPTIONS_ID : undefined}
      onClick={onClick}
    >
      {documentOptionsWords.title}
    </Button>
  );
}

export function PageButtons({
  page,
  pageCount,
  onPage,
}: Pick<Props, 'page' | 'onPage'> & { pageCount: number }) {
  return (
    <div className={classes.tools}>
      <ActionIcon aria-label={words.previousPage} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <IconChevronUp size={20} aria-hidden />
      </ActionIcon>
      <span className={classes.count} role="status">
        {words.page(page, pageCount)}
      </span>
      <ActionIcon aria-label={words.nextPage} disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        <IconChevronDown size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}

export function ZoomButtons({ zoom, onZoom }: Pick<Props, 'zoom' | 'onZoom'>) {
  return (
    <div className={classes.tools}>
      <ActionIcon
        aria-label={words.zoomOut}
        disabled={zoom <= ZOOM_LEAST}
        onClick={() => onZoom(zoom - ZOOM_STEP)}
      >
        <IconZoomOut size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={words.fitWidth} disabled={zoom === 1} onClick={() => onZoom(1)}>
        <IconArrowAutofitWidth size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={words.zoomIn}
        disabled={zoom >= ZOOM_MOST}
        onClick={() => onZoom(zoom + ZOOM_STEP)}
      >
        <IconZoomIn size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}
