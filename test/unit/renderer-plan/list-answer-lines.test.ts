import { describe, expect, it } from 'vitest';
import { listAnswerLines } from '../../../renderer/ui/form-items/list-answer-lines.ts';
import { buildEmptyAnswers, type LooseAnswers } from '../../../shared/form/form-answers.ts';
import type { FormSection } from '../../../shared/form/form-item.ts';
import {
  emergencySheets,
  getSheetSection,
} from '../../../shared/plan/emergency-sheets/emergency-sheet-schema.ts';

const section: FormSection = {
  id: 'all',
  title: 'Tout',
  items: [
    { kind: 'note', text: 'Jamais une réponse.' },
    {
      kind: 'check',
      id: 'box',
      label: 'Case\u00A0:',
      children: [{ kind: 'text', id: 'details', label: 'Préciser\u00A0:' }],
    },
    { kind: 'yesNo', id: 'kit', label: 'Trousse :' },
    { kind: 'date', id: 'day', label: 'Jour' },
    { kind: 'group', title: 'Groupe', children: [{ kind: 'line', id: 'place', label: 'Lieu' }] },
    {
      kind: 'sentence',
      check: 'inhale',
      parts: [
        'Faire inhaler ',
        { blank: 'puffs', label: 'Bouffées', size: 'short' },
        ' bouffées de ',
        { blank: 'medicine', label: 'Médicament', size: 'long' },
      ],
    },
    {
      kind: 'rows',
      id: 'rows',
      label: 'Personnes',
      addLabel: 'Ajouter',
      columns: [
        { id: 'name', label: 'Nom' },
        { id: 'phone', label: 'Téléphone' },
      ],
    },
  ],
};

const empty: LooseAnswers = {
  box: false,
  details: '',
  kit: null,
  day: null,
  place: '',
  inhale: false,
  puffs: '',
  medicine: '',
  rows: [],
};

function tell(answers: LooseAnswers): string[] {
  return listAnswerLines([section], { ...empty, ...answers }).map(({ label, text }) => `${label} = ${text}`);
}

describe('answers told in words', () => {
  it('says nothing of what is not answered', () => {
    expect(tell({})).toEqual([]);
  });

  it('tells « non » as an answer: it is one', () => {
    expect(tell({ kit: 'no' })).toEqual(['Trousse = Non']);
  });

  it('tells a text kept under a box that is no longer ticked, so that a conflict never hides it', () => {
    expect(tell({ details: 'Repos' })).toEqual(['Préciser = Repos']);
  });

  it('tells dates as one reads them, and the answers of a group', () => {
    expect(tell({ day: '2027-03-04', place: 'Infirmerie' })).toEqual([
      'Jour = 04/03/2027',
      'Lieu = Infirmerie',
    ]);
  });

  it('tells a sentence whole, with what is missing in it: a bare number of puffs would mean nothing', () => {
    expect(tell({ inhale: true, puffs: '4' })).toEqual(['Faire inhaler 4 bouffées de … = coché']);
    expect(tell({ medicine: 'X' })).toEqual(['Faire inhaler … bouffées de X = ']);
  });

  it('tells each row of a table', () => {
    const rows = [
      { id: '1', name: 'Ana', phone: '01' },
      { id: '2', name: '', phone: '02' },
    ];
    expect(tell({ rows })).toEqual(['Personnes = Ana – 01', 'Personnes = 02']);
  });

  it.each(emergencySheets)('knows every item of the sheet $number', (template) => {
    const sheet: FormSection = getSheetSection(template);
    expect(listAnswerLines([sheet], buildEmptyAnswers<FormSection[]>([sheet]))).toEqual([]);
  });
});
