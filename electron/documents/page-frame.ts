import type { DocumentContent, PageFormat, RichText } from '../../shared/documents/blocks.ts';
import type { TextBox } from './box.ts';
import type { Layout } from './layout.ts';
import { measureText } from './measure-text.ts';
import type { PageWriter } from './page-writer.ts';
import { COLORS, LINE_HEIGHT, POINTS_PER_MILLIMETRE, RUNNING_SIZE } from './theme.ts';

const PAGE_SIZES: Readonly<Record<PageFormat, readonly [number, number]>> = {
  a4Portrait: [210, 297],
  a4Landscape: [297, 210],
  a6Portrait: [105, 148],
};
const DEFAULT_MARGIN = 15;
const LEAST_RUNNING_SIZE = 7.5;
/** The running lines stand in the margins, as far as printers reach. */
const RUNNING_SHARE = 0.55;
const TALLEST_RUNNING_SHARE = 0.2;

/** The paper and where the text area stands on it. */
export type PageFrame = {
  width: number;
  height: number;
  margin: number;
  area: { x: number; top: number; width: number; height: number };
  header: TextBox | null;
  footer: TextBox;
  /** The one of a document of several pages. */
  footerWhenLonger: TextBox;
  numberSize: number;
};

/** Measures the running lines of a document and what they leave for its text. */
export function measurePageFrame(content: DocumentContent, layout: Omit<Layout, 'pageHeight'>): PageFrame {
  const [width, height] = PAGE_SIZES[content.page].map((side) => side * POINTS_PER_MILLIMETRE) as [
    number,
    number,
  ];
  const margin = Math.min((content.margin ?? DEFAULT_MARGIN) * POINTS_PER_MILLIMETRE, width / 4);
  const numberSize = Math.max(content.bodySize * RUNNING_SIZE, LEAST_RUNNING_SIZE);
  const inner = width - 2 * margin;
  const running = { size: numberSize, node: null, color: COLORS.muted };
  const full = { ...layout, pageHeight: height };
  const header = content.header
    ? shortenRunning(measureText(full, content.header, { ...running, width: inner }), height)
    : null;
  const numberRoom = numberSize * 6;
  const measureFooter = (text: RichText) =>
    shortenRunning(measureText(full, text, { ...running, width: inner - numberRoom }), height);
  const footer = measureFooter(content.footer);
  const footerWhenLonger = content.footerWhenLonger ? measureFooter(content.footerWhenLonger) : footer;
  const gap = numberSize * 0.8;
  const top = header ? Math.max(margin, margin * RUNNING_SHARE + header.height + gap) : margin;
  const footHeight = Math.max(footer.height, footerWhenLonger.height, numberSize * LINE_HEIGHT);
  const foot = Math.max(margin, margin * RUNNING_SHARE + footHeight + gap);
  const area = { x: margin, top, width: inner, height: height - top - foot };
  return { width, height, margin, area, header, footer, footerWhenLonger, numberSize };
}

/** A running line repeats what the pages say; one so long that it would eat the page keeps its first lines. */
function shortenRunning(box: TextBox, pageHeight: number): TextBox {
  const most = Math.max(1, Math.floor((pageHeight * TALLEST_RUNNING_SHARE) / box.lineHeight));
  const lines = box.lines.slice(0, most);
  return { ...box, lines, height: lines.length * box.lineHeight };
}

/** Draws header, foot rule, footer and « page x/y », which screen readers skip. */
export function drawPageFrame(
  writer: PageWriter,
  frame: PageFrame,
  layout: Layout,
  page: { number: number; count: number },
): void {
  const { margin, width, height, header, numberSize } = frame;
  const footer = page.count > 1 ? frame.footerWhenLonger : frame.footer;
  const edge = margin * RUNNING_SHARE;
  if (header) {
    writer.artifact(() => writer.text(header, margin, edge), '/Type /Pagination /Subtype /Header');
  }
  const number = measureText(layout, `page ${page.number}/${page.count}`, {
    width: width - 2 * margin,
    size: numberSize,
    node: null,
    color: COLORS.muted,
    align: 'end',
  });
  const top = height - edge - Math.max(footer.height, number.height);
  writer.artifact(() => {
    const rule = top - numberSize * 0.35;
    writer.line([margin, rule], [width - margin, rule], { color: COLORS.hairline, width: 0.5 });
    writer.text(footer, margin, top);
    writer.text(number, margin, top);
  }, '/Type /Pagination /Subtype /Footer');
}
