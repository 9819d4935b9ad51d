import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buildSecurityHeaders, createNonce, insertNonce } from './content-security-policy.ts';
import { type PageOrigin, resolvePageFile } from './web-policy.ts';

/** An answer to a request for one of the window's files, whatever carries it. */
export type PageAnswer = {
  status: 200 | 404;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Reads one file of the window. Never rejects: what is not there, or not ours to give, is a plain 404. */
export async function servePage(url: string, origin: PageOrigin, folder: string): Promise<PageAnswer> {
  const nonce = createNonce();
  const headers = buildSecurityHeaders(nonce);
  const file = resolvePageFile(url, origin, folder);
  const type = file === null ? undefined : CONTENT_TYPES[extname(file)];
  if (file === null || type === undefined) return buildNotFound(headers);
  try {
    const bytes = new Uint8Array(await readFile(file));
    const body = extname(file) === '.html' ? writeNonce(bytes, nonce) : bytes;
    return { status: 200, headers: { ...headers, 'content-type': type }, body };
  } catch {
    return buildNotFound(headers);
  }
}

function writeNonce(bytes: Uint8Array<ArrayBuffer>, nonce: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(insertNonce(new TextDecoder().decode(bytes), nonce)));
}

function buildNotFound(headers: Record<string, string>): PageAnswer {
  return {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain' },
    body: new Uint8Array(new ArrayBuffer(0)),
  };
}
