import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { developmentFontFiles } from '../electron/documents/development-fonts.ts';
import { projectRoot } from './project-folders.ts';

export function copyFonts(outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  for (const font of developmentFontFiles()) cpSync(font.source, join(outDir, font.file));
}

export function copyMigrations(outDir: string): void {
  cpSync(join(projectRoot, 'drizzle'), outDir, { recursive: true });
}
