import { expect, test } from 'vitest';
import { getInitials, getNameInitials } from '../../../renderer/ui/get-initials.ts';

test.each([
  ['Żółkiewska', 'Élodie', 'ŻÉ'],
  ['𠮷田', 'an', '𠮷A'],
  ['', 'Léa', 'L'],
])('initials of %s %s are %s', (lastName, firstName, initials) => {
  // Would catch: half of a character outside the basic plane, an empty name that throws.
  expect(getInitials({ lastName, firstName })).toBe(initials);
});

test.each([
  ['Camille Durand', 'CD'],
  ['  Anne-Lise de la  Mare ', 'AM'],
  ['élodie', 'É'],
  ['', ''],
])('initials of the account « %s » are %s', (name, initials) => {
  // Would catch: the particle taken for the name, the only word counted twice.
  expect(getNameInitials(name)).toBe(initials);
});
