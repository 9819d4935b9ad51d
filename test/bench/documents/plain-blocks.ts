import type { Block, RichText, TableCell } from '../../../shared/documents/blocks.ts';

/** Rich text without its styles. */
export function toPlain(text: RichText): string {
  return typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** What a cell says, for engines whose cells hold text only. */
export function cellToPlain(cell: TableCell): string {
  return typeof cell === 'object' && 'blocks' in cell ? blocksToPlain(cell.blocks) : toPlain(cell);
}

function blocksToPlain(blocks: readonly Block[]): string {
  return blocks.flatMap(blockToPlain).join('\n');
}

function blockToPlain(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'band':
      return [toPlain(block.text)];
    case 'list':
      return block.items.map((item) => `• ${blocksToPlain(item)}`);
    case 'steps':
      return block.items.map((item, index) => `${(block.start ?? 1) + index}. ${blocksToPlain(item)}`);
    case 'checkList':
      return block.items.map((item) => `${checkMark(item.checked)} ${toPlain(item.text)}`);
    case 'fields':
      return block.fields.map(fieldToPlain);
    case 'table':
      return block.rows.map((row) => row.map(cellToPlain).join(' '));
    case 'columns':
      return block.columns.map((column) => blocksToPlain(column.blocks));
    case 'signature':
      return [block.label, ...block.lines];
    case 'photo':
    case 'qrCode':
      return [block.alternative];
    case 'panel':
      return [toPlain(block.title ?? ''), blocksToPlain(block.blocks)];
    case 'keepTogether':
      return [blocksToPlain(block.blocks)];
    case 'pageBreak':
      return [];
  }
}

export function fieldToPlain(field: { label: string; value: string }): string {
  return `${field.label} : ${field.value || '……………………………'}`;
}

/** Noto Sans has no boxes: letters stand in for them, which costs the other engines nothing. */
export function checkMark(checked: boolean): string {
  return checked ? '[x]' : '[ ]';
}
