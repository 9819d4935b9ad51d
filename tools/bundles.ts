import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { NONCE_PLACEHOLDER } from '../electron/shell/content-security-policy.ts';
import { projectRoot } from './project-folders.ts';

/** What must stay outside the main bundle: the runtime itself and the two packages with native code. */
const EXTERNALS = ['electron', 'better-sqlite3', '@node-rs/argon2'];

/** Folder of the window's files where `renderer/ui/pdf-viewer/open-pdf.ts` has them looked for. */
const PDF_DECODERS = 'pdf-decoders';

const quiet: InlineConfig = {
  configFile: false,
  envDir: false,
  logLevel: 'warn',
  root: projectRoot,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The window. `html.cspNonce` marks the places where each host writes a fresh nonce at each load. */
export async function buildRenderer(outDir: string): Promise<void> {
  await build({
    ...quiet,
    root: join(projectRoot, 'renderer'),
    base: './',
    plugins: [react(), giveNonce(), givePdfDecoders()],
    html: { cspNonce: NONCE_PLACEHOLDER },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      // A file inlined as a data: address would be refused by the content security policy (workers, fonts).
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
}

/** The main process as one ES module, with everything inside except the externals. */
export function buildMain(outDir: string): Promise<void> {
  return buildForNode(outDir, { entry: 'electron/main.ts', fileName: 'main.js', emptyOutDir: true });
}

/** The thread that draws documents, beside the main process: a file of its own, with everything it needs inside. */
export function buildDocumentWorker(outDir: string): Promise<void> {
  const entry = 'electron/documents/worker/document-worker.ts';
  return buildForNode(outDir, { entry, fileName: 'document-worker.js', emptyOutDir: false });
}

/** A program for Node as one ES module, with everything inside except the externals. */
export async function buildForNode(
  outDir: string,
  { entry, fileName, emptyOutDir }: { entry: string; fileName: string; emptyOutDir: boolean },
): Promise<void> {
  await build({
    ...quiet,
    ssr: { noExternal: true, external: EXTERNALS },
    build: {
      outDir,
      emptyOutDir,
      ssr: entry,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: EXTERNALS,
        output: { entryFileNames: fileName, format: 'es', codeSplitting: false },
        onLog: forgetKnownWarnings,
      },
    },
  });
}

/** The preload: a sandboxed one must be CommonJS. */
export async function buildPreload(outDir: string): Promise<void> {
  await build({
    ...quiet,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      minify: false,
      lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
      rolldownOptions: { external: ['electron', ...builtinModules] },
    },
  });
}

/** Dialogs hold the page still with a style of their own, under the nonce that the package `get-nonce` gives. */
function giveNonce(): Plugin {
  const id = '\0get-nonce';
  return {
    name: 'give-nonce',
    enforce: 'pre',
    resolveId: (source) => (source === 'get-nonce' ? id : null),
    load: (loaded) =>
      loaded === id
        ? `export const getNonce = () => document.querySelector('meta[property="csp-nonce"]')?.nonce;`
        : null,
  };
}

/**
 * The decoders of scanned pages (JBIG2, JPEG 2000) under the names that pdf.js asks for. The ones in plain JavaScript:
 * the page's policy forbids compiling WebAssembly.
 */
function givePdfDecoders(): Plugin {
  const folder = join(projectRoot, 'node_modules/pdfjs-dist/wasm');
  const names = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'];
  return {
    name: 'give-pdf-decoders',
    generateBundle() {
      for (const name of names)
        this.emitFile({
          type: 'asset',
          fileName: `${PDF_DECODERS}/${name}`,
          source: readFileSync(join(folder, name)),
        });
    },
  };
}

/** Packages of others that use eval or import cycles on purpose: nothing we could act on. */
function forgetKnownWarnings(
  level: Rolldown.LogLevel,
  log: Rolldown.RolldownLog,
  show: (level: Rolldown.LogLevel, log: Rolldown.RolldownLog) => void,
): void {
  if (log.code === 'CIRCULAR_DEPENDENCY' || log.code === 'EVAL') return;
  show(level, log);
}
