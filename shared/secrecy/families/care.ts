import type { TermFamily } from '../term.ts';

export const care: TermFamily = {
  family: 'care',
  label: 'une maladie ou un soin lourd',
  suggestion: 'a besoin d’un temps de présence et d’efforts adaptés, selon l’état du jour',
  terms: {
    disease: `
      insuffisance {organique/multiviscérale}, maladie {invalidante/incurable/auto immune}, auto immun, auto immune, autoimmune, transplant{é/ée/ation}, greffé, greffée, greffe d’organe, greffe de {moelle/rein/foie/cœur/cornée/peau}, déficience immunitaire, rejet de greffe
      gravement malade, maladie grave, maladie incurable, maladie qui progresse, maladie évolutive, greffon
      donneur compatible, liste d’attente de greffe
      maladie du sommeil, maladie bleue, maladie de la mémoire
    `,
    service: `
      pédiatre hospitalier, centre hospitalier spécialisé, hôpital {spécialisé/neurologique}, service de {neurologie/cardiologie/psychiatrie/pneumologie/néphrologie/hématologie/oncologie/endocrinologie/rhumatologie}, hospitalisation à domicile, =HAD pédiatrique, #HAD, réa pédiatrique
      soins de suite et de réadaptation, #SSR, médecin spécialiste de
      ponction lombaire, biopsie, scintigraphie, fibroscopie, TEP scan, petscan, pet scan
      scanner {cérébral/thoracique}, IRM {cérébrale/du cerveau/de la tête/cardiaque/médullaire}
      test{s/} génétique{s/}, bilan génétique, #SMR, soins médicaux et de réadaptation, centre de réadaptation
      hôpital marin, perharidy, renée sabran, réanimation pédiatrique, séjour en réanimation
      affection{s/} {de longue durée/longue durée}, exonération du ticket
    `,
    symptom: 'espérance de vie, pronostic réservé',
    medicine:
      'vaccin vivant contre indiqué, aspirine contre indiquée, traitement immunosuppresseur, anti inflammatoire stéroïdien',
  },
  turns: {
    service: `
      docteur médecin spécialiste professeur > nerfs cœur rein{s/} poumons foie sang hormones cerveau ! SVT
    `,
    disease: `
      seul seule > poumon rein œil ! coup
      sort sortie retour séjour passage passé > réanimation réa ! formation PSC1 cours
      cause raison > cœur foie rein{s/} cerveau poumon{s/} intestin{s/} pancréas vessie globules syndrome ! SVT brisé panne retard
      maladie > avance progresse évolue dégénère aggrave ! pins arbre arbres platane plante plantes parc
      combat bat vaincu guéri{/e} > maladie ! exposé cross course
    `,
    medicine: `
      perfusion{s/} perfusé{/e} > semaine{s/} mois jour{s/} hôpital domicile ! crédits café
      traitement cachet{s/} comprimé{s/} médicament{s/} gélule{s/} > concentrer concentration calmer attention grandir dormir humeur moral angoisse{s/} tension thyroïde nerfs digérer ! toux fièvre douleur interdit
    `,
  },
};

/** Where a medicine is kept tells which one it is: only in the name of a place. */
export const storage: TermFamily = {
  family: 'storage',
  label: 'un traitement gardé au froid ou injecté',
  suggestion: '',
  terms: {
    place: `
      réfrigérateur, réfrigéré, réfrigérée, frigo, frigidaire, minifrigo, mini frigo, congélateur, congélo, glacière, chambre froide, armoire {froide/réfrigérée}, pharmacie froide, bac à légumes, pochette {isotherme/fraîcheur/réfrigérante}, isotherme, pain de glace, trousse isotherme, au froid, au frais, vitrine réfrigérée, =frigos
      seringue, seringues, aiguille, aiguilles, boîte à aiguilles, collecteur d’aiguilles, collecteur jaune, DASRI, piqûres, piqûre, injection, injections, injectable, injecteur, stylo injecteur, sucre, sucres, resucrage, morceaux de sucre, oxygène, spray nasal, spray, capteur, bandelettes, sonde, sondes, couches, canule, perfusion, jus de fruit, jus de pomme, bouffées, suppositoire, suppositoires
    `,
  },
  pairings: [
    {
      kind: 'device',
      words: 'réfrigérateur, frigo, frigidaire, glacière, isotherme, réfrigéré',
      cues: 'trousse, trousses, traitement, traitements, médicament, médicaments, kit, stylo, stylos, ampoule, injection, dose, cartouche, cartouches, flacon, flacons',
    },
  ],
};
