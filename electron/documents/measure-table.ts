import type { Block, TableBlock, TableCell, TextSize } from '../../shared/documents/blocks.ts';
import type { Box, RowBox, RowCell, StackChild } from './box.ts';
import type { Layout } from './layout.ts';
import { continueText, measureText } from './measure-text.ts';
import { frameBox, rowOfCells, stackBoxes } from './stack-boxes.ts';
import { createNode, type StructureDetails, type StructureNode } from './structure-tree.ts';
import { COLORS, LINE_HEIGHT, POINTS_PER_MILLIMETRE, SIZES } from './theme.ts';

/** A header higher than this share of the page is printed once and not repeated. */
const TALLEST_REPEAT = 0.3;
/** Rows lower than this share of the page are not cut. */
const LEAST_NAMED = 0.2;
const TALLEST_EMPTY_ROW = 0.5;
const LEAST_COLUMN = 3.2;
/** In body sizes. */
const SHORT_ROW = 6;

/** A grid whose header comes back on every page; a row may go on to the next page. */
export function measureTable(
  layout: Layout,
  block: TableBlock,
  width: number,
  node: StructureNode,
): Box | null {
  if (block.columns.length === 0) return null;
  const widths = shareWidths(layout, block, width);
  if (!widths) return layout.measureBlocks(layout, tableToRecords(block), width, node, block.size);
  const table = createNode(node, 'Table', { summary: block.summary });
  const grid: Grid = { layout, block, widths, width };
  const head = createNode(createNode(table, 'THead'), 'TR');
  const header = measureRow(grid, head, {
    cells: block.columns.map((column) => column.header),
    header: true,
  });
  const children: StackChild[] = [{ box: header, gap: 0, keepWithNext: true }];
  if (block.rows.length > 0) {
    const body = createNode(table, 'TBody');
    for (const [index, cells] of block.rows.entries()) {
      const box = measureRow(grid, createNode(body, 'TR'), { cells, header: false });
      const isEnd = index === 0 || index === block.rows.length - 2;
      // A short row is left alone neither under the header nor on the next page.
      const keepWithNext = isEnd && index < block.rows.length - 1 && box.height < layout.body * SHORT_ROW;
      children.push({ box, gap: 0, keepWithNext });
    }
  }
  const isShort = header.height <= layout.pageHeight * TALLEST_REPEAT;
  return stackBoxes(children, isShort ? { repeat: header } : {});
}

type Row = { cells: readonly TableCell[]; header: boolean };

type Grid = { layout: Layout; block: TableBlock; widths: readonly number[]; width: number };

function measureRow(grid: Grid, node: StructureNode, row: Row): RowBox {
  let x = 0;
  const cells = grid.widths.map((width, index): RowCell => {
    const isRowHeader = !row.header && index === 0 && grid.block.rowHeaders === true;
    const details: StructureDetails = row.header ? { scope: 'Column' } : isRowHeader ? { scope: 'Row' } : {};
    const cellNode = createNode(node, row.header || isRowHeader ? 'TH' : 'TD', details);
    const bold = row.header || isRowHeader;
    const box = measureCell(grid, row.cells[index] ?? '', { index, width, node: cellNode, bold, ...row });
    const cell = { x, width, box, ...(row.header ? { fill: COLORS.headerCell } : {}) };
    x += width;
    return cell;
  });
  return nameContinuations(grid, row, rowOfCells(cells, grid.width, { grid: true }));
}

/** A row high enough to be cut says again whose it is: « Nguyễn Thị Ánh (suite) ». */
function nameContinuations(grid: Grid, row: Row, box: RowBox): RowBox {
  const { block, layout, widths } = grid;
  const [name] = row.cells;
  const isNamed = !row.header && block.rowHeaders === true && name !== undefined;
  if (!isNamed || (typeof name === 'object' && 'blocks' in name)) return box;
  if (box.height < layout.pageHeight * LEAST_NAMED) return box;
  const place = { index: 0, width: widths[0] ?? 0, node: null, bold: true, header: false };
  const repeat = measureCell(grid, continueText(name), place);
  if (repeat.height > layout.pageHeight * TALLEST_REPEAT) return box;
  const cells = box.cells.map((cell, index) => (index === 0 ? { ...cell, repeat } : cell));
  return { ...box, cells };
}

/** Without a node: a repetition, of text only. */
type CellPlace = { index: number; width: number; node: StructureNode | null; bold: boolean; header: boolean };

function measureCell(grid: Grid, cell: TableCell, { index, width, node, bold, header }: CellPlace): Box {
  const { layout, block } = grid;
  const textSize: TextSize = block.size ?? 'body';
  const size = layout.body * SIZES[textSize];
  const side = Math.min(size * 0.5, width * 0.1);
  const inner = width - 2 * side;
  const content =
    node && typeof cell === 'object' && 'blocks' in cell
      ? layout.measureBlocks(layout, cell.blocks, inner, node, textSize)
      : measureText(layout, typeof cell === 'object' && 'blocks' in cell ? '' : cell, {
          width: inner,
          size,
          node,
          bold,
          align: block.columns[index]?.align ?? 'start',
          ...(header ? { color: COLORS.accent } : {}),
        });
  const asked = header ? 0 : (block.minimumRowHeight ?? 0) * POINTS_PER_MILLIMETRE;
  const least = Math.min(asked, layout.pageHeight * TALLEST_EMPTY_ROW);
  return frameBox(content, width, {
    padding: { top: size * 0.22, right: side, bottom: size * 0.3, left: side },
    minimumHeight: Math.max(least, size * (LINE_HEIGHT + 0.52)),
  });
}

/** Widths of the columns, none too narrow for a few letters; null when the room is too narrow for the table. */
function shareWidths(layout: Layout, block: TableBlock, width: number): number[] | null {
  const least = layout.body * SIZES[block.size ?? 'body'] * LEAST_COLUMN;
  const { columns } = block;
  if (least * columns.length > width) return null;
  const total = columns.reduce((sum, column) => sum + Math.max(column.width, 0), 0);
  const shares = columns.map((column) =>
    total > 0 ? Math.max(column.width, 0) / total : 1 / columns.length,
  );
  const wished = shares.map((share) => width * share);
  const missing = wished.reduce((sum, wish) => sum + Math.max(least - wish, 0), 0);
  const spare = wished.reduce((sum, wish) => sum + Math.max(wish - least, 0), 0);
  return wished.map((wish) => (wish <= least ? least : wish - (missing * (wish - least)) / spare));
}

/** Where a table cannot stand, each row becomes a short record: header in bold, content below. */
function tableToRecords(block: TableBlock): Block[] {
  const rows = block.rows.length > 0 ? block.rows : [block.columns.map(() => '')];
  return rows.flatMap((row) =>
    row.flatMap((cell, index): Block[] => {
      const header = block.columns[index]?.header ?? '';
      const runs = (typeof header === 'string' ? [header] : header).map((run) =>
        typeof run === 'string' ? { text: run, bold: true as const } : { ...run, bold: true as const },
      );
      const content: readonly Block[] =
        typeof cell === 'object' && 'blocks' in cell ? cell.blocks : [{ kind: 'paragraph', text: cell }];
      return [{ kind: 'paragraph', text: runs, keepWithNext: true }, ...content];
    }),
  );
}
