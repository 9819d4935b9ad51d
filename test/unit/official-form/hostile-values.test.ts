import { describe, expect, it } from 'vitest';
import type { OfficialFormKind } from '../../../shared/contract/official-form-contract.ts';
import type { FieldValue } from '../../../shared/official-form/field-value.ts';
import { isTick, isUnmapped, toFieldKey } from '../../../shared/official-form/form-mapping.ts';
import { formMappings } from '../../../shared/official-form/form-mappings.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { createRandom } from '../../fixtures/create-random.ts';
import { runTool } from '../documents/document-samples.ts';
import { fillForms } from './filled-form.ts';
import { hasOfficialForms, TODAY } from './official-samples.ts';

const PIECES = [
  'mot',
  ' ',
  '\n',
  '\n\n\n',
  '\t',
  '😀👩‍👩‍👧',
  'שלום',
  'مرحبا',
  '漢字',
  'e\u0301\u0302\u0303',
  '\u202e',
  '\u0000\u0007',
  '\ud800',
  '<b>&amp;',
  '(\\)',
  'W'.repeat(120),
  'une phrase plus longue, avec sa ponctuation ; et puis « une autre » ! ',
  '15 mg/kg',
];

/** Any text at all in every field: 0 to 60 pieces. */
function buildHostileValues(kind: OfficialFormKind, random: () => number): FieldValue[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const write = (longest: number) =>
    Array.from({ length: Math.floor(random() * longest) }, () => pick(PIECES)).join('');
  return [
    ...formMappings[kind].fields,
    ...formMappings[kind].added.map((place) => ({ ...place, at: 0 })),
  ].flatMap((place): FieldValue[] => {
    const { label, source } = place;
    const key = toFieldKey(place);
    if (isUnmapped(source)) return [];
    if (isTick(source)) return [{ key, label, kind: 'tick', ticked: random() < 0.5 }];
    const more = random() < 0.1 ? { more: { label: write(4), text: write(20) } } : {};
    return [{ key, label, kind: 'text', text: write(random() < 0.3 ? 60 : 4), ...more }];
  });
}

describe.skipIf(!hasOfficialForms)('any text at all', () => {
  it.each(emergencySheets.map(({ number }, seed) => [number, seed] as const))(
    'gives a whole file on the forms with sheet %s',
    async (number, seed) => {
      const random = createRandom(seed + 1);
      const values = {
        title: 'PAI',
        pupilName: 'MARTIN Léa',
        date: TODAY,
        careSuspended: random() < 0.5,
        plan: buildHostileValues('plan', random),
        sheet: { number, values: buildHostileValues(number, random) },
      };
      for (const flattened of [true, false]) {
        const { bytes, notices } = await fillForms(values, flattened);
        expect(runTool('qpdf', ['--check'], bytes)).toContain('No syntax');
        expect(notices.map(({ kind }) => kind)).toEqual(['annexed', 'missingCharacters', 'rightToLeft']);
      }
    },
  );

  it('takes no more than a moment to find that six pages are too long for a box', async () => {
    const long = 'Une phrase qui revient, encore et encore. '.repeat(480);
    const plan = formMappings.plan.fields.flatMap((place, at): FieldValue[] => {
      const { label, source } = place;
      if (isUnmapped(source) || isTick(source) || at % 12 !== 0) return [];
      return [{ key: toFieldKey(place), label, kind: 'text', text: `${at} ${long}漢` }];
    });
    const values = {
      title: 'PAI',
      pupilName: 'MARTIN Léa',
      date: TODAY,
      careSuspended: false,
      plan,
      sheet: null,
    };
    const start = performance.now();
    const { notices } = await fillForms(values, true);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(notices).toContainEqual({ kind: 'missingCharacters', characters: ['漢'] });
  });
});
