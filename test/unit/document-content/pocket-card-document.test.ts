import { describe, expect, it } from 'vitest';
import { buildPocketCardDocument } from '../../../shared/documents/pocket-card-document.ts';
import { emergencySheets } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { suspensionSentences } from '../../../shared/text/status-words.ts';
import { buildAggregate, buildFilledContent, listPrinted, TODAY } from './filled-plan.ts';

const numbers = emergencySheets.map((sheet) => sheet.number);
const DISEASES = /asthm|anaphyla|allerg|diab[eè]t|[eé]pilep|dr[eé]panocyt|fiche spécifique/i;

function print(content: PlanContent, closedOn: string | null = null): string {
  const aggregate = buildAggregate(content);
  const plan = { ...aggregate.plan, closedOn };
  return listPrinted(buildPocketCardDocument({ ...aggregate, plan }, TODAY)).join('\n');
}

function expirePrescription(content: PlanContent): PlanContent {
  return { ...content, supplies: { ...content.supplies, prescriptionIssuedOn: '2025-09-01' } };
}

describe('the emergency card', () => {
  it.each(numbers)('says who, what to do, 15 and two numbers, with sheet %s', (number) => {
    const printed = print(buildFilledContent(number));
    expect(printed).toContain('ESSAI-ŁÓDŹ Zoé');
    expect(printed).toMatch(/15 ou 112/);
    expect(printed).toContain('06 39 98 00 04');
    expect(printed).toContain('Faire chercher la trousse');
    expect(printed).not.toMatch(DISEASES);
  });

  // Would catch: a treatment given on an expired prescription because the card forgot what the sheet knows.
  it.each(numbers)('prints no treatment of sheet %s while care is suspended', (number) => {
    const printed = print(expirePrescription(buildFilledContent(number)));
    expect(printed).toContain(suspensionSentences.prescriptionExpired);
    expect(printed).toMatch(/appeler\sle\s15\sou\sle\s112/i);
    expect(printed).not.toMatch(/adrénaline|glucagon|insuline|paracétamol|inhaler|injecter/i);
    expect(printed).not.toContain('Faire chercher la trousse');
    expect(printed).not.toMatch(DISEASES);
  });

  it('prints no treatment once the PAI has ended', () => {
    expect(print(buildFilledContent('02'), '2026-11-01')).not.toMatch(/adrénaline/i);
  });

  // Would catch: a situation that is left out of the card without a word.
  it('names the situations that only the sheet holds', () => {
    expect(print(buildFilledContent('03a'))).toMatch(/Sur la fiche d’urgence.*\n.*Hyperglycémie modérée/);
  });

  it('says so when nothing is written and when there is no emergency part', () => {
    const empty = buildEmptyPlanContent();
    expect(print(empty)).toContain('pas encore écrite');
    const none = { ...empty, emergency: { ...empty.emergency, needed: 'no' as const } };
    expect(print(none)).toContain('ne comporte pas de conduite à tenir');
  });
});
