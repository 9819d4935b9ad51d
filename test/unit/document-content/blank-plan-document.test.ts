import { describe, expect, it } from 'vitest';
import { buildBlankPlanDocument } from '../../../shared/documents/blank-plan-document.ts';
import type { FormItem } from '../../../shared/form/form-item.ts';
import { adaptationsSections } from '../../../shared/plan/adaptations-schema.ts';
import { afterSchoolSections } from '../../../shared/plan/official-form/after-school-sections.ts';
import * as planWords from '../../../shared/text/plan-words.ts';
import { signatoryWords } from '../../../shared/text/signatory-words.ts';
import { buildAggregate, listPrinted, TODAY } from './filled-plan.ts';

const { school } = buildAggregate();
const content = buildBlankPlanDocument(school, TODAY);
const printed = listPrinted(content).join('\n');

/** Words of the form that must be printed, whatever is filled. */
function listLabels(items: readonly FormItem[]): string[] {
  return items.flatMap((item) => {
    const own =
      item.kind === 'note' ? [item.text] : item.kind === 'check' || item.kind === 'yesNo' ? [item.label] : [];
    return [...own, ...('children' in item ? listLabels(item.children ?? []) : [])];
  });
}

describe('the PAI to fill by hand', () => {
  // Would catch: a box of the ministry's form that a school without a computer could not tick.
  it('prints every box and sentence of parts 2 and 4, in their order', () => {
    const sections = [...adaptationsSections, ...afterSchoolSections];
    const labels = sections.flatMap((section) => [section.title, ...listLabels(section.items)]);
    expect(labels.length).toBeGreaterThan(65);
    expect(labels.filter((label) => !printed.includes(label))).toEqual([]);
    const titles = sections.map(({ title }) => printed.indexOf(title));
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
  });

  it('prints the sentences of part 1, every signatory and the frame of the emergency sheet', () => {
    for (const word of [
      planWords.CONSENT_SENTENCE,
      planWords.SECRET_SENTENCE,
      planWords.CALL_BAND,
      planWords.FETCH_KIT_END,
      planWords.LETTER_SENTENCE,
      planWords.DOCTOR_STAMP_LABEL,
      signatoryWords.schoolNurse,
      signatoryWords.afterSchool,
    ])
      expect(printed).toContain(word);
  });

  it('ticks nothing, names nobody, and leaves lines a hand can write on', () => {
    const json = JSON.stringify(content);
    expect(json).not.toContain('"checked":true');
    expect(content.title).toBe('PAI à remplir à la main');
    expect(printed).toContain('École des Essais');
    const heights = [...json.matchAll(/"minimumRowHeight":([\d.]+)/g)].map(([, height]) => Number(height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(8);
  });
});
