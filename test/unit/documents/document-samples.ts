import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, DocumentContent } from '../../../shared/documents/blocks.ts';

/** A document of these blocks, with everything else as usual. */
export function contentOf(blocks: readonly Block[], options: Partial<DocumentContent> = {}): DocumentContent {
  return {
    title: 'Document d’essai',
    page: 'a4Portrait',
    bodySize: 10,
    footer: 'Pied de page',
    date: '2026-11-22',
    blocks,
    ...options,
  };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** Runs a tool on the bytes as a file, which is removed afterwards. */
export function runTool(
  command: string,
  options: readonly string[],
  bytes: Uint8Array,
  after: readonly string[] = [],
): string {
  return convertFile(command, options, bytes, after).toString('utf8');
}

/** The same, for a tool that answers with another file. */
export function convertFile(
  command: string,
  options: readonly string[],
  bytes: Uint8Array,
  after: readonly string[] = [],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return execFileSync(command, [...options, file, ...after], { maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of the pages in reading order, without running lines, spaces all alike. */
export function extractText(bytes: Uint8Array): string {
  return runTool('pdftotext', ['-raw', '-enc', 'UTF-8'], bytes, ['-']);
}

/** All kinds of space as one: for comparing what was written with what was asked. */
export function squeeze(text: string): string {
  return text
    .replace(/\u00AD\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A red pixel. */
export const PNG_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
