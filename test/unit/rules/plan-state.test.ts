import { describe, expect, it } from 'vitest';
import { countSectionProgress, listMissing } from '../../../shared/plan/plan-completeness-rules.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { getPlanState } from '../../../shared/plan/plan-status-rules.ts';
import { buildFullContent, buildSignatory } from '../../fixtures/sample-values.ts';

const TODAY = '2026-11-22';

function withSignatories(...signatories: Partial<ReturnType<typeof buildSignatory>>[]): PlanContent {
  const content = buildFullContent('texte');
  return {
    ...content,
    administrative: {
      ...content.administrative,
      signatories: signatories.map((change) => buildSignatory(change)),
    },
  };
}

const stateOf = (content: PlanContent, closedOn: string | null = null) =>
  getPlanState({ content, closedOn }, TODAY);
const missingOf = (content: PlanContent) => listMissing(content).map(({ code }) => code);

describe('plan state', () => {
  it('is a draft while something required is missing', () => {
    expect(stateOf(buildEmptyPlanContent())).toBe('draft');
  });

  it.each([
    [{ signedOn: null }, 'toSign'],
    [{ signedOn: TODAY }, 'inForce'],
    [{ signedOn: '2026-11-23' }, 'toSign'],
    [{ kind: 'pupil', signedOn: TODAY }, 'inForce'],
  ] as const)('with a family signature %j it is %s', (signature, state) => {
    expect(stateOf(withSignatories(signature))).toBe(state);
  });

  it('is not in force on the head’s or the doctor’s signature alone: bug, a PAI applied without the family', () => {
    const content = withSignatories(
      { signedOn: null },
      { kind: 'primaryHead', signedOn: TODAY },
      { kind: 'schoolDoctor', signedOn: TODAY },
    );
    expect(stateOf(content)).toBe('toSign');
  });

  it.each([
    [TODAY, 'closed'],
    ['2026-11-21', 'closed'],
    ['2026-11-23', 'inForce'],
  ])('closed on %s it is %s', (closedOn, state) => {
    expect(stateOf(withSignatories({ signedOn: TODAY }), closedOn)).toBe(state);
  });
});

describe('listMissing', () => {
  it('lists nothing for a PAI that has everything', () => {
    const content = buildFullContent('texte', { placeId: '00000000-0000-4000-8000-000000000001' });
    expect(listMissing(content)).toEqual([]);
  });

  it('asks an empty PAI for what it cannot be signed without, and nothing about care', () => {
    const required = listMissing(buildEmptyPlanContent()).filter((missing) => missing.required);
    expect(required.map(({ code }) => code)).toEqual([
      'firstRequestDate',
      'familySignatory',
      'consequences',
      'kitDecision',
      'emergencyDecision',
    ]);
    expect(missingOf(buildEmptyPlanContent())).not.toContain('prescription');
  });

  it.each([
    [
      'kitStorage',
      (content: PlanContent) => ({ ...content, adaptations: { ...content.adaptations, kitStorage: ' \n' } }),
    ],
    [
      'kitPlan',
      (content: PlanContent) => ({
        ...content,
        adaptations: { ...content.adaptations, kitHoldsPlan: false },
      }),
    ],
    [
      'consequences',
      (content: PlanContent) => ({ ...content, adaptations: { ...content.adaptations, consequences: '  ' } }),
    ],
    [
      'sealedLetterPlace',
      (content: PlanContent) => ({
        ...content,
        adaptations: { ...content.adaptations, sealedLetterDetails: '' },
      }),
    ],
    [
      'emergencyPeriod',
      (content: PlanContent) => ({ ...content, emergency: { ...content.emergency, periodEnd: null } }),
    ],
    [
      'doctorSignature',
      (content: PlanContent) => ({ ...content, emergency: { ...content.emergency, doctorSignedOn: null } }),
    ],
    [
      'emergencyInstructions',
      (content: PlanContent) => ({
        ...content,
        emergency: { ...content.emergency, sheet: buildEmptyPlanContent().emergency.sheet },
      }),
    ],
    [
      'prescription',
      (content: PlanContent) => ({
        ...content,
        supplies: { ...content.supplies, prescriptionIssuedOn: null },
      }),
    ],
    [
      'kitRegistered',
      (content: PlanContent) => ({ ...content, supplies: { ...content.supplies, kits: [] } }),
    ],
  ] as const)('tells %s, and only that', (code, change) => {
    const content = buildFullContent('texte', { placeId: '00000000-0000-4000-8000-000000000001' });
    expect(missingOf(change(content) as PlanContent)).toEqual([code]);
  });

  it('tells a kit without place and a medicine without expiry', () => {
    const content = buildFullContent('texte');
    const kits = content.supplies.kits.map((kit) => ({
      ...kit,
      items: kit.items.map((item) => ({ ...item, expiresOn: null })),
    }));
    expect(missingOf({ ...content, supplies: { ...content.supplies, kits } })).toEqual([
      'kitPlace',
      'kitExpiry',
    ]);
  });
});

describe('countSectionProgress', () => {
  it('counts nothing in an empty PAI and everything in a full one', () => {
    expect(Object.values(countSectionProgress(buildEmptyPlanContent())).every((count) => count === 0)).toBe(
      true,
    );
    expect(Object.values(countSectionProgress(buildFullContent('texte'))).every((count) => count > 0)).toBe(
      true,
    );
  });
});
