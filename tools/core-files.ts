import { join } from 'node:path';
import type { Folders } from '../electron/core/ports.ts';
import { copyFonts } from './copy-files.ts';
import { distFolder, projectRoot } from './project-folders.ts';

/** Files the core reads when it runs from the sources: migrations as they stand, fonts gathered in `dist`. */
export function prepareCoreFiles(): Pick<Folders, 'fonts' | 'migrations'> {
  const fonts = join(distFolder, 'fonts');
  copyFonts(fonts);
  return { fonts, migrations: join(projectRoot, 'drizzle') };
}
