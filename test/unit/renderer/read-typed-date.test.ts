import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../../renderer/ui/read-typed-date.ts';

describe('a date pasted into a field', () => {
  test.each([
    ['12/03/2027', '2027-03-12'],
    [' 4/3/2012 ', '2012-03-04'],
    ['04.03.2012', '2012-03-04'],
    ['04-03-2012', '2012-03-04'],
    ['2012-03-04', '2012-03-04'],
    ['29/02/2012', '2012-02-29'],
  ])('%s is day, month, year', (text, date) => {
    // Would catch: day and month swapped, the fault that gives a child another age.
    expect(readTypedDate(text)).toBe(date);
  });

  test.each(['03/25/2012', '31/02/2012', '29/02/2013', '12/03/27', '12/2027', '', 'demain', '112/03/2027'])(
    '%j is not guessed at',
    (text) => {
      // Would catch: « 31/02 » moved to March, or a two-figure year completed.
      expect(readTypedDate(text)).toBeNull();
    },
  );
});
