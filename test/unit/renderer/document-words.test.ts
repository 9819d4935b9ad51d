import { describe, expect, it } from 'vitest';
import type { DocumentNotice } from '../../../shared/contract/document-contract.ts';
import { typesetFrench } from '../../../shared/text/french-typography.ts';
import { batchWords } from '../../../shared/text/screen/batch-words.ts';
import { describeDocumentNotice } from '../../../shared/text/screen/document-words.ts';
import { officialFormsWords } from '../../../shared/text/screen/official-forms-words.ts';

type Revealing = Extract<DocumentNotice, { kind: 'revealing' }>;

function findWord(word: string): Revealing['findings'][number] {
  const place = { recordKind: 'plan', recordId: '1', field: 'adaptations.consequences' } as const;
  return { ...place, place: 'Conséquences', word, reason: 'Raison.', suggestion: 'Conseil.' };
}

const notices: readonly DocumentNotice[] = [
  { kind: 'overOnePage', longest: [] },
  { kind: 'overOnePage', longest: ['Réaction grave', 'Consignes'] },
  { kind: 'missingCharacters', characters: ['𒀀'] },
  { kind: 'rightToLeft', characters: ['א'] },
  { kind: 'fieldsNotFound', labels: ['Téléphone'] },
  { kind: 'annexed', labels: ['Aménagements'] },
  { kind: 'sheetNotAdded' },
  { kind: 'revealing', findings: [findWord('Diabète')] },
  { kind: 'revealing', findings: [findWord('Diabète'), findWord('insuline'), findWord('diabète')] },
];

describe('notices of a document', () => {
  it.each(notices)('says $kind in French typography, with what to do', (notice) => {
    const text = describeDocumentNotice(notice);
    expect(typesetFrench(text)).toBe(text);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/['!]|undefined/);
  });

  it('names what to shorten first', () => {
    expect(describeDocumentNotice({ kind: 'overOnePage', longest: ['A', 'B'] })).toContain('A et B.');
  });

  it('names each revealing word once', () => {
    const findings = [findWord('Diabète'), findWord('insuline'), findWord('diabète')];
    expect(describeDocumentNotice({ kind: 'revealing', findings })).toContain(
      '\u00A0: «\u00A0diabète\u00A0» et «\u00A0insuline\u00A0».',
    );
  });

  it('does not fill the window with the names of a hundred fields', () => {
    const labels = Array.from({ length: 100 }, (_, index) => `case ${index}`);
    const text = describeDocumentNotice({ kind: 'fieldsNotFound', labels });
    expect(text).toContain('case 11');
    expect(text).not.toContain('case 12,');
    expect(text).toContain('et 88 autres');
  });
});

describe('words of a batch', () => {
  it('rounds the time left, and never says that nothing is left while it works', () => {
    expect(batchWords.secondsLeft(0)).toBe('presque terminé');
    expect(batchWords.secondsLeft(31)).toBe('environ 35\u00A0s restantes');
    expect(batchWords.secondsLeft(60)).toBe('environ 1\u00A0min restante');
    expect(batchWords.secondsLeft(107)).toBe('environ 2\u00A0min restantes');
  });

  it('agrees with one and with many', () => {
    expect(batchWords.progress(1, 300)).toBe('1 document sur 300');
    expect(batchWords.progress(124, 300)).toBe('124 documents sur 300');
    expect(batchWords.done(1)).toBe('1 document est prêt');
    expect(batchWords.summary(1, 1)).toBe('1 document pour 1 élève');
  });

  it('keeps French typography in the sentences that are built', () => {
    const built = [
      batchWords.doneMerged('C:\\x.pdf'),
      batchWords.doneSeparate(3, 'C:\\x'),
      batchWords.watchRunning(1, 2),
      batchWords.tooMany(2000),
      officialFormsWords.removeTitle('Fiche standard'),
      officialFormsWords.fileMissingTitle('Fiche standard'),
    ];
    for (const text of built) expect(text).not.toMatch(/ [:;?!»]|« /);
  });
});
