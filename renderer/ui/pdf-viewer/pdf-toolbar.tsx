import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconDownload,
  IconPrinter,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { pdfViewerWords as words } from '../../../shared/text/screen/pdf-viewer-words.ts';
import classes from './pdf-viewer.module.css';
import type { DocumentOutput } from './use-document-output.ts';

type Props = {
  title: string;
  page: number;
  /** null while the document is being made. */
  pageCount: number | null;
  zoom: number;
  output: DocumentOutput;
  /** A way out that is refused is not offered. */
  canSave: boolean;
  canPrint: boolean;
  onPage: (page: number) => void;
  onZoom: (zoom: number) => void;
  onClose: () => void;
};

const ZOOM_STEP = 0.25;
const ZOOM_LEAST = 0.5;
const ZOOM_MOST = 2.5;

export function PdfToolbar({ title, output, canSave, canPrint, pageCount, onClose, ...view }: Props) {
  return (
    <header className={classes.toolbar}>
      <h2 className={classes.title}>{title}</h2>
      {pageCount !== null && <PageButtons {...view} pageCount={pageCount} />}
      <ZoomButtons {...view} />
      <div className={classes.outputs}>
        {canSave && (
          <Button
            variant="default"
            leftSection={<IconDownload size={20} aria-hidden />}
            loading={output.busy === 'save'}
            disabled={output.busy === 'print'}
            onClick={output.save}
          >
            {words.save}
          </Button>
        )}
        {canPrint && (
          <Button
            leftSection={<IconPrinter size={20} aria-hidden />}
            loading={output.busy === 'print'}
            disabled={output.busy === 'save'}
            onClick={output.print}
          >
            {words.print}
          </Button>
        )}
        <ActionIcon aria-label={words.close} onClick={onClose}>
          <IconX size={22} aria-hidden />
        </ActionIcon>
      </div>
    </header>
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
