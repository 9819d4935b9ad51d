/// <reference path="./untyped-engines.d.ts" />
import pdfmake from 'pdfmake';
import type {
  Block,
  DocumentContent,
  RichText,
  TableBlock,
  TableCell,
} from '../../../shared/documents/blocks.ts';
import type { FontPaths } from './pdfkit-engine.ts';
import { checkMark, fieldToPlain, toPlain } from './plain-blocks.ts';

const MILLIMETRE = 72 / 25.4;
const SIZES = { small: 0.86, body: 1, large: 1.35, huge: 2.4 } as const;
const HEADING_SIZES = { 1: 1.75, 2: 1.3, 3: 1.08 } as const;
const TINTS = { danger: '#fae6e4', warning: '#fdf0d9', calm: '#e3f1ed', neutral: '#e9edf2' } as const;

type Node = Record<string, unknown>;

/** Draws the same blocks with pdfmake, the way its manual shows. */
export async function drawWithPdfmake(content: DocumentContent, fonts: FontPaths): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({
    Noto: { normal: fonts.regular, bold: fonts.bold, italics: fonts.italic, bolditalics: fonts.boldItalic },
  });
  const margin = (content.margin ?? 15) * MILLIMETRE;
  const body = content.bodySize;
  const small = { fontSize: body * 0.8, margin: [margin, margin * 0.55, margin, 0] };
  return pdfmake
    .createPdf({
      info: { title: content.title },
      pageSize: content.page.startsWith('a6') ? 'A6' : 'A4',
      pageOrientation: content.page === 'a4Landscape' ? 'landscape' : 'portrait',
      pageMargins: [margin, margin + 12, margin, margin + 12],
      defaultStyle: { font: 'Noto', fontSize: body },
      header: content.header ? { text: toRuns(content.header), ...small } : undefined,
      footer: (page: number, count: number) => ({
        ...small,
        columns: [
          { text: toRuns(content.footer) },
          { text: `page ${page}/${count}`, alignment: 'right', width: 60 },
        ],
      }),
      content: toNodes(content.blocks, body),
    })
    .getBuffer();
}

function toRuns(text: RichText): Node[] {
  return (typeof text === 'string' ? [text] : text).map((run) =>
    typeof run === 'string'
      ? { text: run }
      : { text: run.text, bold: run.bold ?? false, italics: run.italic ?? false },
  );
}

function toNodes(blocks: readonly Block[], body: number): Node[] {
  return blocks.map((block) => toNode(block, body));
}

function toNode(block: Block, body: number): Node {
  return { margin: [0, 0, 0, body * 0.4], ...(toTextNode(block, body) ?? toGroupNode(block, body)) };
}

function toTextNode(block: Block, body: number): Node | null {
  switch (block.kind) {
    case 'heading':
      return {
        text: toRuns(block.text),
        bold: true,
        fontSize: body * HEADING_SIZES[block.level],
        color: '#1f3a5f',
      };
    case 'paragraph': {
      const fontSize = body * SIZES[block.size ?? 'body'];
      return { text: toRuns(block.text), fontSize, alignment: toAlignment(block.align) };
    }
    case 'list':
      return { [block.ordered ? 'ol' : 'ul']: block.items.map((item) => toNodes(item, body)) };
    case 'steps':
      return { start: block.start ?? 1, ol: block.items.map((item) => toNodes(item, body)) };
    case 'checkList':
      return { stack: block.items.map((item) => toCheckItem(item, body)) };
    case 'fields':
      return toFieldGrid(block.fields.map(fieldToPlain), block.columns ?? 1);
    case 'table':
      return toTable(block, body);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
    default:
      return null;
  }
}

function toGroupNode(block: Block, body: number): Node {
  switch (block.kind) {
    case 'columns':
      return { columnGap: 10, columns: block.columns.map((column) => toColumn(column, block.columns, body)) };
    case 'signature': {
      const text = [block.label, ...block.lines].join('\n');
      return toFrame([{ text, fontSize: body * 0.86 }], [block.height * MILLIMETRE]);
    }
    case 'photo':
      return block.image
        ? { image: toDataUrl(block.image), fit: [block.width * MILLIMETRE, block.height * MILLIMETRE] }
        : { text: block.alternative };
    case 'panel': {
      const title = { text: toRuns(block.title ?? ''), bold: true, fillColor: TINTS[block.tone] };
      return toFrame([title, { stack: toNodes(block.blocks, body) }]);
    }
    case 'band': {
      const fontSize = body * SIZES[block.size ?? 'large'];
      const look = { bold: true, alignment: 'center', fillColor: TINTS[block.tone] };
      return toFrame([{ text: toPlain(block.text), fontSize, ...look }]);
    }
    case 'keepTogether':
      return { unbreakable: true, stack: toNodes(block.blocks, body) };
    default:
      return {};
  }
}

function toFrame(cells: readonly Node[], heights: readonly number[] = []): Node {
  return { table: { widths: ['*'], heights, body: cells.map((cell) => [cell]) } };
}

type Column = { width: number; blocks: readonly Block[] };

function toColumn(column: Column, columns: readonly Column[], body: number): Node {
  return { width: `${shareOf(column.width, columns)}%`, stack: toNodes(column.blocks, body) };
}

function toAlignment(align: string | undefined): string {
  if (align === 'center') return 'center';
  return align === 'end' ? 'right' : 'left';
}

function toCheckItem(
  item: { checked: boolean; text: RichText; children?: readonly Block[] },
  body: number,
): Node {
  const stack = [{ text: toRuns(item.text) }, ...toNodes(item.children ?? [], body)];
  return {
    columnGap: 5,
    columns: [
      { width: 15, text: checkMark(item.checked) },
      { width: '*', stack },
    ],
  };
}

function toFieldGrid(texts: readonly string[], columns: number): Node {
  const rows: Node[] = [];
  for (let from = 0; from < texts.length; from += columns) {
    rows.push({
      columnGap: 10,
      columns: texts.slice(from, from + columns).map((text) => ({ width: `${100 / columns}%`, text })),
    });
  }
  return { stack: rows };
}

function shareOf(width: number, columns: readonly { width: number }[]): number {
  return Math.floor((97 * width) / columns.reduce((sum, column) => sum + column.width, 0));
}

function toTable(block: TableBlock, body: number): Node {
  const fontSize = body * SIZES[block.size ?? 'body'];
  const header = block.columns.map((column) => ({
    text: toRuns(column.header),
    bold: true,
    fontSize,
    fillColor: '#e9edf2',
  }));
  const cell = (content: TableCell): Node =>
    typeof content === 'object' && 'blocks' in content
      ? { stack: toNodes(content.blocks, body), fontSize }
      : { text: toRuns(content), fontSize };
  return {
    table: {
      headerRows: 1,
      widths: block.columns.map((column) => `${shareOf(column.width, block.columns)}%`),
      heights: (row: number) => (row === 0 ? 'auto' : (block.minimumRowHeight ?? 0) * MILLIMETRE),
      body: [header, ...block.rows.map((row) => row.map(cell))],
    },
  };
}

function toDataUrl(bytes: Uint8Array): string {
  const type = bytes[0] === 0x89 ? 'png' : 'jpeg';
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
