import { type Browser, chromium } from '@playwright/test';
import { encode } from 'html-entities';
import type {
  Block,
  DocumentContent,
  RichText,
  TableBlock,
  TableCell,
} from '../../../shared/documents/blocks.ts';
import { findBrowser } from '../../host/find-browser.ts';
import type { FontPaths } from './pdfkit-engine.ts';
import { checkMark, fieldToPlain } from './plain-blocks.ts';

const SIZES = { small: 0.86, body: 1, large: 1.35, huge: 2.4 } as const;

/** Chromium printing pages, one warm tab. */
export type BrowserPrinter = { draw(content: DocumentContent): Promise<Uint8Array>; close(): Promise<void> };

/** Null where there is no browser. */
export async function openBrowserPrinter(fonts: FontPaths): Promise<BrowserPrinter | null> {
  const executablePath = findBrowser({ platform: process.platform, env: process.env, headless: true });
  if (executablePath === null) return null;
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
  const page = await browser.newPage();
  return {
    async draw(content) {
      await page.setContent(toHtml(content, fonts));
      return page.pdf({
        format: content.page.startsWith('a6') ? 'A6' : 'A4',
        landscape: content.page === 'a4Landscape',
        tagged: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate:
          '<div style="font-size:8px;margin:0 15mm">page <span class="pageNumber"></span>/<span class="totalPages"></span></div>',
        margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
      });
    },
    close: () => browser.close(),
  };
}

function toHtml(content: DocumentContent, fonts: FontPaths): string {
  const faces = [
    [fonts.regular, 400, 'normal'],
    [fonts.bold, 700, 'normal'],
    [fonts.italic, 400, 'italic'],
  ].map(
    ([path, weight, style]) =>
      `@font-face{font-family:Noto;font-weight:${weight};font-style:${style};src:url(file://${path})}`,
  );
  const style = `${faces.join('')}body{font:${content.bodySize}pt/1.36 Noto,sans-serif;hyphens:auto}
    table{border-collapse:collapse;width:100%}td,th{border:.5pt solid #8d97a5;padding:2pt;vertical-align:top}
    .keep,tr{break-inside:avoid}.panel{border-left:4pt solid #1f3a5f}.row{display:flex;gap:12pt}`;
  return `<!doctype html><html lang="fr"><title>${encode(content.title)}</title><style>${style}</style><body>${toBlocks(content.blocks)}</body></html>`;
}

function toBlocks(blocks: readonly Block[]): string {
  return blocks.map(toBlock).join('');
}

function toRuns(text: RichText): string {
  return (typeof text === 'string' ? [text] : text)
    .map((run) => {
      if (typeof run === 'string') return encode(run);
      const inner = run.italic ? `<i>${encode(run.text)}</i>` : encode(run.text);
      return run.bold ? `<b>${inner}</b>` : inner;
    })
    .join('');
}

function toItems(items: readonly (readonly Block[])[]): string {
  return items.map((item) => `<li>${toBlocks(item)}</li>`).join('');
}

function toBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${toRuns(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p style="font-size:${SIZES[block.size ?? 'body']}em">${toRuns(block.text)}</p>`;
    case 'list':
      return block.ordered ? `<ol>${toItems(block.items)}</ol>` : `<ul>${toItems(block.items)}</ul>`;
    case 'steps':
      return `<ol start="${block.start ?? 1}">${toItems(block.items)}</ol>`;
    case 'checkList':
      return `<ul>${block.items
        .map(
          (item) =>
            `<li>${checkMark(item.checked)} ${toRuns(item.text)}${toBlocks(item.children ?? [])}</li>`,
        )
        .join('')}</ul>`;
    case 'fields':
      return `<div style="columns:${block.columns ?? 1}">${block.fields.map((field) => `<p>${encode(fieldToPlain(field))}</p>`).join('')}</div>`;
    case 'table':
      return toTable(block);
    default:
      return toGroup(block);
  }
}

function toGroup(block: Block): string {
  switch (block.kind) {
    case 'columns':
      return `<div class="row">${block.columns
        .map((column) => `<div style="flex:${column.width}">${toBlocks(column.blocks)}</div>`)
        .join('')}</div>`;
    case 'signature':
      return `<div class="keep" style="border:.75pt solid;min-height:${block.height}mm">${[block.label, ...block.lines].map((line) => `<p>${encode(line)}</p>`).join('')}</div>`;
    case 'panel':
      return `<section class="panel"><p><b>${toRuns(block.title ?? '')}</b></p>${toBlocks(block.blocks)}</section>`;
    case 'band':
      return `<p style="background:#fae6e4;text-align:center"><b>${toRuns(block.text)}</b></p>`;
    case 'keepTogether':
      return `<div class="keep">${toBlocks(block.blocks)}</div>`;
    case 'pageBreak':
      return '<div style="break-after:page"></div>';
    default:
      return '';
  }
}

function toTable(block: TableBlock): string {
  const height = `height:${block.minimumRowHeight ?? 0}mm`;
  const cell = (content: TableCell): string =>
    typeof content === 'object' && 'blocks' in content ? toBlocks(content.blocks) : toRuns(content);
  const head = block.columns.map((column) => `<th>${toRuns(column.header)}</th>`).join('');
  const rows = block.rows.map(
    (row) => `<tr style="${height}">${row.map((each) => `<td>${cell(each)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
