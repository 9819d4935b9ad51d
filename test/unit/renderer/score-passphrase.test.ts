import { describe, expect, test } from 'vitest';
import { scorePassphrase } from '../../../renderer/ui/passphrase/score-passphrase.ts';
import { WEAKEST_ACCEPTED } from '../../../renderer/ui/passphrase/use-passphrase-score.ts';

describe('strength of a passphrase', () => {
  test.each(['motdepasse123', 'azertyuiop12', 'aaaaaaaaaaaa', '123456789012'])(
    '%s is refused',
    (passphrase) => {
      // Would catch: French words or the French keyboard left out of the dictionaries.
      expect(scorePassphrase(passphrase, [])).toBeLessThan(WEAKEST_ACCEPTED);
    },
  );

  test('four words without a link are accepted', () => {
    // Would catch: advice on the screen that the meter itself refuses.
    expect(scorePassphrase('girafe nuage tiroir citron', [])).toBeGreaterThanOrEqual(3);
  });

  test('the name of the school counts as known', () => {
    // Would catch: known words not handed over.
    const known = scorePassphrase('Vaucanson Vienne', ['Vaucanson', 'Vienne']);
    expect(known).toBeLessThan(scorePassphrase('Vaucanson Vienne', []));
  });
});
