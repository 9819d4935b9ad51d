import { describe, expect, it } from 'vitest';
import { selectAfterSchoolFacts } from '../../../shared/audience/after-school-facts.ts';
import { type CateringFacts, selectCateringFacts } from '../../../shared/audience/catering-facts.ts';
import { buildAfterSchoolDocument } from '../../../shared/documents/after-school-document.ts';
import type { DocumentContent } from '../../../shared/documents/blocks.ts';
import { buildCateringDocument } from '../../../shared/documents/catering-document.ts';
import { buildAggregate, buildFilledContent, listPrinted, TODAY } from './filled-plan.ts';

const filled = buildAggregate(buildFilledContent('02', 'canari'));

function print(content: Pick<DocumentContent, 'blocks'>): string {
  return listPrinted(content.blocks).join('\n').replaceAll('\u00A0', ' ');
}

function printCatering(change: Partial<CateringFacts> = {}): string {
  return print(buildCateringDocument({ ...selectCateringFacts(filled, TODAY), ...change }, TODAY));
}

function findOrder(printed: string, wanted: readonly string[]): number[] {
  return wanted.map((text) => printed.indexOf(text));
}

describe('the sheet for the canteen', () => {
  it('says who, what to serve, what comes from home, how to seat, what in an emergency and whom to call', () => {
    const positions = findOrder(printCatering(), [
      'Restauration scolaire : consignes',
      'ESSAI-ŁÓDŹ Zoé',
      'Classe : CM1-CM2',
      'Ce que le repas doit respecter',
      'canari:cateringDetails',
      'canari:mealInstructions',
      'Panier repas fourni par la famille',
      'Priorité de passage',
      'voir la fiche d’urgence',
      'appeler le 15 ou le 112',
      'Infirmerie (INF)',
      'canari:kitPlace',
      '06 39 98 00 04 ou 01 99 00 00 03 ou 01 99 00 00 02',
    ]);
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  // Would catch: the reason for a diet, a medicine or a sheet's number in the hands of the canteen (R25, R27).
  it('prints nothing medical', () => {
    const printed = printCatering();
    expect(printed).not.toMatch(/canari:(consequences|medicines|kitItem|kitDetails|firstSigns|monitoring)/);
    expect(printed).not.toMatch(/diagnostic|adrénaline|ordonnance|fiche spécifique|n° 0\d/i);
  });

  it('keeps the boxes that are not ticked: no basket is an answer', () => {
    const boxes = JSON.stringify(
      buildCateringDocument(selectCateringFacts(buildAggregate(), TODAY), TODAY),
    ).match(/"checked":(true|false)/g);
    expect(boxes).toEqual(Array.from({ length: 6 }, () => '"checked":false'));
  });

  it('says when there is nothing to respect, and when the PAI is not in force', () => {
    const printed = print(buildCateringDocument(selectCateringFacts(buildAggregate(), TODAY), TODAY));
    expect(printed).toContain('Aucune consigne pour le contenu du repas.');
    expect(printed).toContain('pas encore signé par la famille');
    expect(printed).toContain('ne comporte pas de fiche d’urgence');
    expect(printCatering()).not.toContain('pas encore signé');
    expect(printCatering({ state: 'closed' })).toContain('ne sont plus à suivre');
  });

  // Would catch: the mother on two rows with one number each, so that the second number is never found.
  it('names a person once, with every number', () => {
    const calls = { role: 'Mère', name: 'Ada Essai' };
    const printed = printCatering({
      guardians: [{ ...calls, phones: ['06 39 98 00 04'] }],
      contacts: [{ ...calls, name: 'ada essai ', phones: ['01 99 00 00 09', '06 39 98 00 04'] }],
    });
    expect(printed.match(/ada essai/gi)).toHaveLength(1);
    expect(printed).toContain('06 39 98 00 04 ou 01 99 00 00 09');
  });

  it('tells which text to shorten when it runs over its page', () => {
    const { onePage } = buildCateringDocument(
      { ...selectCateringFacts(filled, TODAY), mealInstructions: 'long '.repeat(900) },
      TODAY,
    );
    expect(onePage?.shortenFirst?.[0]).toContain('Consignes pour les repas');
  });
});

describe('the after-school part by itself', () => {
  it('says who, what in an emergency, whom to call, what is agreed, and has room to sign', () => {
    const facts = selectAfterSchoolFacts(filled, TODAY);
    const printed = print(buildAfterSchoolDocument(facts, TODAY));
    const positions = findOrder(printed, [
      'Volet périscolaire du PAI',
      'ESSAI-ŁÓDŹ Zoé',
      'Date de naissance : 04/05/2016',
      'voir la fiche d’urgence',
      'Ada Essai',
      'canari:contacts.name',
      'canari:cateringDetails',
      'Sorties sans nuitée',
      'canari:afterSchoolTimeDetails',
      'canari:presenceDetails',
      'canari:handover',
      'Dates et signatures',
      'canari:catering.name',
      'canari:afterSchool.name',
    ]);
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(printed).not.toMatch(/canari:(consequences|medicines|kitItem|outsideDetails)/);
  });

  // Would catch: boxes to sign that stand alone on a second page.
  it('keeps the boxes to sign with the section before them', () => {
    const { blocks } = buildAfterSchoolDocument(selectAfterSchoolFacts(filled, TODAY), TODAY);
    const last = blocks.at(-1);
    if (last?.kind !== 'keepTogether') throw new Error('The end is not kept together');
    const kept = print({ blocks: last.blocks });
    expect(kept).toContain('Trousse d’urgence pendant ces temps');
    expect(kept).toContain('Dates et signatures');
  });

  it('names in one line what has nothing to say', () => {
    const printed = print(
      buildAfterSchoolDocument(selectAfterSchoolFacts(buildAggregate(), TODAY), TODAY),
    ).replaceAll('\u202F', '');
    expect(printed).toContain(
      'Rien de particulier pour\nRestauration; Aménagements à l’extérieur de l’établissement; Temps périscolaire',
    );
  });
});
