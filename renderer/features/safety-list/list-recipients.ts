import { compareLabels } from '../../../shared/safety-list/safety-list-rules.ts';
import type { SafetyList } from '../../../shared/safety-list/safety-list-schema.ts';
import { safetyListHandOutWords as words } from '../../../shared/text/screen/safety-list-words.ts';

/** Who the list is usually for: the crisis cell, the head, the rescuers, and the « mallette » of each safe place. */
export function listRecipients({ entries, places }: SafetyList): string[] {
  const safePlaces = entries.flatMap(({ safePlaceCode }) => safePlaceCode || []);
  // Without the column of safe places, any place of the list may keep a « mallette ».
  const isPlaceShown = entries.some(({ safePlaceCode }) => safePlaceCode !== null);
  const codes = isPlaceShown ? safePlaces : places.map(({ code }) => code);
  return [...words.suggestions, ...[...new Set(codes)].sort(compareLabels).map(words.caseOf)];
}

/** One line of those ticked, in the order shown, and the one that was typed. */
export function joinRecipients(
  suggestions: readonly string[],
  ticked: readonly string[],
  other: string,
): string {
  return [...suggestions.filter((one) => ticked.includes(one)), other.trim()].filter(Boolean).join(', ');
}
