import { describe, expect, test } from 'vitest';
import { termFamilies } from '../../../shared/secrecy/families/term-families.ts';
import { findRevealingWords } from '../../../shared/secrecy/find-revealing-words.ts';
import { parseTurns } from '../../../shared/secrecy/parse-turns.ts';

const words = (text: string) =>
  findRevealingWords(text, { field: 'general', knownNames: [] }).map(({ word }) => word);

describe('a disease that is first a town or a surname', () => {
  test.each([
    'stage à la mairie de Verneuil-sur-Seine',
    'Wilson, 3e B, rend ses livres',
    'suivie à Verneuil par la mission locale',
    'correspondants de Kawasaki, au Japon',
    'les 3e lisent La Chute de la maison Usher',
    'transmis à mme verneuil',
    'Tourrettes-sur-Loup',
    'le peintre Turner',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  // Excusing the name everywhere would let the condition through.
  test.each([
    ['suivi pour un Verneuil sévère', 'Verneuil'],
    ['il a un Kawasaki', 'Kawasaki'],
    ['Tourette : ne pas relever les bruits', 'Tourette'],
    ['Wilson diagnostiqué en 2023', 'Wilson'],
    ['la maladie de Verneuil', 'maladie de Verneuil'],
    ['sd de Joubert', 'sd de Joubert'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});

describe('an acronym is read with what stands around it', () => {
  test.each([
    'Facture à adresser TSA 20145, 44000 Nantes',
    'SEP (section d’enseignement professionnel) du lycée',
    'SAF : service administratif et financier',
    'TGV de 7 h 12 pour Paris',
    'ts les jours à 8 h',
    'le PC de la salle 12 ne marche pas',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test.each([
    ['après sa TS du mois de mai', 'TS'],
    ['CIV opérée', 'CIV'],
    ['MC en poussée', 'MC'],
    ['SEP (sclérose en plaques)', 'sclérose en plaques'],
  ])('%s', (text, expected) => {
    expect(words(text)).toContain(expected);
  });
});

describe('a condition told without its name', () => {
  test.each([
    'on lui filtre le sang trois fois par semaine',
    'né avec un chromosome en plus',
    'se pique dans le ventre avant chaque repas',
    'vit avec le rein de sa maman',
    'son sang ne coagule pas',
    'ne mange presque plus de peur de grossir',
    'a voulu en finir en janvier',
  ])('%s', (text) => {
    expect(words(text)).not.toEqual([]);
  });

  test.each([
    'le rein filtre le sang, schéma à légender',
    'un moustique l’a piquée au ventre',
    'veut en finir avec ce chapitre',
    'elle ne viendra pas avant six mois',
    'tension entre deux élèves',
    'une paire de chromosomes en plus dans le schéma',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  // A turn of one word would point at that word everywhere.
  test('takes two words at least, each of them written', () => {
    const turns = termFamilies.flatMap(parseTurns);
    expect(turns.length).toBeGreaterThan(200);
    expect(turns.filter(({ slots }) => slots.length < 2 || slots.some((slot) => slot.size === 0))).toEqual(
      [],
    );
  });
});

// A sign filed as a disease would forbid the emergency part to say what is seen.
test.each([
  'si son cœur bat trop vite : allonger et appeler le 15',
  'bras paralysé d’un côté, bouche de travers : 15',
  'piqûre dans la cuisse à travers le pantalon',
  'yeux fixes pendant plusieurs secondes',
])('the emergency part says what is seen and done: %s', (text) => {
  expect(findRevealingWords(text, { field: 'emergency', knownNames: [] })).toEqual([]);
  expect(words(text)).not.toEqual([]);
});

describe('a lesson is no confidence', () => {
  test.each(['le poète aveugle', 'drépanocytose, exercice 4 page 112', 'exposé sur le diabète en SVT'])(
    '%s',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  test('unless somebody of the school is spoken of', () => {
    expect(words('son diabète, sortie du cours de SVT')).toEqual(['diabète']);
    expect(words('elle se pique le ventre avant le TP')).toHaveLength(1);
  });
});

test.each(['dupixen', 'kaftri', 'levothyro'])('a medicine without its last letter: %s', (text) => {
  expect(words(`prend du ${text}`)).toEqual([text]);
});

test.each(['Céleste', 'un concert', 'un module', 'informé', 'asperges'])(
  '%s is no misspelled medicine',
  (text) => {
    expect(words(`${text} ce matin`)).toEqual([]);
  },
);
