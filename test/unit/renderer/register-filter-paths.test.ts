import { expect, test } from 'vitest';
import { buildRegisterPath, readStateFilter } from '../../../renderer/ui/register-filter-paths.ts';
import type { StateFilter } from '../../../shared/pupil/register-search.ts';
import { registerWords } from '../../../shared/text/screen/register-words.ts';

test('every filter has an address that leads back to it', () => {
  // Would catch: a link of the first page that opens the register unfiltered.
  for (const state of Object.keys(registerWords.states) as StateFilter[]) {
    const slug = buildRegisterPath(state).split('/')[2];
    expect(readStateFilter(slug)).toBe(state === 'all' ? null : state);
  }
});

test('an unknown address filters nothing', () => {
  expect(readStateFilter('constructor')).toBeNull();
  expect(readStateFilter(undefined)).toBeNull();
});
