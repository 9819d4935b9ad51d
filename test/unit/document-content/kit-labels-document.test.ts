import { describe, expect, it } from 'vitest';
import { type KitLabelFacts, selectKitLabelFacts } from '../../../shared/audience/kit-label-facts.ts';
import { buildKitLabelsDocument } from '../../../shared/documents/kit-labels-document.ts';
import { buildAggregate, buildFilledContent, listPrinted, TODAY } from './filled-plan.ts';

const filled = buildAggregate(buildFilledContent('02', 'canari'));

function selectOne(today = TODAY): KitLabelFacts {
  const [facts] = selectKitLabelFacts(filled, today);
  if (!facts) throw new Error('The sample has no kit');
  return facts;
}

function print(facts: readonly KitLabelFacts[]): string {
  return listPrinted(buildKitLabelsDocument(facts, TODAY)).join('\n').replaceAll('\u00A0', ' ');
}

describe('labels and inventory of the kits', () => {
  it('prints the label, then the inventory with a box for each thing', () => {
    const printed = print([selectOne()]);
    const [label = '', inventory = ''] = printed.split('Inventaire des trousses d’urgence\nCocher');
    for (const text of [
      'ESSAI-ŁÓDŹ Zoé',
      'CM1-CM2',
      'Infirmerie (INF), canari:kitDetails',
      'Mère : 06 39 98 00 04',
    ])
      expect(label).toContain(text);
    expect(label).toContain('canari:kitItem (péremption : 30/06/2027)');
    expect(label).toContain('PAI, ordonnance, pli confidentiel pour les secours');
    expect(label).toContain('15 ou le 112');
    expect(inventory).toContain('canari:kitItem – 30/06/2027');
    expect(inventory).toContain('Ordonnance');
    expect(inventory).not.toContain('canari:kitDetails');
  });

  // Would catch: an expired pen that reads like a good one, on a label photocopied in black and white.
  it('says in a word that a product is out of date, or that its date is not known', () => {
    expect(print([selectOne('2027-07-01')])).toContain('PÉRIMÉ');
    expect(print([selectOne()])).not.toContain('PÉRIMÉ');
    const [item] = selectOne().items;
    if (!item) throw new Error('The kit is empty');
    expect(print([{ ...selectOne(), items: [{ ...item, expiresOn: null }] }])).toContain(
      'péremption à relever',
    );
  });

  it('says which of several kits it is', () => {
    expect(print([{ ...selectOne(), number: 2, count: 3 }])).toContain('Trousse d’urgence 2 sur 3');
    expect(print([selectOne()])).not.toContain('sur 1');
  });

  it('puts the inventory of many kits on a page of its own', () => {
    const isBroken = (count: number) =>
      buildKitLabelsDocument(Array.from({ length: count }, selectOne.bind(null, TODAY)), TODAY).blocks.some(
        ({ kind }) => kind === 'pageBreak',
      );
    expect([isBroken(1), isBroken(4), isBroken(5)]).toEqual([false, false, true]);
  });

  it('says so when there is no kit, and has no pupil in its title', () => {
    expect(print([])).toContain('Aucune trousse n’est enregistrée.');
    expect(buildKitLabelsDocument([selectOne()], TODAY).title).not.toMatch(/essai|zoé/i);
  });
});
