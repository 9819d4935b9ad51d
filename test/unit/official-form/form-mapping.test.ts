import { describe, expect, it } from 'vitest';
import { openForm } from '../../../electron/documents/official/open-form.ts';
import { recogniseForm } from '../../../electron/documents/official/recognise-form.ts';
import { officialFormKinds } from '../../../shared/contract/official-form-contract.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import { isTick, isUnmapped, toFieldKey } from '../../../shared/official-form/form-mapping.ts';
import { formMappings } from '../../../shared/official-form/form-mappings.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import {
  emergencySheets,
  getSheetSection,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { hasOfficialForms, readForm } from './official-samples.ts';

/** Every answer that a form writes: what its mapping leaves out would silently be missing on paper. */
function listWrittenIds(kind: keyof typeof formMappings): Set<string> {
  const { fields, added } = formMappings[kind];
  return new Set(
    [...fields, ...added].flatMap(({ source }) => ('id' in source ? [source.id as string] : [])),
  );
}

describe('mapping of the official forms', () => {
  it('knows 384 fields, each once', () => {
    const counts = officialFormKinds.map((kind) => {
      const keys = formMappings[kind].fields.map(toFieldKey);
      expect(new Set(keys).size).toBe(keys.length);
      return keys.length;
    });
    expect(counts).toEqual([164, 51, 44, 25, 54, 18, 28]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(384);
  });

  it('says why each of the fields it leaves empty is', () => {
    const empty = officialFormKinds.flatMap((kind) =>
      formMappings[kind].fields.flatMap(({ source }) => (isUnmapped(source) ? [source.unmapped] : [])),
    );
    expect(empty).toHaveLength(14);
    for (const reason of empty) expect(reason).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it.each(emergencySheets.map((sheet) => [sheet.number, sheet] as const))(
    'writes every answer of sheet %s',
    (number, sheet) => {
      expect(listWrittenIds(number)).toEqual(new Set(listFieldIds(getSheetSection(sheet))));
    },
  );

  it('writes every answer of part 2', () => {
    const written = listWrittenIds('plan');
    const composed = [
      // A table of which the paper has one row, and answers that share a field.
      'medicines',
      'kitStorage',
      'homeSchoolingDetails',
      'distanceLearningDetails',
      'otherSupportDetails',
    ];
    const asked = adaptationsSections.flatMap((section) => listFieldIds(section));
    expect(asked.filter((id) => !written.has(id))).toEqual(
      composed.sort((a, b) => asked.indexOf(a) - asked.indexOf(b)),
    );
    expect([...written].filter((id) => !asked.includes(id))).toEqual([]);
  });

  it.skipIf(!hasOfficialForms).each(officialFormKinds)('is what the ministry’s form %s has', async (kind) => {
    const { slots } = await openForm(readForm(kind));
    expect(recogniseForm(slots)).toBe(kind);
    const { fields } = formMappings[kind];
    expect(slots.map(({ key }) => key).sort()).toEqual(fields.map(toFieldKey).sort());
    const types = new Map(slots.map(({ key, type }) => [key, type]));
    for (const mapping of fields) {
      if (isUnmapped(mapping.source)) continue;
      expect(types.get(toFieldKey(mapping))).toBe(isTick(mapping.source) ? 'tick' : 'text');
    }
  });
});
