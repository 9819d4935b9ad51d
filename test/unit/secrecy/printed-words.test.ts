import { describe, expect, test } from 'vitest';
import { buildDemonstration } from '../../../electron/core/demonstration/build-demonstration.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import { findRevealingWords } from '../../../shared/secrecy/find-revealing-words.ts';
import type { TextField } from '../../../shared/secrecy/finding.ts';

/** Every text inside a value, identifiers left out. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return [];
  return Object.entries(value)
    .filter(([key]) => !['id', 'kind', 'blank', 'check'].includes(key))
    .flatMap(([, inside]) => listTexts(inside));
}

function listFound(value: unknown, field: TextField, knownNames: readonly string[] = []): string[] {
  const found = listTexts(value).flatMap((text) => findRevealingWords(text, { field, knownNames }));
  return [...new Set(found.map(({ word }) => word.toLowerCase()))].sort();
}

/** A check that points at the words of the form itself would be switched off on the first day. */
describe('the words that the form prints', () => {
  test('parts 2 and after-school say nothing of a condition', () => {
    expect(listFound([adaptationsSections, afterSchoolSections], 'general')).toEqual([]);
  });

  test('the sheets only name the condition that the ministry itself names (sheet 03a)', () => {
    const others = emergencySheets.filter(({ number }) => number !== '03a');
    expect(listFound(others, 'emergency')).toEqual([]);
    expect(listFound(emergencySheets, 'emergency')).toEqual(['diabète']);
  });
});

/** An invented register of 40 pupils written by its consequences. */
describe('the texts of the demonstration register', () => {
  const { pupils, organisation, school } = buildDemonstration({ today: '2026-11-22' });
  const names = [
    ...pupils.flatMap(({ input }) => [
      input.lastName,
      input.firstName,
      input.resourceAdult,
      ...input.guardians.map(({ name }) => name),
    ]),
    ...organisation.classes.map(({ teacher }) => teacher),
  ];

  test('no name of a pupil, an adult, a class, a place or the school is pointed at', () => {
    expect(
      listFound(
        pupils.map(({ input }) => input),
        'general',
        names,
      ),
    ).toEqual([]);
    expect(
      listFound(
        pupils.map(({ input }) => input),
        'general',
      ),
    ).toEqual([]);
    expect(listFound(organisation.classes, 'name', names)).toEqual([]);
    expect(listFound(organisation.places, 'place', names)).toEqual([]);
    expect(listFound(school, 'general', names)).toEqual([]);
  });

  test('the emergency part and the kits hold medicines and gestures only', () => {
    expect(
      listFound(
        pupils.map(({ plan }) => plan.content.emergency),
        'emergency',
        names,
      ),
    ).toEqual([]);
    expect(
      listFound(
        pupils.map(({ plan }) => plan.content.supplies),
        'treatment',
        names,
      ),
    ).toEqual([]);
  });
});
