import { describe, expect, it } from 'vitest';
import { listAppeared, listHints, listOpenFindings } from '../../../renderer/ui/secrecy/list-hints.ts';
import type { AcceptedWord } from '../../../shared/secrecy/accepted-word-schema.ts';
import { findRevealingWords } from '../../../shared/secrecy/find-revealing-words.ts';
import type { FreeText } from '../../../shared/secrecy/free-text.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { secrecyWords } from '../../../shared/text/screen/secrecy-words.ts';

function readText(field: string, text: string) {
  const about: FreeText = {
    recordKind: 'plan',
    recordId: '1',
    field,
    place: field,
    text,
    context: 'general',
  };
  return { text: about, findings: findRevealingWords(text, { field: 'general' }) };
}

function keep(field: string, word: string): AcceptedWord {
  const at = { acceptedAt: '2026-10-05T08:00:00.000Z', acceptedBy: 'Camille Durand' };
  return { id: 'w', recordKind: 'plan', recordId: '1', field, word, reason: 'Accord', ...at };
}

describe('what stands under a field', () => {
  it('names a word once, however often and however it is written', () => {
    const { open } = listHints(readText('a', 'Diabète. Son diabète, ce DIABÈTE.'), []);
    expect(open).toHaveLength(1);
  });

  it('keeps a word in the field where it was kept, and in no other', () => {
    const accepted = [keep('a', 'diabète')];
    expect(listHints(readText('a', 'Son Diabète'), accepted)).toMatchObject({
      open: [],
      kept: [{ reason: 'Accord' }],
    });
    expect(listHints(readText('b', 'Son diabète'), accepted).open).toHaveLength(1);
  });

  it('does not speak of a kept word that is no longer written', () => {
    expect(listHints(readText('a', 'Repas adapté'), [keep('a', 'diabète')])).toEqual({ open: [], kept: [] });
  });
});

describe('what is told of a whole record', () => {
  const readings = new Map([
    ['a', readText('a', 'Son diabète')],
    ['b', readText('b', 'Son asthme, son diabète')],
  ]);

  it('counts the words field by field, without those that are kept', () => {
    expect(listOpenFindings(readings, [])).toHaveLength(3);
    expect(listOpenFindings(readings, [keep('b', 'asthme')])).toHaveLength(2);
  });

  it('speaks only of what has just appeared', () => {
    const before = listOpenFindings(new Map([['a', readText('a', 'Son diabète')]]), []);
    const now = listOpenFindings(readings, []);
    expect(listAppeared(before, now).map(({ text, finding }) => `${text.field} ${finding.word}`)).toEqual([
      'b asthme',
      'b diabète',
    ]);
    expect(listAppeared(now, now)).toEqual([]);
  });
});

it('is said in French typography', () => {
  const said = [
    secrecyWords.reason('diabète'),
    secrecyWords.kept('diabète'),
    secrecyWords.keptReason('Accord'),
    secrecyWords.spokenFound(secrecyWords.entry('diabète')),
    secrecyWords.spokenKept('diabète'),
    secrecyWords.spokenWithdrawn('diabète'),
    secrecyWords.showOthers(1),
    secrecyWords.showOthers(3),
    secrecyWords.toReview(2),
  ];
  for (const text of said) expect(typesetFrench(text)).toBe(text);
});
