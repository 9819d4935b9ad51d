import { expect, test } from 'vitest';
import { getInitials } from '../../../renderer/ui/get-initials.ts';

test.each([
  ['Żółkiewska', 'Élodie', 'ŻÉ'],
  ['𠮷田', 'an', '𠮷A'],
  ['', 'Léa', 'L'],
])('initials of %s %s are %s', (lastName, firstName, initials) => {
  // Would catch: half of a character outside the basic plane, an empty name that throws.
  expect(getInitials({ lastName, firstName })).toBe(initials);
});
