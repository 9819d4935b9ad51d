import { describe, expect, it } from 'vitest';
import {
  getIssuePlace,
  getIssueTarget,
  getMissingTarget,
  getTextTarget,
} from '../../../renderer/features/plan/plan-targets.ts';
import { listFieldIds } from '../../../shared/form/form-answers.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { listMissing } from '../../../shared/plan/plan-completeness-rules.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';

function buildNeedyContent(): PlanContent {
  const empty = buildEmptyPlanContent();
  return {
    ...empty,
    adaptations: { ...empty.adaptations, kitExists: 'yes', sealedLetter: 'yes' },
    emergency: { ...empty.emergency, needed: 'yes' },
  };
}

describe('links of the margin', () => {
  it('lead to a field that exists in the section they open', () => {
    const targets = listMissing(buildNeedyContent()).map(getMissingTarget);
    const inSections = targets.filter(({ sectionId }) => sectionId !== undefined);
    expect(inSections.length).toBeGreaterThanOrEqual(3);
    for (const { sectionId, fieldId = '' } of inSections) {
      const section = adaptationsSections.find(({ id }) => id === sectionId);
      expect(section && listFieldIds(section)).toContain(fieldId.replace('adaptations-', ''));
    }
  });

  it('keep what is missing in its own part', () => {
    for (const missing of listMissing(buildNeedyContent()))
      expect(getMissingTarget(missing)).toMatchObject({ part: missing.part });
  });
});

describe('links to refused values', () => {
  it('open the section of a field of the form, its table when it stands in one', () => {
    expect(getIssueTarget('adaptations', { path: 'medicines.2.dose', code: 'TEXT_TOO_LONG' })).toEqual({
      part: 'adaptations',
      sectionId: 'care',
      fieldId: 'adaptations-medicines',
    });
  });

  it('lead into the sheet for an answer of the sheet, and to the frame for the rest', () => {
    expect(
      getIssueTarget('emergency', { path: 'sheet.answers.firstSigns.0.text', code: 'TEXT_TOO_LONG' }),
    ).toMatchObject({ fieldId: 'sheet-firstSigns' });
    expect(getIssueTarget('emergency', { path: 'periodEnd', code: 'PERIOD_INVERTED' })).toMatchObject({
      fieldId: 'emergency-periodEnd',
    });
  });

  it('say where the value stands', () => {
    expect(getIssuePlace('adaptations', { path: 'cateringDetails', code: 'TEXT_TOO_LONG' })).toBe(
      'V. Restauration',
    );
    expect(getIssuePlace('supplies', { path: 'kits.0.details', code: 'TEXT_TOO_LONG' })).toBe(
      'Pièces et trousse',
    );
  });
});

describe('links to the words of the diagnosis check', () => {
  it('open the section of the text, and name its very field or cell', () => {
    expect(getTextTarget('adaptations.consequences')).toEqual({
      part: 'adaptations',
      sectionId: 'consequences',
      fieldId: 'adaptations-consequences',
    });
    expect(getTextTarget('adaptations.medicines.3f.dose')).toMatchObject({
      sectionId: 'care',
      fieldId: 'adaptations-medicines-3f-dose',
    });
    expect(getTextTarget('emergency.sheet.reliever')).toMatchObject({
      part: 'emergency',
      fieldId: 'sheet-reliever',
    });
    expect(getTextTarget('supplies.kits.3f.details').fieldId).toBe('supplies-kits-3f-details');
  });
});
