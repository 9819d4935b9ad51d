import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Spreadsheet } from '../../../shared/documents/spreadsheet.ts';
import { fixZipDates } from './fix-zip-dates.ts';
import { neutraliseCell } from './neutralise-cell.ts';
import { pageSheet } from './paged-sheet.ts';

const HEADER_FILL = '#E4E9F0';
const WARNING = '#A4161A';

/** An XLSX workbook of one sheet, landscape, whose cells are all texts. */
export async function writeWorkbook({
  name,
  mention,
  head,
  columns,
  rows,
  legend,
}: Spreadsheet): Promise<Uint8Array> {
  const sheetRows = [
    ...head.map((line, index) => [buildHeadCell(line, index)]),
    [],
    columns.map(({ header }) => buildHeaderCell(header)),
    ...rows.map((cells) => cells.map(buildCell)),
    ...(legend.length === 0
      ? []
      : [[], ...legend.map((cells, index) => cells.map(index === 0 ? buildHeaderCell : buildCell))]),
  ];
  const titleRow = head.length + 2;
  const file = writeXlsxFile(
    sheetRows,
    {
      sheet: name,
      orientation: 'landscape',
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: titleRow,
    },
    { features: [pageSheet({ sheet: name, titleRow, mention })] },
  );
  return fixZipDates(await file.toBuffer());
}

function buildHeadCell(line: string, index: number): Cell {
  const cell = { type: String, value: neutraliseCell(line) };
  if (index === 0) return { ...cell, fontWeight: 'bold', fontSize: 14 };
  return index === 1 ? { ...cell, fontWeight: 'bold', textColor: WARNING } : cell;
}

function buildHeaderCell(header: string): Cell {
  return {
    type: String,
    value: neutraliseCell(header),
    fontWeight: 'bold',
    backgroundColor: HEADER_FILL,
    borderStyle: 'thin',
    wrap: true,
  };
}

function buildCell(text: string): Cell {
  return { type: String, value: neutraliseCell(text), borderStyle: 'thin', alignVertical: 'top', wrap: true };
}
