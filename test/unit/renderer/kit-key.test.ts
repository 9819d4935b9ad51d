import { describe, expect, test } from 'vitest';
import { formatKitKey, moveCaret, readKitKey } from '../../../renderer/features/recovery/kit-key.ts';

describe('the key of a kit, while it is typed', () => {
  test('is grouped as on the sheet, however it is typed', () => {
    expect(formatKitKey('ab cd-ef\u00A0gh\n7')).toBe('ABCD EFGH 7');
    expect(formatKitKey('')).toBe('');
  });

  test('loses the prefix that a code reader types', () => {
    expect(readKitKey('AGE-SECRET-KEY-1QPZR')).toBe('QPZR');
    expect(readKitKey('age secret key 1 qpzr')).toBe('QPZR');
  });

  test.each([
    ['ABCD', 4, 4],
    ['ABCDE', 5, 6],
    ['ABCD EFGH', 5, 4],
    ['ABXCD EFGH', 3, 3],
    ['', 0, 0],
  ])('keeps the cursor after the same character: %s at %i', (text, caret, expected) => {
    expect(moveCaret(text, caret)).toBe(expected);
  });
});
