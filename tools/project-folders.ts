import { join } from 'node:path';

/** Folders of the project, for the tools and the tests. */
export const projectRoot = join(import.meta.dirname, '..');
export const distFolder = join(projectRoot, 'dist');
