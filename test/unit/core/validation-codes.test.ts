import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../shared/app-error.ts';
import { validationMessages } from '../../../shared/text/validation-messages.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Codes put on a value: `code: 'X'` of a rule, and the message of a schema. */
function findCodes(): string[] {
  const files = globSync(['electron/core/**/*.ts', 'electron/database/**/*.ts', 'shared/**/*.ts'], {
    cwd: ROOT,
  });
  const source = files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  const inRules = source.matchAll(/path: [^\n]*code: '([A-Z_]+)'/g);
  const inSchemas = source.matchAll(/(?:error: |(?:min|max|regex|uuid)\([^)\n]*)'([A-Z_]{4,})'/g);
  return [...new Set([...inRules, ...inSchemas].map(([, code]) => code ?? ''))].toSorted();
}

describe('codes of refused values', () => {
  const codes = findCodes();

  it('are found in rules and in schemas', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['BIRTH_IN_FUTURE', 'DATE_INVALID', 'REQUIRED', 'STILL_USED', 'TOO_MANY_ROWS']),
    );
  });

  it('each have a French sentence: bug, « not accepted » with no reason', () => {
    const known: string[] = [...Object.keys(validationMessages), ...errorCodes];
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  });
});
