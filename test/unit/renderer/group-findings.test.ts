import { describe, expect, it } from 'vitest';
import { groupFindings, type PrintedFinding } from '../../../renderer/ui/pdf-viewer/group-findings.ts';

const PLAN = 'b7a4a3c0-6c0e-4e4f-9a52-0d9a4f6f3f01';

function build(word: string, field: string, change: Partial<PrintedFinding> = {}): PrintedFinding {
  const suggestion = 'Décrire la conséquence.';
  const reason = `«\u00A0${word}\u00A0» nomme une maladie.`;
  return { recordKind: 'plan', recordId: PLAN, field, place: field, word, reason, suggestion, ...change };
}

describe('groupFindings', () => {
  it('explains a word once, and names each field that holds it once', () => {
    const groups = groupFindings([
      build('diabète', 'a'),
      build('asthme', 'a'),
      build('Diabète', 'b'),
      build('diabète', 'b'),
    ]);
    expect(groups.map(({ reason, places }) => [reason, places.map(({ field }) => field)])).toEqual([
      ['«\u00A0diabète\u00A0» nomme une maladie.', ['a', 'b']],
      ['«\u00A0asthme\u00A0» nomme une maladie.', ['a']],
    ]);
  });

  it('keeps apart the same field of two records, and two pieces of advice about one word', () => {
    const other = { recordId: 'b7a4a3c0-6c0e-4e4f-9a52-0d9a4f6f3f02' };
    expect(groupFindings([build('asthme', 'a'), build('asthme', 'a', other)])[0]?.places).toHaveLength(2);
    const advice = { suggestion: 'N’écrire ici qu’un nom.' };
    expect(groupFindings([build('asthme', 'a'), build('asthme', 'b', advice)])).toHaveLength(2);
  });
});
