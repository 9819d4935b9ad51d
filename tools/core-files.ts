import { join } from 'node:path';
import type { Folders } from '../electron/core/ports.ts';
import { copyFonts } from './copy-files.ts';
import { distFolder, projectRoot } from './project-folders.ts';

/** What the core needs when it runs from the sources: migrations and worker as they stand, fonts gathered in `dist`. */
export function prepareCoreFiles(): Pick<Folders, 'fonts' | 'migrations' | 'documentWorker'> {
  const fonts = join(distFolder, 'fonts');
  copyFonts(fonts);
  return {
    fonts,
    migrations: join(projectRoot, 'drizzle'),
    documentWorker: join(projectRoot, 'electron/documents/worker/document-worker.ts'),
  };
}
