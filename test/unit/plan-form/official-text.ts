import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FORMS = fileURLToPath(new URL('../../../../shared/official-forms/', import.meta.url));

export const hasOfficialForms = existsSync(FORMS);
if (!hasOfficialForms)
  process.stderr.write('The official forms are not beside the project: wording is not compared with them.\n');

/** Letters, digits and the signs that carry meaning, so that accents on capitals, spaces and dashes do not count. */
export function foldWording(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9<>≥≤/%+°½()]/g, '');
}

/**
 * Words of an official form, folded: once line by line across the page and once column by column, since a label
 * that turns within a column of a table is only whole in the second reading.
 */
export function readOfficialForm(name: string): string {
  const file = `${FORMS}${name}.pdf`;
  return [[], ['-layout'], ['-raw']]
    .map((options) => foldWording(execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' })))
    .join('\n');
}
