import { describe, expect, it } from 'vitest';
import type { PlanAggregate } from '../../../shared/documents/plan-aggregate.ts';
import type { FieldValue } from '../../../shared/official-form/field-value.ts';
import { buildOfficialFormValues } from '../../../shared/official-form/official-form-values.ts';
import type { PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { listDemonstrationPlans, TODAY } from './official-samples.ts';

const plans = listDemonstrationPlans();

function findPlan(number: PlanContent['emergency']['sheet']['number']): PlanAggregate {
  const found = plans.find(
    ({ plan }) => plan.content.emergency.needed === 'yes' && plan.content.emergency.sheet.number === number,
  );
  if (!found) throw new Error(`No plan with sheet ${number}`);
  return structuredClone(found);
}

function readText(values: readonly FieldValue[] | undefined, key: string): string | undefined {
  const value = values?.find((each) => each.key === key);
  return value?.kind === 'text' ? value.text : undefined;
}

describe('what a plan says in the official forms', () => {
  it('takes off the paper what stands under a box that was unticked', () => {
    const aggregate = findPlan('01');
    const { sheet } = aggregate.plan.content.emergency;
    if (sheet.number !== '01') throw new Error('Not sheet 01');
    Object.assign(sheet.answers, { inhale: true, inhalePuffs: '4', inhaleMedicine: 'salbutamol' });
    expect(readText(buildOfficialFormValues(aggregate, TODAY).sheet?.values, 'Texte8')).toBe('4');
    sheet.answers.inhale = false;
    expect(readText(buildOfficialFormValues(aggregate, TODAY).sheet?.values, 'Texte8')).toBe('');
    expect(readText(buildOfficialFormValues(aggregate, TODAY).sheet?.values, 'Texte9')).toBe('');
  });

  it('writes no dose under a question that was answered no', () => {
    const aggregate = findPlan('03a');
    const { sheet } = aggregate.plan.content.emergency;
    if (sheet.number !== '03a') throw new Error('Not sheet 03a');
    Object.assign(sheet.answers, { bolus: 'yes', bolusDose: '1' });
    expect(readText(buildOfficialFormValues(aggregate, TODAY).sheet?.values, 'Texte9')).toBe('1');
    sheet.answers.bolus = 'no';
    const values = buildOfficialFormValues(aggregate, TODAY).sheet?.values;
    expect(readText(values, 'Texte9')).toBe('');
    expect(values?.find(({ key }) => key === 'Non')).toMatchObject({ ticked: true });
  });

  it('tells apart the places of one field that do not say the same', () => {
    const aggregate = findPlan('01');
    const { sheet } = aggregate.plan.content.emergency;
    Object.assign(sheet.answers, {
      inhale: true,
      inhalePuffs: '2',
      inhaleAgain: true,
      inhaleAgainPuffs: '4',
      continueInhaling: true,
      continuePuffs: '10',
    });
    const values = buildOfficialFormValues(aggregate, TODAY).sheet?.values;
    expect(['Texte8', 'Texte8#1', 'Texte8#2'].map((key) => readText(values, key))).toEqual(['2', '4', '10']);
  });

  it('sends the rows that the paper does not have to the annex', () => {
    const aggregate = findPlan('standard');
    const { adaptations, administrative } = aggregate.plan.content;
    adaptations.medicines = ['A', 'B'].map((name, at) => ({
      id: `00000000-0000-4000-8000-00000000000${at}`,
      name,
      dose: `${at + 1} mg`,
      route: 'orale',
      schedule: '12 h',
    }));
    administrative.versions = Array.from({ length: 8 }, (_, at) => ({
      id: `00000000-0000-4000-8000-00000000001${at}`,
      date: `2026-0${at + 1}-01`,
      className: `classe ${at}`,
    }));
    const { plan } = buildOfficialFormValues(aggregate, TODAY);
    const more = (key: string) => {
      const value = plan.find((each) => each.key === key);
      return value?.kind === 'text' ? value.more?.text : undefined;
    };
    expect(readText(plan, 'Texte33')).toBe('A');
    expect(more('Texte33')).toBe(
      'nom : B – posologie : 2 mg – mode de prise : orale – horaire de prise : 12 h',
    );
    expect(readText(plan, 'Modifications éventuellesClasse_5')).toBe('classe 5');
    expect(more('Modifications éventuellesClasse_5')).toBe('01/07/2026 – classe 6\n01/08/2026 – classe 7');
  });

  it('has no sheet for a plan that needs none', () => {
    const aggregate = findPlan('standard');
    aggregate.plan.content.emergency.needed = 'no';
    expect(buildOfficialFormValues(aggregate, TODAY).sheet).toBeNull();
  });

  it('says that the care part is suspended', () => {
    const aggregate = findPlan('standard');
    aggregate.plan.content.supplies.prescriptionIssuedOn = '2020-01-01';
    expect(buildOfficialFormValues(aggregate, TODAY).careSuspended).toBe(true);
  });
});
