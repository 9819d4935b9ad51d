import { fillSheet, quietSituation, type Situation } from './demonstration-situation.ts';

export const breathing: Situation = {
  ...quietSituation,
  consequences:
    'Gêne pour respirer lors d’efforts soutenus, par temps froid ou au contact de la poussière. L’élève sait reconnaître les premiers signes et demander de l’aide.',
  adaptations: {
    activityExemption: true,
    attendanceDetails: 'EPS : échauffement progressif, arrêt possible à la demande de l’élève.',
    breakPrecautions: true,
    environmentDetails: 'Éviter les sorties par grand froid et le nettoyage des tableaux à sec.',
    schoolTransfers: true,
    dayOutings: true,
    outsideDetails: 'La trousse suit l’élève à chaque déplacement, y compris au stade.',
  },
  kitItems: ['Salbutamol 100 µg, aérosol', 'Chambre d’inhalation'],
  sheet: fillSheet('01', {
    dryCough: true,
    breathlessness: true,
    wheezing: true,
    inhale: true,
    inhalePuffs: '4',
    inhaleMedicine: 'salbutamol 100 µg',
    inhaleChamber: true,
    waitMinutes: '10',
    inhaleAgain: true,
    inhaleAgainPuffs: '4',
    inhaleAgainMedicine: 'salbutamol 100 µg',
    inhaleAgainChamber: true,
    noBetter: true,
    noBetterMinutes: '20',
    severity: true,
    continueInhaling: true,
    continuePuffs: '6',
    continueMedicine: 'salbutamol 100 µg',
    continueMinutes: '10',
    continueChamber: true,
  }),
  afterSchool: {
    lunchBreak: true,
    eveningCare: true,
    presenceDetails: 'Étude les lundis et jeudis jusqu’à 17 h 30.',
    activityInstructions: 'Laisser l’élève s’arrêter quand il le demande pendant les jeux de course.',
    ownKit: 'no',
    staffInformed: 'yes',
  },
};

export const reaction: Situation = {
  ...quietSituation,
  consequences:
    'Réactions rapides de la peau et de la respiration après certains aliments, même en petite quantité. L’élève ne mange que ce qui a été vérifié.',
  adaptations: {
    allergenAvoidance: true,
    avoidanceByCaterer: true,
    familySnacks: true,
    cateringDetails:
      'Arachide et fruits à coque exclus du plateau. Table et ustensiles nettoyés avant le repas. Aucun échange d’aliments entre élèves.',
    activityExemption: true,
    attendanceDetails:
      'Ateliers de cuisine et de collage avec emballages alimentaires : vérifier les composants.',
    schoolTransfers: true,
    dayOutings: true,
    overnightOutings: true,
    outsideDetails: 'Prévenir l’hébergeur au moins quinze jours avant le départ ; emporter les deux stylos.',
  },
  kitItems: [
    'Stylo auto-injecteur 300 µg (1)',
    'Stylo auto-injecteur 300 µg (2)',
    'Cétirizine 10 mg, comprimés',
  ],
  sheet: fillSheet('02', {
    exposureDetails: 'Arachide, noisette, noix de cajou.',
    adrenalineProduct: 'EPIPEN 300 µg',
    severePuffs: '6',
    severeInhaled: 'salbutamol 100 µg',
    antihistamine: 'Cétirizine 10 mg : 1 comprimé, une seule fois.',
    epipen: true,
  }),
  afterSchool: {
    lunchBreak: true,
    wednesdays: true,
    presenceDetails: 'Restauration quatre jours par semaine, centre de loisirs le mercredi.',
    mealInstructions: 'Servir le plateau préparé au nom de l’élève. Goûter fourni par la famille uniquement.',
    activityInstructions: 'Pas d’atelier de cuisine sans avoir lu la liste des ingrédients.',
    handover: 'Le surveillant remet la trousse à l’animateur à 16 h 30, en main propre.',
    ownKit: 'yes',
    kitPlace: 'Bureau du directeur du centre de loisirs',
    staffInformed: 'yes',
  },
};

