import type { Locator, Page } from '@playwright/test';
import { planScreenWords } from '../../../shared/text/screen/plan-words.ts';
import { secrecyWords as words } from '../../../shared/text/screen/secrecy-words.ts';

/** What is told under one field, or under every field of the page. */
export function findHints(scope: Page | Locator) {
  const groups = scope.getByRole('group', { name: words.group, exact: true });
  return {
    groups,
    keep: (word: string) => groups.getByRole('button', { name: `${words.keep} ${words.entry(word)}` }),
    reason: (word: string) => groups.getByRole('textbox', { name: words.reason(word) }),
    confirm: groups.getByRole('button', { name: words.confirm, exact: true }),
    withdraw: (word: string) =>
      groups.getByRole('button', { name: `${words.withdraw} ${words.entry(word)}` }),
  };
}

/** The words of the whole PAI, in its margin. */
export function findMarginWords(page: Page) {
  return page
    .getByRole('complementary', { name: planScreenWords.margin })
    .getByRole('region', { name: /mots? à revoir/ });
}
