import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectEmergencyFacts } from '../../../shared/audience/emergency-facts.ts';
import type { SignatureMode } from '../../../shared/contract/document-contract.ts';
import type { FilledLine } from '../../../shared/documents/filled-blocks.ts';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import { buildPlanDocument, WHOLE_PLAN } from '../../../shared/documents/plan-document.ts';
import { buildOfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import type { PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { SUSPENDED_CARE_TITLE } from '../../../shared/text/status-words.ts';
import { buildAggregate, buildFilledContent, makeId, TODAY } from '../document-content/filled-plan.ts';

const EXPIRED = '2020-01-15';

/** The steps that the sheet and its card number, as plain texts. */
function listSteps(aggregate: PlanAggregate): string[] {
  const { sheet } = selectEmergencyFacts(aggregate, TODAY);
  return sheet.situations.flatMap(({ steps, after }) => [...steps, ...after].map(readLine));
}

function readLine({ text }: FilledLine): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** A PAI with these measures written by hand on the standard sheet, and these products. */
function buildMeasured(measures: readonly string[], changes: Partial<PlanContent['supplies']> = {}) {
  const content = buildFilledContent('standard');
  const { sheet } = content.emergency;
  if (sheet.number !== 'standard') throw new Error('Not the standard sheet');
  sheet.answers.firstMeasures = measures.map((text, index) => ({ id: makeId(200 + index), text }));
  Object.assign(content.supplies, changes);
  return buildAggregate(content);
}

describe('while care is suspended', () => {
  const kits = [
    {
      id: makeId(70),
      placeId: null,
      details: '',
      items: [{ id: makeId(71), name: 'Célestène, flacon', expiresOn: EXPIRED }],
    },
  ];

  // Would catch: a treatment that a doctor wrote without a dose among the measures, and that the sheet goes on printing.
  it.each([
    'Donner sa Ventoline',
    'Lui donner du sucre',
    'Faire prendre le produit de la trousse',
    'Si pas mieux : celestene',
    'Sortir le traitement',
    'Appliquer la pommade',
    'Redonner au bout de dix minutes',
    'Ne pas attendre : donner la Ventoline',
    'Ne pas hésiter à donner le produit',
    'Si l’enfant ne parle pas, lui faire prendre son sirop',
  ])('« %s » is not a step', (measure) => {
    expect(listSteps(buildMeasured([measure]))).toContain(measure);
    expect(listSteps(buildMeasured([measure], { kits }))).not.toContain(measure);
  });

  // Would catch: a gesture that saves taken off the sheet with the treatments.
  it.each([
    'Ne rien donner par la bouche',
    'Ne pas donner à manger',
    'Ne jamais donner de lait',
    'Donner l’alerte',
    'Ne jamais donner de Célestène',
    'Mettre sur le côté et ne rien faire avaler',
    'Appliquer un pansement et comprimer la plaie',
    'Prévenir l’administration et le médecin traitant',
    'Lui donner à boire',
    'Donner le nom de l’élève',
    'Allonger l’enfant, prendre le pouls, noter l’heure',
    'Aller chercher le flacon d’eau',
  ])('« %s » stays a step', (measure) => {
    expect(listSteps(buildMeasured([measure], { kits }))).toContain(measure);
  });
});

// Would catch: a treatment printed from a sheet that nobody decided on, whose period and signature nothing asks for.
it('a sheet that is not decided on gives no step', () => {
  for (const { number } of emergencySheets) {
    const content = buildFilledContent(number);
    content.emergency.needed = null;
    expect(listSteps(buildAggregate(content))).toEqual([]);
  }
});

// Would catch: rescuers told that there is no letter, when part 2 says that there is one for them.
it('the sealed letter is told as soon as one of the two questions says that it exists', () => {
  const letterOf = (inPlan: 'yes' | 'no' | null, withSheet: 'yes' | 'no' | null) => {
    const content = buildFilledContent('standard');
    content.adaptations.sealedLetter = inPlan;
    content.adaptations.sealedLetterDetails = '';
    content.emergency.letterAttached = withSheet;
    return selectEmergencyFacts(buildAggregate(content), TODAY).letter;
  };
  expect([letterOf('yes', 'no'), letterOf('no', 'yes'), letterOf('yes', null)]).toEqual([
    'oui',
    'oui',
    'oui',
  ]);
  expect([letterOf('no', 'no'), letterOf(null, 'no'), letterOf(null, null)]).toEqual(['non', 'non', '']);
});

/** How often the PAI says that nothing may be given: at the head of parts 2 and 3. */
function countSuspended(aggregate: PlanAggregate, signatures: SignatureMode): number {
  const { blocks } = buildPlanDocument(aggregate, { ...WHOLE_PLAN, signatures }, TODAY);
  return blocks.filter((block) => block.kind === 'panel' && block.title === SUSPENDED_CARE_TITLE).length;
}

// Would catch: « soins suspendus » on the very paper that the doctor and the family are asked to sign.
it('the paper to be signed does not say that care waits, the sheet does', () => {
  const content = buildFilledContent('standard');
  content.supplies.prescriptionIssuedOn = null;
  const signed = buildAggregate(structuredClone(content));
  expect([countSuspended(signed, 'recorded'), countSuspended(signed, 'blank')]).toEqual([2, 0]);
  for (const signatory of content.administrative.signatories) signatory.signedOn = null;
  const unsigned = buildAggregate(content);
  expect(countSuspended(unsigned, 'recorded')).toBe(0);
  expect(buildOfficialFormValues(unsigned, TODAY).careSuspended).toBe(false);
  expect(selectEmergencyFacts(unsigned, TODAY).suspension).not.toEqual([]);
});

const day = fc.constantFrom(null, EXPIRED, '2025-11-21', '2025-11-22', TODAY, '2026-11-23', '2028-02-29');

// Would catch: a treatment on one paper while another paper about the same pupil says that nothing may be given.
it('the sheet, the PAI and the official form say the same of the same plan', () => {
  fc.assert(
    fc.property(
      fc.record({ closedOn: day, issuedOn: day, expiresOn: day, periodEnd: day, signedOn: day }),
      fc.constantFrom('yes' as const, 'no' as const, null),
      ({ closedOn, issuedOn, expiresOn, periodEnd, signedOn }, kitExists) => {
        const content = buildFilledContent('standard');
        content.supplies.prescriptionIssuedOn = issuedOn;
        content.adaptations.kitExists = kitExists;
        for (const item of content.supplies.kits.flatMap((kit) => kit.items)) item.expiresOn = expiresOn;
        Object.assign(content.emergency, { periodStart: '2019-09-01', periodEnd, doctorSignedOn: signedOn });
        const filled = buildAggregate(content);
        const aggregate = { ...filled, plan: { ...filled.plan, closedOn } };
        const isSuspended = selectEmergencyFacts(aggregate, TODAY).suspension.length > 0;
        expect(buildOfficialFormValues(aggregate, TODAY).careSuspended).toBe(isSuspended);
        expect(countSuspended(aggregate, 'recorded')).toBe(isSuspended ? 2 : 0);
      },
    ),
    { numRuns: 300, seed: 4 },
  );
});