export const sugar: Situation = {
  ...quietSituation,
  consequences:
    'Besoin de pauses pour une mesure, de manger à heures fixes et d’aller aux toilettes sans attendre. Baisses d’attention possibles avant les repas.',
  adaptations: {
    classroomLeave: true,
    toiletsAndHygiene: true,
    environmentDetails: 'Sorties de classe sans délai. Droit de manger et de boire en classe.',
    familySnacks: true,
    mealPriority: true,
    cateringDetails: 'Passage au premier service, menu communiqué à la famille chaque semaine.',
    dailyTreatment: 'yes',
    monitoring: 'yes',
    monitoringDetails:
      'L’élève fait sa mesure avant chaque repas et avant l’EPS, sous le regard d’un adulte.',
    healthProfessionals: 'yes',
    healthProfessionalsDetails: 'Infirmière libérale à 12 h 10, les jours de classe, à l’infirmerie.',
    protocolAttached: 'yes',
    dayOutings: true,
    overnightOutings: true,
    outsideDetails:
      'Prévoir la trousse et son matériel en double. Ordonnance jointe avant le départ.',
    examArrangements: true,
    examArrangementsDetails: 'Tiers temps, collation et pause pour une mesure pendant l’épreuve.',
  },
  medicines: [
    {
      name: 'Insuline rapide, stylo',
      dose: 'Selon le tableau remis par la famille',
      route: 'Sous-cutanée, par l’élève',
      schedule: 'Avant le déjeuner',
    },
  ],
  kitItems: ['Morceaux de sucre', 'Glucagon, spray nasal 3 mg', 'Bandelettes et lecteur'],
  sheet: fillSheet('03a', {
    lowPallor: true,
    lowSweating: true,
    lowShaking: true,
    sugarUnder70: '3',
    sugarUnder80: '1',
    sugarUnchecked: '3',
    giveFood: true,
    giveFoodText: 'un biscuit',
    severeUnconscious: true,
    severeNoSugarByMouth: true,
    glucagonSpray: true,
    glucagonSprayPlace: 'réfrigérateur de l’infirmerie',
    giveSpray: true,
    afterWaking: 'deux biscuits',
    highThirst: true,
    veryHighThirst: true,
    veryHighNausea: true,
    bolus: 'no',
    ketonesZone: 'ventre',
    ketonesDose: '4',
    urgentZone: 'ventre',
    urgentDose: '4',
  }),
  afterSchool: {
    lunchBreak: true,
    transport: true,
    presenceDetails: 'Car scolaire ligne 4, matin et soir.',
    mealInstructions: 'Servir sans attendre, ne pas supprimer le féculent ni le dessert.',
    ownKit: 'no',
    staffInformed: 'yes',
  },
};

export const seizure: Situation = {
  ...quietSituation,
  consequences:
    'Brèves absences et, rarement, perte de connaissance. Fatigue marquée dans l’heure qui suit. Le manque de sommeil et les lumières qui clignotent sont à éviter.',
  adaptations: {
    restTime: true,
    activityExemption: true,
    attendanceDetails: 'Natation avec un adulte dédié dans l’eau. Pas d’escalade en tête.',
    classroomSeat: true,
    sensoryEnvironment: true,
    environmentDetails: 'Place près de la porte, écrans sans clignotement.',
    dayOutings: true,
    otherSupport: true,
    otherSupportDetails: 'Rattraper les consignes manquées après une absence brève.',
  },
  kitItems: ['Midazolam buccal 10 mg, seringue'],
  sheet: fillSheet('04', {
    unconsciousness: true,
    jerks: true,
    stiffness: true,
    otherSign: true,
    otherSignText: 'regard fixe, ne répond plus',
    possibleTreatment:
      'Après 5 minutes : midazolam buccal, une seringue de 10 mg entre la joue et la gencive. Une seule fois.',
  }),
  afterSchool: {
    lunchBreak: true,
    activityInstructions: 'Baignade : un adulte pour cet élève. Prévoir un temps calme à l’abri du bruit.',
    ownKit: 'no',
    staffInformed: 'no',
  },
};

export const pain: Situation = {
  ...quietSituation,
  consequences:
    'Douleurs parfois intenses des bras, des jambes ou du dos, favorisées par le froid, la soif et l’effort. Fatigue fréquente, absences pour soins.',
  adaptations: {
    partTime: true,
    restTime: true,
    attendanceDetails: 'Arrivée à 9 h possible le lundi. EPS adaptée, jamais d’effort prolongé.',
    classroomLeave: true,
    breakPrecautions: true,
    environmentDetails: 'Bouteille d’eau sur la table. Rester au chaud pendant les récréations d’hiver.',
    drinks: true,
    lessonHandover: true,
    lessonHandoverDetails: 'Cours déposés sur l’espace numérique le jour même.',
    homeSchooling: true,
    homeSchoolingDetails: 'À mettre en place dès deux semaines d’absence.',
  },
  kitItems: ['Paracétamol 500 mg, comprimés'],
  sheet: fillSheet('06', {
    painkiller: true,
    painkillerForm: 'comprimé',
    painkillerDose: '500 mg',
    feverPainkiller: true,
    feverPainkillerForm: 'comprimé',
    feverPainkillerDose: '500 mg',
    baselineHaemoglobin: '8,2',
  }),
  afterSchool: {
    lunchBreak: true,
    morningCare: true,
    activityInstructions:
      'Jeux calmes, à l’intérieur en dessous de 10 °C. Proposer à boire toutes les heures.',
    ownKit: 'no',
    staffInformed: 'yes',
  },
};
