import { extname, join, resolve } from 'node:path';

/** Where typed paths begin: the user's documents and the home folder behind « ~ ». */
export type PathBase = { documents: string; home: string };

/** The absolute path a user meant, or null for an empty answer. A bare name goes to the documents. */
export function readTypedPath(text: string, base: PathBase): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  if (typed === '~' || typed.startsWith('~/')) return join(base.home, typed.slice(1));
  return resolve(base.documents, typed);
}

/** The same for a file to be saved, always with its extension. */
export function readTypedSavePath(text: string, base: PathBase, extension = '.pdf'): string | null {
  const path = readTypedPath(text, base);
  if (path === null) return null;
  return extname(path).toLowerCase() === extension ? path : `${path}${extension}`;
}
