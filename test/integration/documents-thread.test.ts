import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { DocumentEngine } from '../../electron/core/printing/document-engine.ts';
import { loadDocumentFonts } from '../../electron/documents/document-fonts.ts';
import { renderDocument } from '../../electron/documents/render-document.ts';
import type { DocumentContent } from '../../shared/documents/blocks.ts';
import { DEADLY_TITLE, ENDLESS_TITLE } from '../fixtures/crashing-worker.ts';
import { copyDevelopmentFonts } from '../fixtures/development-fonts.ts';
import { readOutline } from '../fixtures/read-outline.ts';
import { buildPng } from '../fixtures/sample-values.ts';

const fonts = copyDevelopmentFonts();
const realWorker = join(import.meta.dirname, '../../electron/documents/worker/document-worker.ts');
const crashingWorker = join(import.meta.dirname, '../fixtures/crashing-worker.ts');
const engines: DocumentEngine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.stop();
});

function createEngine(
  documentWorker = realWorker,
  patience?: ConstructorParameters<typeof DocumentEngine>[1],
): DocumentEngine {
  const engine = new DocumentEngine({ fonts, documentWorker }, patience);
  engines.push(engine);
  return engine;
}

function buildContent(title: string): DocumentContent {
  return {
    title,
    page: 'a4Portrait',
    bodySize: 10,
    footer: title,
    date: '2026-11-22',
    blocks: [{ kind: 'paragraph', text: title }],
  };
}

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));

it('gives the bytes that this thread gives', async () => {
  const engine = createEngine();
  const apart = await engine.render(buildContent('Été'));
  expect(engine.isApart).toBe(true);
  const here = await renderDocument(buildContent('Été'), loadDocumentFonts(fonts));
  expect(isSame(apart.bytes, here.bytes)).toBe(true);
  expect({ ...apart, bytes: null }).toEqual({ ...here, bytes: null });
});

it('draws in this thread where none can be started: bug, no emergency sheet', async () => {
  const engine = createEngine(join(import.meta.dirname, 'absent.ts'));
  const [first, second] = await Promise.all(
    ['un', 'deux'].map((title) => engine.render(buildContent(title))),
  );
  expect(engine.isApart).toBe(false);
  const here = await renderDocument(buildContent('un'), loadDocumentFonts(fonts));
  expect(isSame(first?.bytes ?? new Uint8Array(), here.bytes)).toBe(true);
  expect(second?.pageCount).toBe(1);
});

it('loses the document at hand when the thread dies, and draws the next one', async () => {
  const engine = createEngine(crashingWorker);
  await engine.render(buildContent('avant'));
  await expect(engine.render(buildContent(DEADLY_TITLE))).rejects.toMatchObject({
    code: 'DOCUMENT_NOT_MADE',
  });
  expect(await engine.render(buildContent('après'))).toMatchObject({ pageCount: 1 });
  expect(engine.isApart).toBe(true);
});

it('gives up a document that never ends, and draws the next one: bug, nothing prints any more', async () => {
  const engine = createEngine(crashingWorker, { toStart: 30_000, toDraw: 1_500 });
  await engine.render(buildContent('avant'));
  const endless = engine.render(buildContent(ENDLESS_TITLE));
  await expect(endless).rejects.toMatchObject({ code: 'DOCUMENT_NOT_MADE' });
  expect(await engine.render(buildContent('après'))).toMatchObject({ pageCount: 1 });
});

it('draws in this thread when the other never starts', async () => {
  const engine = createEngine(join(import.meta.dirname, '../fixtures/sleeping-worker-process.ts'), {
    toStart: 300,
    toDraw: 1_500,
  });
  expect(await engine.render(buildContent('un'))).toMatchObject({ pageCount: 1 });
  expect(engine.isApart).toBe(false);
});

it('loses the file whose thread died, and says so: bug, a merged file with the first half missing', async () => {
  const engine = createEngine(crashingWorker);
  const file = await engine.openFile({ title: 'lot', date: '2026-11-22' });
  await file.add(buildContent('un'));
  expect(file.isLost()).toBe(false);
  await expect(file.add(buildContent(DEADLY_TITLE))).rejects.toMatchObject({ code: 'DOCUMENT_NOT_MADE' });
  expect(file.isLost()).toBe(true);
  await expect(file.add(buildContent('deux'))).rejects.toMatchObject({ code: 'DOCUMENT_NOT_MADE' });
  await expect(file.finish({})).rejects.toMatchObject({ code: 'DOCUMENT_NOT_MADE' });
});

it('keeps the order of the parts of a file, whatever each takes: bug, the sheet of another pupil', async () => {
  const engine = createEngine();
  const file = await engine.openFile({ title: 'lot', date: '2026-11-22' });
  const slow: DocumentContent = {
    ...buildContent('lent'),
    attachments: [{ bytes: buildPng('', 900), mediaType: 'image/png', title: 'Pièce' }],
  };
  const made = await Promise.all([slow, ...['b', 'c', 'd'].map(buildContent)].map((part) => file.add(part)));
  expect(made.map(({ pageCount }) => pageCount)).toEqual([2, 1, 1, 1]);
  const { titles } = await readOutline(await file.finish({}));
  expect(titles).toEqual(['lent', 'b', 'c', 'd']);
});

it('fails with a code and nothing of what was drawn', async () => {
  const engine = createEngine();
  const broken = { ...buildContent('Canari'), blocks: [{ kind: 'table', rows: 'Canari' }] } as never;
  const error = await engine.render(broken).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'DOCUMENT_NOT_MADE' });
  expect(String((error as Error).stack) + JSON.stringify(error)).not.toContain('Canari');
  const scan = { bytes: Buffer.from('rien'), mediaType: 'image/png', title: 'Pièce' } as const;
  await expect(engine.render({ ...buildContent('a'), attachments: [scan] })).rejects.toMatchObject({
    code: 'SCAN_UNREADABLE',
  });
  expect(await engine.render(buildContent('après'))).toMatchObject({ pageCount: 1 });
});

it('drops what is being drawn when the register closes, and draws again for the next one', async () => {
  const engine = createEngine();
  const drawing = engine.render(buildContent('a'));
  engine.stop();
  await expect(drawing).rejects.toMatchObject({ code: 'REGISTER_LOCKED' });
  expect(await engine.render(buildContent('b'))).toMatchObject({ pageCount: 1 });
});

it('never keeps the application from ending', async () => {
  const module = join(import.meta.dirname, '../../electron/core/printing/document-engine.ts');
  const settings = JSON.stringify({ fonts, documentWorker: realWorker });
  const source = `import { DocumentEngine } from ${JSON.stringify(module)};
    const engine = new DocumentEngine(${settings});
    engine.start();
    const { pageCount } = await engine.render(${JSON.stringify(buildContent('a'))});
    console.log(pageCount);`;
  const options = { timeout: 20_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', source],
    options,
  );
  expect(stdout.trim()).toBe('1');
});
