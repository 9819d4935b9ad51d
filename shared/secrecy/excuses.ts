/** A word of the data that is ordinary beside another: a graft in a garden, a vaccine, a depression on the weather map. */
export type Excuse = {
  words: string;
  cues: string;
  /** Only where nobody of the school is spoken of: « son diabète, sortie du cours de SVT » stays pointed at. */
  inLessons?: true;
};

export const excuses: readonly Excuse[] = [
  {
    words: 'prématuré, prématurée',
    cues: 'fin, départ, arrêt, sortie, retour, conclusion, mort, usure, rupture',
  },
  { words: 'stéréotypies', cues: 'genre, sexiste, débat' },
  {
    words: 'taux, sucre, glucose',
    cues: 'SVT, TP, recette, canette, gâteau, sodas, soda, boisson, boissons, chimie, étiquette, étiquettes, amidon, équation',
  },
  {
    words: 'greffe, greffes, greffé',
    cues: 'bourgeon, cerisier, fruitier, frankenstein, bouturage, porte, jardin, jardinage, arbre, arbres, verger, pommier, rosier, tribunal, paysagiste, plante, plantes, végétal, végétale, bouture, botanique, vigne',
  },
  {
    words: 'allergie, allergies, allergique, allergiques',
    cues: 'réunion, réunions, paperasse, chiffres, mail, mails, vacances, règlement, changement, changements, anglais, matin, rire, riant, rigolant, travail, devoirs, maths, mathématiques, humour, blague, plaisante, plaisantant, ironie, lundi, autorité, injustice',
  },
  {
    words: 'dépression, dépressions',
    cues: 'météo, anticyclone, atmosphérique, pluie, pluies, vent, vents, rafales, géographie, tropicale, cyclone, orages, tempête, atlantique, océan, manche, bretagne, açores, islande, méditerranée, voile, bulletin, hpa, orageuse, 1929, krach, grande, roosevelt, ciaran, alizés',
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
    words: 'grossesse, accouchement, allaitement, accouchée, accouché, est, tombée',
    cues: 'maîtresse, enseignante, professeure, prof, professeur, mère, maman, collègue, Mme, remplacée, chatte, chienne, lapine, truie, jument, remplaçante, maternité, congé, titulaire, directrice, AESH, atsem',
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
    words:
      'insuline, glucagon, glycémie, cholestérol, anticorps, drépanocytose, trisomie, diabète, sida, VIH, hémophilie, daltonisme, mucoviscidose, myopathie, phénylcétonurie, thalassémie, albinisme, testostérone, globules, plaquettes',
    cues: 'SVT, biologie, TP, hormone, hormones, chapitre, exposé, caryotype, documentaire, EMC, prévention, allèle, allèles, généalogique, tsarévitch, schéma, microscope, dioxygène, vocabulaire, ruban, journée, génétique, ST2S, ASSP, SAPAT, BTS',
    inLessons: true,
  },
  {
    words:
      'obésité, addiction, addictions, tabagisme, alcoolisme, suicide, contraception, avortement, IVG, IST, MST, autisme, cancer, AVC, sidaction, drogues, épilepsie, asthme, surdité, allergie, allergies, anorexie, cannabis, drogué',
    cues: 'prévention, forum, intervention, atelier, exposé, débat, EMC, SVT, affiche, campagne, programme, loi, CESCE, CESCAE, sodas, sensibilisation, bleue, chaussettes, ruban, octobre, bal, séance, album, conférence, mallette',
    inLessons: true,
  },
  { words: 'trisomie', cues: 'chaussettes, dépareillées' },
  { words: 'téléthon, AFM', cues: 'téléthon, collecte, dons, défi, lâcher' },
  { words: 'paralysie, paralysé', cues: 'réseau, trafic, transports, trac, peur, neige, grève' },
  { words: 'IMC', cues: 'calcul, calculer, calculs, formule, SVT, EPS' },
  {
    words: 'SEP',
    cues: '2024, 2025, 2026, 2027, section, enseignement, professionnel, professionnelle, DDFPT, ouvertes, CAP, bac, filière, filières, atelier, ateliers',
  },
  { words: 'TSA', cues: 'cedex, adresser, BP, facture, courrier, postale' },
  { words: 'O2', cues: 'CO2, H2O, chimie, SVT, TP, atome, molécule' },
  { words: 'LAM, LLA', cues: 'musée, villeneuve, art, exposition, arts, langues, créatis' },
  { words: 'SMA, DMD', cues: 'guyane, régiment, militaire, martinique, guadeloupe, engagement, département' },
  { words: 'PTI', cues: 'photo, photos, identité, travailleur, alarme, bouton' },
  { words: 'T21', cues: 'tramway, tram, ligne, bus, arrêt' },
  { words: 'DID', cues: 'you, she, he, anglais, prétérit' },
  { words: 'SAF, LAL, TCA, AJI, TAS', cues: 'taxe, lire, club, quartier, association, gestionnaire' },
  { words: 'DCP, VNI', cues: 'physique, chimie, maths, devoir, copie' },
  {
    words: 'bipolaire, bipolaires, bipolarité',
    cues: 'monde, transistor, transistors, guerre, froide, ordre, relations, internationales, puissances, électronique, géopolitique, condensateur, moteur, pince',
  },
  {
    words: 'cataracte, cataractes',
    cues: 'nil, niagara, chutes, chute, fleuve, zambèze, géographie, congo, rivière, rapides, iguazú',
  },
  { words: 'coqueluche', cues: 'chanteur, public, fans, ados, adorent, adore, star' },
  {
    words: 'hallucinations, hallucination, folie, paranoïa, schizophrène, hystérie, névrose',
    cues: 'maupassant, horla, littérature, fantastique, nouvelle, discours, administration, politique, dali, freud, surréalisme, surréalistes',
  },
  {
    words: 'syphilis, tuberculose, choléra, lèpre, poliomyélite, polio, typhoïde, épilepsie, aphasie',
    cues: 'roman, auteur, siècle, moyen, histoire, sanatorium, camus, giono, hussard, dame, camélias, roosevelt, maupassant, baudelaire, molière, flaubert, dostoïevski, chopin, antiquité',
  },
  {
    words: 'sourd, sourde, sourds, aveugle, aveugles, cécité',
    cues: 'beethoven, compositeur, poète, homère, pianiste, charles, paralympique, paralympiques, sprint, œdipe, tirésias, fable, diderot, lettre, amour, colère, obéissance, confiance, keller, quasimodo, bossu',
  },
  { words: 'boulimie, boulimique', cues: 'lecture, lectures, livres, films, séries, jeux' },
  { words: 'phobie, phobique', cues: 'araignées, araignée, vivarium, serpents, souris, vide' },
  { words: 'anorexie', cues: 'moyens, budgétaire' },
  { words: 'anémique', cues: 'résultats, résultat, croissance, moyenne, budget' },
  {
    words: 'hyperactif, hyperactive',
    cues: 'groupe, whatsapp, réseau, forum, association, marché, comité, club, blog, compte, imprimeur, volcan, parents',
  },
  { words: 'infarctus, coma, épilepsie', cues: 'serveur, réseau, néons, néon, moyenne' },
  { words: 'psychose, insomnie', cues: 'veille, rentrée, bac, brevet, rumeur' },
  { words: 'transfusion, hémorragie', cues: 'neuf, équipe, effectifs, élèves, budget' },
  { words: 'méningite', cues: 'vaccin, vaccins, vaccination, rappel' },
  { words: 'respirateur', cues: 'cantine, budget' },
  { words: 'créon', cues: 'antigone, roi, thèbes, pièce, anouilh, sophocle, jocaste, œdipe, tragédie' },
  { words: 'dépressif, mélancolie, névrose', cues: 'musset, baudelaire, verlaine, poème, poèmes, nerval' },
  { words: 'entend', cues: 'jeanne, arc' },
  { words: 'gale', cues: 'arbres, plantes' },
  { words: 'respirateur, masque', cues: 'FFP2, peinture, atelier' },
  {
    words: 'exosquelette, prothèse, prothèses, implant, pacemaker, stent, cathéter',
    cues: '3D, techno, technologie, STI2D, projet, robot, biomatériaux, imprimante, maquette, SI',
  },
  {
    words: 'corset',
    cues: 'costume, costumes, danse, théâtre, robe, pièce, molière, renaissance, xvie, xviie, xviiie, siècle, dürer, portrait, mode, vertugadin, versailles, cour, arts, frida, kahlo, peint',
  },
  { words: 'démence, folie, hystérie', cues: 'ambiance, fans, rire, collective' },
  { words: 'sonde, sondes', cues: 'spatiale, mars, planète, température, salinité, espace, ballon' },
];
