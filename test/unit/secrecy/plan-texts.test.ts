import { describe, expect, it } from 'vitest';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { emptySchool } from '../../../shared/school/school-schema.ts';
import { isAccepted } from '../../../shared/secrecy/accepted-words.ts';
import { listRevealingWords } from '../../../shared/secrecy/check-texts.ts';
import { listPlanTexts } from '../../../shared/secrecy/plan-texts.ts';
import { listSchoolTexts } from '../../../shared/secrecy/register-texts.ts';
import { buildFilledContent } from '../document-content/filled-plan.ts';

const WORD = 'mot-témoin';

/** How many strings of the content hold the word. */
function countTexts(value: unknown): number {
  if (typeof value === 'string') return value.includes(WORD) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + countTexts(each), 0);
}

describe('the free texts of a PAI', () => {
  // A text that the list forgets would be printed without ever being checked.
  it.each(emergencySheets.map(({ number }) => number))('are all there, with sheet %s', (number) => {
    const content = buildFilledContent(number, WORD);
    const texts = listPlanTexts({ id: 'p', content }).filter(({ text }) => text.includes(WORD));
    expect(texts).toHaveLength(countTexts(content));
    expect(new Set(texts.map(({ field }) => field)).size).toBe(texts.length);
  });

  it('say where they stand in words, and what may stand there', () => {
    const texts = listPlanTexts({ id: 'p', content: buildFilledContent('standard', WORD) });
    const find = (field: string) => texts.find((text) => text.field === field);
    expect(find('adaptations.consequences')).toMatchObject({
      place: expect.stringContaining('I. Conséquences'),
      context: 'general',
    });
    expect(find('adaptations.kitStorage')?.context).toBe('place');
    expect(find('adaptations.monitoringDetails')?.context).toBe('treatment');
    expect(texts.every(({ place }) => /^\p{Lu}/u.test(place) && !/[:]\s*$/u.test(place))).toBe(true);
  });
});

describe('words found in them', () => {
  const content = buildFilledContent('standard', '');
  const plan = {
    id: 'plan',
    content: {
      ...content,
      adaptations: {
        ...content.adaptations,
        consequences: 'Son diabète le fatigue.',
        environmentDetails: 'À cause du diabète, sortir librement.',
      },
    },
  };
  const accepted = {
    id: 'a',
    recordKind: 'plan',
    recordId: 'plan',
    field: 'adaptations.consequences',
    word: 'Diabète',
    reason: 'dit par la famille',
    acceptedAt: '',
    acceptedBy: '',
  } as const;

  it('are kept where they were accepted, and nowhere else', () => {
    const texts = listPlanTexts(plan);
    expect(listRevealingWords(texts, [], []).map(({ text }) => text.field)).toEqual([
      'adaptations.consequences',
      'adaptations.environmentDetails',
    ]);
    expect(listRevealingWords(texts, [accepted], []).map(({ text }) => text.field)).toEqual([
      'adaptations.environmentDetails',
    ]);
    const other = { recordKind: 'plan', recordId: 'another', field: accepted.field } as const;
    expect(isAccepted([accepted], other, 'diabète')).toBe(false);
  });
});

it('reads the places of a school more strictly than the rest', () => {
  const places = [
    { id: '1', code: 'A', label: 'Réfrigérateur de la salle des maîtres' },
    { id: '2', code: 'B', label: 'Bureau de la directrice' },
  ];
  const texts = listSchoolTexts(emptySchool, { places, classes: [] });
  expect(listRevealingWords(texts, [], []).map(({ text }) => text.field)).toEqual(['places.1.label']);
});
