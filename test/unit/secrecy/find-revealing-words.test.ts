import { describe, expect, test, vi } from 'vitest';
import { findRevealingWords } from '../../../shared/secrecy/find-revealing-words.ts';
import type { TextField } from '../../../shared/secrecy/finding.ts';

const find = (text: string, field: TextField = 'general', knownNames: readonly string[] = []) =>
  findRevealingWords(text, { field, knownNames });
const words = (text: string, field: TextField = 'general', knownNames: readonly string[] = []) =>
  find(text, field, knownNames).map(({ word }) => word);

describe('what is pointed at, exactly', () => {
  // A wrong offset would underline another word on the screen.
  test.each([
    ['Élève épileptique, lumière stable.', 'épileptique'],
    ['😀👩‍👧 Élève diabétique depuis mai', 'diabétique'],
    ['Élève diabétique'.normalize('NFD'), 'diabétique'.normalize('NFD')],
    ['Ligne 1\r\nson asthme\r\nligne 3', 'asthme'],
    ['un di\u200Babè\u00ADte ancien', 'di\u200Babè\u00ADte'],
    ['« d-i-a-b-è-t-e » à ne pas écrire', 'd-i-a-b-è-t-e'],
    ['élève T.D.A.H. ici', 'T.D.A.H'],
    ['ＤＩＡＢＥＴＥ', 'ＤＩＡＢＥＴＥ'],
    ['ſon ⓓiabète', 'ⓓiabète'],
    ['suivi : maladie de Crohn.', 'maladie de Crohn'],
    ['l’insulinodépendance', 'insulinodépendance'],
  ])('%s', (text, expected) => {
    const findings = find(text);
    expect(findings).toHaveLength(1);
    const [{ start, end, word } = { start: 0, end: 0, word: '' }] = findings;
    expect(word).toBe(expected);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('in the order of the text, without overlap', () => {
    const findings = find('Diabète, asthme ; Ventoline et maladie de Crohn, suivi en pédopsychiatrie.');
    expect(findings.map(({ word }) => word)).toEqual([
      'Diabète',
      'asthme',
      'Ventoline',
      'maladie de Crohn',
      'pédopsychiatrie',
    ]);
    findings.reduce((end, one) => {
      expect(one.start).toBeGreaterThanOrEqual(end);
      return one.end;
    }, 0);
  });

  test('says why and what to write, in French typography', () => {
    const [finding] = find('il est asthmatique');
    expect(finding).toMatchObject({ family: 'respiratory', kind: 'disease', certainty: 'certain' });
    expect(finding?.reason).toBe('«\u00A0asthmatique\u00A0» nomme un asthme ou une maladie des poumons.');
    expect(finding?.suggestion).toMatch(/^Décrire la conséquence\u00A0: «\u00A0.+\u00A0»\.$/);
  });

  test('a misspelling is only probable', () => {
    expect(find('il est épyleptique')[0]?.certainty).toBe('probable');
  });

  test('an empty text, signs only, a lone half of a pair', () => {
    for (const text of ['', '   ', '…!?', '\uD83D', '\u0301', '*@*']) expect(find(text)).toEqual([]);
  });

  test('the same text gives the same findings', () => {
    const text = 'Ashtme, diabette, épylepsie ; va au CMP.';
    expect(find(text)).toEqual(find(text));
  });
});

describe('where the text stands', () => {
  test('the emergency part may hold medicines, devices and signs, never the diagnosis', () => {
    const text = 'Crise convulsive : Buccolam, chambre d’inhalation. Élève épileptique, G40.3.';
    expect(words(text, 'emergency')).toEqual(['épileptique', 'G40.3']);
    expect(words(text)).toEqual([
      'Crise convulsive',
      'Buccolam',
      'chambre d’inhalation',
      'épileptique',
      'G40.3',
    ]);
  });

  test('a refrigerator betrays in the name of a place, not in a meal', () => {
    expect(words('Réfrigérateur de l’infirmerie', 'place')).toEqual(['Réfrigérateur']);
    expect(words('Panier repas au réfrigérateur de la cantine')).toEqual([]);
    expect(words('La trousse est dans le réfrigérateur')).toEqual(['réfrigérateur']);
  });

  test('a room is no code of the classification', () => {
    expect(words('salle E10, casier G40', 'place')).toEqual([]);
    expect(words('E10', 'place')).toEqual([]);
    expect(words('certificat E10.9')).toEqual(['E10.9']);
  });

  test('the name of a person takes no misspelling', () => {
    expect(words('Mme Asthmé', 'name')).toEqual([]);
    expect(words('Groupe diabète', 'name')).toEqual(['diabète']);
  });
});

describe('names', () => {
  test.each([
    'M. Crohn viendra',
    'rue du Docteur-Parkinson',
    'rue du docteur parkinson',
    'Mme Basedow',
    'école Charcot',
    'Dr Alzheimer',
    'Le docteur Raynaud',
    'Paul Crohn et Crohn Paul',
    'collège Marie-Curie',
    'groupe scolaire Gilles-de-la-Tourette',
    'Mme Lépine-Sida',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test.each([
    ['maladie de Crohn', 'maladie de Crohn'],
    ['il a un Crohn', 'Crohn'],
    ['syndrome de Down', 'syndrome de Down'],
    ['Dr Martin, diabétologue', 'diabétologue'],
    ['Mme Martin dit que Léo est diabétique', 'diabétique'],
    ['M. Petit : asthme', 'asthme'],
    ['élève de M. Petit DIABÉTIQUE', 'DIABÉTIQUE'],
    ['ttt pr Asthme', 'Asthme'],
    ['école de l’asthme', 'école de l’asthme'],
  ])('%s is not a name', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  test('a name of the register is never pointed at, the disease that bears it still is', () => {
    expect(words('Crohn arrive à 8 h', 'general', ['Théo Crohn'])).toEqual([]);
    expect(words('Crohn arrive à 8 h')).toEqual(['Crohn']);
    expect(words('crohn arrive à 8 h', 'general', ['Théo Crohn'])).toEqual([]);
    expect(words('Théo a la maladie de Crohn', 'general', ['Théo Crohn'])).toEqual(['maladie de Crohn']);
    expect(words('il a un Crohn', 'general', ['Théo Crohn'])).toEqual(['Crohn']);
  });
});

describe('words of every day', () => {
  test.each([
    'massage cardiaque',
    'crise de fou rire',
    'cellule de crise',
    'vaccin contre le tétanos',
    'exposé sur le diabète',
    'cross contre la mucoviscidose',
    'la dépression atmosphérique arrive',
    'pompe à vélo',
    'élève artiste',
    'danser, lancer, penser',
    'tropique du Cancer',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test('the cold is no study', () => {
    expect(words('Exposé au froid, son asthme revient')).toEqual(['asthme']);
    expect(words('Pas de cross avec son asthme')).toEqual(['asthme']);
  });
});

describe('a long or hostile text', () => {
  const PIECES = [
    'd-i-a-b-e-',
    'a b c d e ',
    'maladie de la du ',
    '@di*b@te',
    'épilepsie ',
    'e\u0301',
    'x'.repeat(50),
  ];

  // A rule that goes back over the text would read 10 000 characters far more than ten times as often as 1 000.
  test.each(PIECES)('a text made of « %s » is read once, whatever its length', (piece) => {
    const countLookUps = (length: number) => {
      const lookUps = [vi.spyOn(Map.prototype, 'get'), vi.spyOn(Set.prototype, 'has')];
      find(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      const count = lookUps.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of lookUps) spy.mockRestore();
      return count;
    };
    find('une fois pour lire les données');
    expect(countLookUps(10_000)).toBeLessThanOrEqual(12 * countLookUps(1_000) + 200);
  });

  test.each(PIECES)('what follows « %s » is still found', (piece) => {
    expect(words(`${piece.repeat(Math.ceil(10_000 / piece.length))} , asthme`).at(-1)).toBe('asthme');
  });
});
