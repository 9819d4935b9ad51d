import { describe, expect, it } from 'vitest';
import { listDifferences, tellParts } from '../../../renderer/features/plan/list-differences.ts';
import { buildEmptySheet } from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';
import { buildEmptyPlanContent, planParts } from '../../../shared/plan/plan-content-schema.ts';

const base = buildEmptyPlanContent();
const places = [
  { id: 'p1', code: 'INF', label: 'Infirmerie' },
  { id: 'p2', code: 'RES', label: 'Restaurant' },
];

describe('what differs between two windows', () => {
  it('is nothing when both say the same', () => {
    expect(listDifferences(planParts, base, structuredClone(base), [])).toEqual([]);
  });

  it('is told on both sides, an erased answer included', () => {
    const mine = { ...base, adaptations: { ...base.adaptations, consequences: 'Ici', restTime: true } };
    const stored = { ...base, adaptations: { ...base.adaptations, consequences: 'Ailleurs' } };
    expect(listDifferences(['adaptations'], mine, stored, [])).toEqual([
      expect.objectContaining({ label: 'Conséquences', mine: 'Ici', stored: 'Ailleurs' }),
      expect.objectContaining({ label: 'Temps de repos', mine: 'coché', stored: '' }),
    ]);
  });

  it('is told for another sheet, another dose, another expiry: nothing that matters to care stays unsaid', () => {
    const sheet = buildEmptySheet('01');
    const mine = { ...base, emergency: { ...base.emergency, sheet } };
    const dose = { ...sheet, answers: { ...sheet.answers, inhale: true, inhalePuffs: '4' } } as typeof sheet;
    const stored = { ...base, emergency: { ...base.emergency, sheet: dose } };
    expect(listDifferences(['emergency'], base, mine, []).map(({ mine: text }) => text)).toContain(
      'Fiche standard',
    );
    expect(listDifferences(['emergency'], mine, stored, [])[0]?.label).toContain('Faire inhaler 4 bouffées');
    const kit = {
      id: 'k',
      placeId: null,
      details: '',
      items: [{ id: 'i', name: 'Pen', expiresOn: '2027-01-31' }],
    };
    const withKit = { ...base, supplies: { ...base.supplies, kits: [kit] } };
    const later = { ...kit, items: [{ id: 'i', name: 'Pen', expiresOn: '2028-01-31' }] };
    const withLater = { ...base, supplies: { ...base.supplies, kits: [later] } };
    expect(listDifferences(['supplies'], withKit, withLater, places)).toEqual([
      expect.objectContaining({ mine: 'Pen, 31/01/2027', stored: 'Pen, 31/01/2028' }),
    ]);
  });

  it('is told when only the place of a kit changed', () => {
    const kit = { id: 'k', placeId: 'p1', details: '', items: [] };
    const here = { ...base, supplies: { ...base.supplies, kits: [kit] } };
    const there = { ...base, supplies: { ...base.supplies, kits: [{ ...kit, placeId: 'p2' }] } };
    expect(listDifferences(['supplies'], here, there, places)).toEqual([
      expect.objectContaining({ mine: 'INF', stored: 'RES' }),
    ]);
  });

  it('can be copied as plain words', () => {
    const mine = { ...base, adaptations: { ...base.adaptations, consequences: 'Fatigable' } };
    expect(tellParts(['adaptations'], mine, [])).toBe(
      'Aménagements et adaptations\nConséquences\u00A0: Fatigable',
    );
  });
});
