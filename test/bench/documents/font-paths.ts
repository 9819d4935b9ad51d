import { developmentFontFiles } from '../../../electron/documents/development-fonts.ts';
import type { FontPaths } from './pdfkit-engine.ts';

/** The product's fonts, for the other engines. */
export function findFontPaths(): FontPaths {
  const files = new Map(developmentFontFiles().map(({ role, source }) => [role, source]));
  const pathOf = (role: string): string => files.get(role) ?? '';
  return {
    regular: pathOf('regular'),
    bold: pathOf('bold'),
    italic: pathOf('italic'),
    boldItalic: pathOf('boldItalic'),
  };
}
