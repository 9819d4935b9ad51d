import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  audiences,
  audienceTable,
  documentFacts,
  listAudienceFacts,
} from '../../../shared/audience/audience-table.ts';
import { facts } from '../../../shared/audience/fact.ts';
import { factOfField, factOfHealthRecord } from '../../../shared/audience/fact-of-field.ts';
import { healthFileSchema } from '../../../shared/health/health-schema.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { planContentSchema } from '../../../shared/plan/plan-content-schema.ts';
import { pupilInputSchema } from '../../../shared/pupil/pupil-schema.ts';
import { organisationSchema, schoolSchema } from '../../../shared/school/school-schema.ts';
import { findFact, listLeaves, listSchemaFields } from './record-fields.ts';

const schemas: readonly (readonly [path: readonly string[], schema: z.ZodType])[] = [
  [['school'], schoolSchema],
  [['organisation'], organisationSchema],
  [['pupil'], pupilInputSchema],
  [['plan', 'content'], planContentSchema],
];

// Would catch: a field that is added to a schema in a way the compiler does not see, and that belongs to nobody.
describe('every field of the schemas', () => {
  it.each(schemas)('%s: has its fact', (path, schema) => {
    const numbers = emergencySheets.map(({ number }) => number);
    const unplaced = listSchemaFields(schema, path).filter(
      (field) => !numbers.some((number) => findFact(field.split('.'), number)),
    );
    expect(unplaced).toEqual([]);
  });

  it('the walk reads the schemas to their ends', () => {
    const fields = schemas.flatMap(([path, schema]) => listSchemaFields(schema, path));
    expect(fields).toContain('plan.content.supplies.kits.items.expiresOn');
    expect(fields).toContain('plan.content.adaptations.medicines.dose');
    expect(fields.length).toBeGreaterThan(200);
  });

  // Would catch: a fact kept for a field that is gone, which hides that its new name has none.
  it('no fact is kept for a field that no schema has', () => {
    const known = new Set(schemas.flatMap(([path, schema]) => listSchemaFields(schema, path)));
    const placed = listLeaves(factOfField).map((path) => path.join('.'));
    const orphans = placed.filter(
      (field) => /^(school|organisation|pupil|plan\.content)\./.test(field) && !known.has(field),
    );
    expect(orphans.filter((field) => !field.includes('emergency.sheet.'))).toEqual([
      'pupil.id',
      'pupil.revision',
      'pupil.hasPhoto',
    ]);
  });

  it('every sealed record has its fact', () => {
    expect(Object.keys(factOfHealthRecord).sort()).toEqual(Object.keys(healthFileSchema.shape).sort());
  });
});

describe('the table', () => {
  it('gives every document to somebody, the recovery kit apart', () => {
    const given = new Set(audiences.flatMap((audience) => audienceTable[audience].documents));
    const kept = Object.keys(documentFacts).filter((kind) => !given.has(kind as never));
    expect(kept).toEqual(['recoveryKit']);
  });

  // Would catch: the health compartment opened to one more audience.
  it('gives the health compartment to health staff only', () => {
    const health = ['diagnosis', 'healthNotes', 'healthScans'] as const;
    const told = audiences.filter((audience) =>
      listAudienceFacts(audience).some((fact) => health.some((each) => each === fact)),
    );
    expect(told).toEqual(['healthStaff']);
  });

  // Would catch: a document added to somebody who must not know so much (circulaire 2021, II.3, III.1 and III.2).
  it.each([
    ['catering', ['medicines', 'care', 'emergencyTreatment', 'consequences', 'kitContents']],
    [
      'townHall',
      ['medicines', 'care', 'emergencyTreatment', 'consequences', 'kitContents', 'outingInstructions'],
    ],
    [
      'safetyPlan',
      ['medicines', 'catering', 'kitStorage', 'kitContents', 'emergencyGestures', 'consequences'],
    ],
    ['statistics', ['identity', 'className', 'birthDate', 'consequences', 'medicines', 'emergencyGestures']],
    ['substitute', ['medicines', 'address', 'learning', 'consequences']],
  ] as const)('%s is not told what its task does not need', (audience, forbidden) => {
    const told = listAudienceFacts(audience);
    expect(told.filter((fact) => forbidden.some((each) => each === fact))).toEqual([]);
  });

  it('lists each fact once, and gives nobody what only the application uses', () => {
    expect(new Set(facts).size).toBe(facts.length);
    for (const audience of audiences) expect(listAudienceFacts(audience)).not.toContain('internal');
  });
});
