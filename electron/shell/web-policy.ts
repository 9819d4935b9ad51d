import { join } from 'node:path';

/** Where the window's files are served. Never compare `URL.origin`: it is the string 'null' for `app:`. */
export type PageOrigin = { protocol: string; host: string };

export const ELECTRON_ORIGIN: PageOrigin = { protocol: 'app:', host: 'registre' };

/** Address of the first page. */
export function buildStartUrl(origin: PageOrigin): string {
  return `${origin.protocol}//${origin.host}/`;
}

/** True for an address of the application itself, and nothing else. */
export function isOwnUrl(text: string, origin: PageOrigin): boolean {
  const url = parseUrl(text);
  return (
    url !== null &&
    url.protocol === origin.protocol &&
    url.host === origin.host &&
    url.username === '' &&
    url.password === ''
  );
}

/** Every request of the window goes through here: own files, own blobs and inline images. No network at all. */
export function isRequestAllowed(text: string, origin: PageOrigin): boolean {
  if (text.startsWith('blob:')) return isOwnUrl(text.slice('blob:'.length), origin);
  return text.startsWith('data:') || isOwnUrl(text, origin);
}

/** The frame a message comes from; null when it is already gone. */
export type Sender = { url: string; isTopFrame: boolean } | null;

/** Only the top frame of our own page may speak to the core. */
export function isTrustedSender(sender: Sender, origin: PageOrigin): boolean {
  return sender?.isTopFrame === true && isOwnUrl(sender.url, origin);
}

/** Names the build gives to files: nothing that could climb, hide, name a device or a stream. */
const PAGE_PATH = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** The file behind an address, or null: no address can point outside the folder. */
export function resolvePageFile(text: string, origin: PageOrigin, folder: string): string | null {
  const url = parseUrl(text);
  if (url === null || !isOwnUrl(text, origin)) return null;
  if (url.pathname === '/' || url.pathname === '') return join(folder, 'index.html');
  return PAGE_PATH.test(url.pathname) ? join(folder, ...url.pathname.split('/')) : null;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
