import { describe, expect, it } from 'vitest';
import { findKitNotices } from '../../../shared/plan/kit-notice-rules.ts';
import { buildEmptyPlanContent, type PlanContent } from '../../../shared/plan/plan-content-schema.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { describeKitNotice } from '../../../shared/text/kit-notice-words.ts';
import { buildFilledContent } from '../document-content/filled-plan.ts';

const TODAY = '2026-11-22';

function withItems(names: readonly string[], expiresOn: string | null = '2027-10-31'): PlanContent {
  const content = buildEmptyPlanContent();
  const id = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const items = names.map((name, index) => ({ id: id(index + 1), name, expiresOn }));
  const kits = [{ id: id(0), placeId: null, details: '', items }];
  return { ...content, supplies: { ...content.supplies, kits } };
}

const kindsOf = (content: PlanContent, today = TODAY) =>
  findKitNotices(content, today).map(({ kind }) => kind);

describe('kit notices', () => {
  // R29. Would catch: a child left with one pen, which may fail or not be enough.
  it.each([
    [['EpiPen 300 µg'], 1],
    [['Stylo auto-injecteur 300 µg (2)'], 1],
    [['Stylo d’adrénaline 150 µg', 'Cétirizine'], 1],
  ])('with %j, says that only %i pen is there', (names, count) => {
    expect(findKitNotices(withItems(names), TODAY)).toEqual([{ kind: 'fewerThanTwoPens', count }]);
  });

  it.each([
    [['Stylo auto-injecteur 300 µg (1)', 'Stylo auto-injecteur 300 µg (2)']],
    [['2 stylos Jext']],
    [['Anapen 300 x2']],
    [['EPIPEN, boîte de 2']],
    [['Salbutamol', 'Stylo de correction', 'Insuline, stylo']],
    [[]],
  ])('with %j, has nothing to say of pens', (names) => {
    expect(kindsOf(withItems(names))).toEqual([]);
  });

  it('says that no pen is recorded when the sheet has one injected', () => {
    const filled = buildFilledContent('02');
    const content = { ...withItems(['Cétirizine']), emergency: filled.emergency };
    expect(findKitNotices(content, TODAY)[0]).toEqual({ kind: 'fewerThanTwoPens', count: 0 });
  });

  // R30. Would catch: a pen of a brand that is no longer made, found on the day it is out of date.
  it('tells of Emerade in a kit, ticked or typed on sheet 02, and of nothing else', () => {
    expect(kindsOf(withItems(['Emerade 300 µg', 'EMERADE 300 µg']))).toEqual(['emerade']);
    expect(kindsOf({ ...withItems([]), emergency: buildFilledContent('02').emergency })).toContain('emerade');
    expect(kindsOf(withItems(['Jext', 'Jext']))).toEqual([]);
  });

  // R5.
  it.each([
    ['2027-07-30', TODAY, true],
    ['2027-07-31', TODAY, false],
    [TODAY, TODAY, true],
    ['2026-11-21', TODAY, false],
    ['2027-07-30', '2027-07-30', true],
    ['2027-09-15', '2027-08-10', false],
    ['2027-09-15', '2027-09-01', true],
    [null, TODAY, false],
  ])('with an expiry of %s on %s: %s', (expiresOn, today, told) => {
    expect(kindsOf(withItems(['Salbutamol'], expiresOn), today)).toEqual(told ? ['expiresBeforeSummer'] : []);
  });

  it('looks at no kit that the PAI says it does not have', () => {
    const content = withItems(['Emerade'], TODAY);
    const without = { ...content, adaptations: { ...content.adaptations, kitExists: 'no' as const } };
    expect(findKitNotices(without, TODAY)).toEqual([]);
  });

  it('says each in one French sentence', () => {
    const texts = [
      describeKitNotice({ kind: 'fewerThanTwoPens', count: 0 }),
      describeKitNotice({ kind: 'fewerThanTwoPens', count: 1 }),
      describeKitNotice({ kind: 'emerade' }),
      describeKitNotice({ kind: 'expiresBeforeSummer', expiresOn: '2027-03-01', count: 1 }),
      describeKitNotice({ kind: 'expiresBeforeSummer', expiresOn: '2027-03-01', count: 3 }),
    ];
    expect(texts.filter((text) => typesetFrench(text) !== text || /['!]/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(5);
  });
});
