import { describe, expect, test } from 'vitest';
import { findNextRow } from '../../../renderer/features/register/find-next-row.ts';

describe('arrows in the register', () => {
  test.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 3, 2],
    ['PageDown', 95, 99],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from row %i leads to row %i', (key, active, next) => {
    // Would catch: a row outside the list, where the focus would be lost.
    expect(findNextRow(key, active, 99)).toBe(next);
  });

  test('other keys are left to the browser', () => {
    // Would catch: Tab or a letter swallowed by the table.
    expect(findNextRow('Tab', 3, 99)).toBeNull();
    expect(findNextRow('a', 3, 99)).toBeNull();
  });
});
