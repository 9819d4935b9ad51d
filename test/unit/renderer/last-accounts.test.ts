import { describe, expect, test } from 'vitest';
import {
  orderAccounts,
  readLastAccounts,
  rememberAccount,
} from '../../../renderer/ui/credentials/last-accounts.ts';

const accounts = [
  { id: 'z', name: 'Zoé Martin' },
  { id: 'e', name: 'Élodie Roy' },
  { id: 'a', name: 'Anne Petit' },
];

function createStorage(first: string | null = null) {
  let kept = first;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

describe('the accounts of the unlock screen', () => {
  test('the one used last comes first and is chosen, the others by name, accents aside', () => {
    const { ordered, preselected } = orderAccounts(accounts, ['of another register', 'z', 'a']);
    expect(ordered.map(({ id }) => id)).toEqual(['z', 'a', 'e']);
    expect(preselected).toBe('z');
  });

  test('nobody is chosen in the place of somebody unknown, unless there is only one', () => {
    expect(orderAccounts(accounts, []).preselected).toBe('');
    expect(orderAccounts(accounts.slice(0, 1), []).preselected).toBe('z');
  });

  test('the last one moves to the front, once', () => {
    const storage = createStorage();
    for (const id of ['a', 'b', 'a']) rememberAccount(id, storage);
    expect(readLastAccounts(storage)).toEqual(['a', 'b']);
  });

  test.each(['{', '{"a":1}', '[1,null]'])('what is kept may be anything: %s', (text) => {
    expect(readLastAccounts(createStorage(text))).toEqual([]);
  });
});
