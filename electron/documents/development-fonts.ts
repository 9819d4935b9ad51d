import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDocumentFonts, type DocumentFonts } from './document-fonts.ts';
import { FONT_FILES } from './font-files.ts';

/** Where npm put each font, for the build that copies them and for whatever runs from the sources. */
export function developmentFontFiles(): { role: string; file: string; source: string }[] {
  const require = createRequire(import.meta.url);
  return FONT_FILES.map(({ role, file, package: name, path }) => ({
    role,
    file,
    source: join(dirname(require.resolve(`${name}/package.json`)), path),
  }));
}

/** The fonts as they stand in `node_modules`. */
export function loadDevelopmentFonts(): DocumentFonts {
  const files = developmentFontFiles();
  return createDocumentFonts((role) => files.find((font) => font.role === role)?.source ?? '');
}
