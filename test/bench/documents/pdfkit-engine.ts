/// <reference path="./untyped-engines.d.ts" />
import PDFDocument from 'pdfkit';
import type { Block, DocumentContent, RichText, TableBlock } from '../../../shared/documents/blocks.ts';
import { cellToPlain, checkMark, fieldToPlain, toPlain } from './plain-blocks.ts';

const MILLIMETRE = 72 / 25.4;
const SIZES = { small: 0.86, body: 1, large: 1.35, huge: 2.4 } as const;
const HEADING_SIZES = { 1: 1.75, 2: 1.3, 3: 1.08 } as const;
const TINTS = { danger: '#fae6e4', warning: '#fdf0d9', calm: '#e3f1ed', neutral: '#e9edf2' } as const;

export type FontPaths = { regular: string; bold: string; italic: string; boldItalic: string };

type Pen = { doc: PDFDocument; fonts: FontPaths; body: number };
type Area = { x: number; width: number };

/** Draws the same blocks with pdfkit, the way its manual shows. */
export function drawWithPdfkit(content: DocumentContent, fonts: FontPaths): Promise<Uint8Array> {
  const margin = (content.margin ?? 15) * MILLIMETRE;
  const doc = new PDFDocument({
    size: content.page.startsWith('a6') ? 'A6' : 'A4',
    layout: content.page === 'a4Landscape' ? 'landscape' : 'portrait',
    margins: { left: margin, right: margin, top: margin + 12, bottom: margin + 12 },
    bufferPages: true,
    font: fonts.regular,
    info: { Title: content.title },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const pen: Pen = { doc, fonts, body: content.bodySize };
  drawBlocks(pen, content.blocks, { x: margin, width: doc.page.width - 2 * margin });
  drawFooters(pen, content, margin);
  doc.end();
  return done;
}

function drawBlocks(pen: Pen, blocks: readonly Block[], area: Area): void {
  for (const block of blocks) {
    drawBlock(pen, block, area);
    pen.doc.y += pen.body * 0.4;
  }
}

function drawBlock(pen: Pen, block: Block, area: Area): void {
  const { doc, fonts, body } = pen;
  switch (block.kind) {
    case 'heading':
      doc.font(fonts.bold, body * HEADING_SIZES[block.level]).fillColor('#1f3a5f');
      doc.text(toPlain(block.text), area.x, doc.y, { width: area.width });
      doc.fillColor('#16191d');
      break;
    case 'paragraph':
      drawRich(pen, block.text, body * SIZES[block.size ?? 'body'], area, block.align);
      break;
    case 'list':
      for (const [index, item] of block.items.entries()) {
        drawMarked(pen, block.ordered ? `${index + 1}.` : '•', item, area);
      }
      break;
    case 'steps':
      for (const [index, item] of block.items.entries()) {
        drawMarked(pen, `${(block.start ?? 1) + index}.`, item, area);
      }
      break;
    case 'checkList':
      for (const item of block.items) {
        const blocks: Block[] = [{ kind: 'paragraph', text: item.text }, ...(item.children ?? [])];
        drawMarked(pen, checkMark(item.checked), blocks, area);
      }
      break;
    case 'fields':
      drawGrid(
        pen,
        block.fields.map((field) => [{ kind: 'paragraph', text: fieldToPlain(field) }]),
        block.columns ?? 1,
        area,
      );
      break;
    case 'table':
      drawTable(pen, block, area);
      break;
    default:
      drawGroup(pen, block, area);
  }
}

function drawGroup(pen: Pen, block: Block, area: Area): void {
  const { doc, body } = pen;
  if (block.kind === 'columns') drawColumns(pen, block.columns, area);
  if (block.kind === 'keepTogether') drawBlocks(pen, block.blocks, area);
  if (block.kind === 'pageBreak') doc.addPage();
  if (block.kind === 'signature') {
    const top = doc.y;
    doc.rect(area.x, top, area.width, block.height * MILLIMETRE).stroke('#8d97a5');
    drawRich(pen, [block.label, ...block.lines].join('\n'), body * 0.86, {
      x: area.x + 5,
      width: area.width - 10,
    });
    doc.y = top + block.height * MILLIMETRE;
  }
  if (block.kind === 'photo') {
    const fit = [block.width * MILLIMETRE, block.height * MILLIMETRE];
    if (block.image) doc.image(Buffer.from(block.image), area.x, doc.y, { fit });
    else drawRich(pen, block.alternative, body, area);
    doc.y += block.image ? (fit[1] ?? 0) : 0;
  }
  if (block.kind === 'panel') {
    if (block.title) drawFilled(pen, block.title, TINTS[block.tone], body * 1.08, area);
    drawBlocks(pen, block.blocks, { x: area.x + 12, width: area.width - 20 });
  }
  if (block.kind === 'band')
    drawFilled(pen, block.text, TINTS[block.tone], body * SIZES[block.size ?? 'large'], area);
}

function drawRich(pen: Pen, text: RichText, size: number, area: Area, align = 'start'): void {
  const { doc, fonts } = pen;
  const runs = (typeof text === 'string' ? [text] : text).filter(
    (run) => typeof run !== 'string' || run !== '',
  );
  const options = {
    width: area.width,
    align: align === 'end' ? 'right' : align === 'center' ? 'center' : 'left',
  };
  for (const [index, run] of runs.entries()) {
    const bold = typeof run !== 'string' && run.bold;
    const words = typeof run === 'string' ? run : run.text;
    doc.font(bold ? fonts.bold : fonts.regular, size);
    const continued = index < runs.length - 1;
    if (index === 0) doc.text(words, area.x, doc.y, { ...options, continued });
    else doc.text(words, { continued });
  }
}

function drawFilled(pen: Pen, text: RichText, tint: string, size: number, area: Area): void {
  const { doc, fonts } = pen;
  doc.font(fonts.bold, size);
  const plain = toPlain(text);
  const height = doc.heightOfString(plain, { width: area.width - 12 }) + 6;
  if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage();
  const top = doc.y;
  doc.rect(area.x, top, area.width, height).fill(tint).fillColor('#16191d');
  doc.text(plain, area.x + 6, top + 3, { width: area.width - 12 });
  doc.y = top + height;
}

function drawMarked(pen: Pen, marker: string, blocks: readonly Block[], area: Area): void {
  const indent = pen.body * 1.6;
  const page = pen.doc.bufferedPageRange().count;
  const top = pen.doc.y;
  pen.doc.font(pen.fonts.regular, pen.body).text(marker, area.x, top, { lineBreak: false });
  if (pen.doc.bufferedPageRange().count === page) pen.doc.y = top;
  drawBlocks(pen, blocks, { x: area.x + indent, width: area.width - indent });
}

function drawGrid(pen: Pen, cells: readonly (readonly Block[])[], columns: number, area: Area): void {
  for (let from = 0; from < cells.length; from += columns) {
    const row = cells.slice(from, from + columns).map((blocks) => ({ width: 1, blocks }));
    drawColumns(pen, row, { ...area, width: (area.width * row.length) / columns });
  }
}

function drawColumns(
  pen: Pen,
  columns: readonly { width: number; blocks: readonly Block[] }[],
  area: Area,
): void {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  if (pen.doc.y > pen.doc.page.height - pen.doc.page.margins.bottom - 120) pen.doc.addPage();
  const top = pen.doc.y;
  let bottom = top;
  let x = area.x;
  for (const column of columns) {
    const width = (area.width * column.width) / total;
    pen.doc.y = top;
    drawBlocks(pen, column.blocks, { x, width: width - 10 });
    bottom = Math.max(bottom, pen.doc.y);
    x += width;
  }
  pen.doc.y = bottom;
}

function drawTable({ doc, fonts, body }: Pen, block: TableBlock, area: Area): void {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0);
  const font = { src: fonts.regular, size: body * SIZES[block.size ?? 'body'] };
  const header = block.columns.map((column) => ({
    text: toPlain(column.header),
    font: { ...font, src: fonts.bold },
    backgroundColor: '#e9edf2',
    type: 'TH',
  }));
  doc.x = area.x;
  doc.font(font.src, font.size);
  doc.table({
    columnStyles: block.columns.map((column) => (area.width * column.width) / total),
    defaultStyle: { font, padding: 3, borderColor: '#8d97a5' },
    ...(block.minimumRowHeight ? { rowStyles: { minHeight: block.minimumRowHeight * MILLIMETRE } } : {}),
    data: [header, ...block.rows.map((row) => row.map(cellToPlain))],
  });
}

function drawFooters({ doc, fonts, body }: Pen, content: DocumentContent, margin: number): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    const width = doc.page.width - 2 * margin;
    doc.font(fonts.regular, body * 0.8);
    if (content.header) doc.text(toPlain(content.header), margin, margin * 0.55, { width });
    doc.text(toPlain(content.footer), margin, doc.page.height - margin, { width: width - 60 });
    doc.text(`page ${page + 1}/${count}`, margin, doc.page.height - margin, { width, align: 'right' });
  }
}
