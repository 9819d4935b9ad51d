/** A word of the data that is ordinary beside another: a graft in a garden, a vaccine, a depression on the weather map. */
export type Excuse = { words: string; cues: string };

export const excuses: readonly Excuse[] = [
  {
    words: 'prématuré, prématurée',
    cues: 'fin, départ, arrêt, sortie, retour, conclusion, mort, usure, rupture',
  },
  { words: 'stéréotypies', cues: 'genre, sexiste, débat' },
  {
    words: 'taux, sucre, glucose',
    cues: 'SVT, TP, recette, sodas, soda, boisson, boissons, chimie, étiquette, étiquettes, amidon, équation',
  },
  {
    words: 'greffe, greffes, greffé',
    cues: 'jardin, jardinage, arbre, arbres, verger, pommier, rosier, tribunal, paysagiste, plante, plantes, végétal, végétale, bouture, botanique, vigne',
  },
  {
    words: 'allergie, allergies, allergique, allergiques',
    cues: 'rire, riant, rigolant, travail, devoirs, maths, mathématiques, humour, blague, plaisante, plaisantant, ironie, lundi, autorité, injustice',
  },
  {
    words: 'dépression, dépressions',
    cues: 'météo, anticyclone, atmosphérique, pluie, pluies, vent, géographie, tropicale, cyclone, orages',
  },
  { words: 'cancer', cues: 'zodiaque, astrologie, tropique, capricorne, horoscope, astrologique' },
  { words: 'lithium, cobalt', cues: 'batterie, batteries, pile, piles, métal, chimie, atome' },
  { words: 'braille', cues: 'alphabet, initiation, atelier, découverte, inventeur, louis' },
  {
    words:
      'tétanos, diphtérie, polio, poliomyélite, coqueluche, hépatite, méningocoque, méningocoques, papillomavirus, HPV, tuberculose, BCG',
    cues: 'vaccin, vaccins, vaccination, vaccinations, vacciné, vaccinée, DTP, rappel, rappels, campagne, obligatoires',
  },
  {
    words: 'grossesse, accouchement, allaitement, accouchée, est, tombée',
    cues: 'maîtresse, enseignante, professeure, prof, professeur, mère, maman, collègue, remplaçante, maternité, congé, titulaire, directrice, AESH, atsem',
  },
  {
    words: 'pompe, pompes',
    cues: 'abdos, abdominaux, gainage, séries, série, musculation, squats, vélo, ballon, ballons, pneu, pneus, essence, chaleur, relevage, flexions',
  },
  {
    words: 'pique, piquer',
    cues: 'compas, rose, épine, épines, couture, cactus, châtaigne, oursin, punaise, ronce',
  },
  {
    words: 'piqûre, piqûres',
    cues: 'guêpe, abeille, moustique, moustiques, insecte, insectes, frelon, rappel, tique, ortie, oursin, méduse, araignée',
  },
  { words: 'bouffée, bouffées', cues: 'air, chaleur, fraîche, orgueil, frais' },
  {
    words: 'aérosol, aérosols',
    cues: 'peinture, bombe, bombes, coiffure, laque, déodorant, graffiti, colle',
  },
  {
    words: 'hypertension, adrénaline, testostérone',
    cues: 'électrique, réseau, manège, accrobranche, tyrolienne, sensations, montée, poussée, jeu',
  },
  {
    words: 'insuline, glycémie, cholestérol, anticorps, drépanocytose, trisomie, diabète, sida, VIH',
    cues: 'SVT, biologie, TP, hormone, hormones, chapitre, exposé, caryotype, documentaire, EMC, prévention',
  },
  {
    words:
      'obésité, addiction, addictions, tabagisme, alcoolisme, suicide, contraception, avortement, IVG, IST, MST',
    cues: 'prévention, forum, intervention, atelier, exposé, débat, EMC, SVT, affiche, campagne, infirmière, programme, loi, CESCE, séance',
  },
  { words: 'paralysie, paralysé', cues: 'réseau, trafic, transports, trac, peur, neige, grève' },
  { words: 'IMC', cues: 'calcul, calculer, calculs, formule, SVT, EPS' },
  { words: 'SEP', cues: '2024, 2025, 2026, 2027' },
  { words: 'corset', cues: 'costume, danse, théâtre, robe' },
  { words: 'démence, folie, hystérie', cues: 'ambiance, fans, rire, collective' },
  { words: 'sonde, sondes', cues: 'spatiale, mars, planète, température, salinité, espace, ballon' },
];
