import { quietSituation, type Situation } from './demonstration-situation.ts';

export const faintness: Situation = {
  ...quietSituation,
  consequences:
    'Malaises possibles en cas de fièvre, de vomissements ou de forte émotion. L’élève pâlit et parle lentement avant le malaise.',
  adaptations: {
    classroomLeave: true,
    restTime: true,
    familySnacks: true,
    foodSupplements: true,
    cateringDetails: 'Collation salée à 10 h, fournie par la famille.',
    environmentDetails: 'Sortie vers l’infirmerie toujours accompagnée.',
  },
  kitItems: ['Hydrocortisone 10 mg, comprimés', 'Hydrocortisone injectable 100 mg'],
  sheet: {
    firstSigns: ['Pâleur, sueurs', 'Fatigue soudaine, parle lentement', 'Nausées ou mal de ventre'],
    firstMeasures: ['Allonger l’élève, jambes surélevées', 'Ne pas le laisser seul', 'Prévenir les parents'],
    firstTreatments: ['Trois morceaux de sucre', 'Hydrocortisone 10 mg : 2 comprimés dans un peu d’eau'],
    severeSigns: ['Ne répond plus', 'Vomissements qui se répètent'],
    severeMeasures: ['Mettre sur le côté', 'Appeler le 15 ou le 112'],
    severeTreatments: ['Injection par un professionnel de santé ou sur consigne du médecin du Samu'],
  },
  afterSchool: {
    lunchBreak: true,
    mealInstructions: 'Ne pas laisser repartir sans avoir mangé. Collation salée autorisée à tout moment.',
    staffInformed: 'yes',
    ownKit: 'no',
  },
};

export const bleeding: Situation = {
  ...quietSituation,
  consequences:
    'Saignements et bleus qui durent après un choc même léger. Les chocs à la tête sont toujours à signaler.',
  adaptations: {
    activityExemption: true,
    attendanceDetails: 'Pas de sport de contact. Course, natation et tennis de table conseillés.',
    breakPrecautions: true,
    environmentDetails:
      'Éloigner des bousculades aux intercours, sortie du cours deux minutes avant la sonnerie.',
    examTransfers: true,
    dayOutings: true,
  },
  kitItems: ['Compresses hémostatiques', 'Poche de froid instantané'],
  sheet: {
    firstSigns: [
      'Saignement du nez ou d’une plaie',
      'Bleu qui grossit',
      'Articulation chaude, douloureuse ou gonflée',
    ],
    firstMeasures: [
      'Faire asseoir, tête penchée en avant',
      'Comprimer 10 minutes sans relâcher',
      'Appeler les parents',
    ],
    firstTreatments: ['Froid sur la zone, dans un linge', 'Compresse hémostatique sur la plaie'],
    severeSigns: ['Choc à la tête, au cou ou au ventre', 'Saignement qui ne cesse pas après 10 minutes'],
    severeMeasures: [
      'Ne pas déplacer l’élève',
      'Appeler le 15 ou le 112',
      'Remettre le pli cacheté aux secours',
    ],
    severeTreatments: ['Traitement apporté par les parents ou donné à l’hôpital'],
  },
  afterSchool: {
    morningCare: true,
    eveningCare: true,
    activityInstructions: 'Pas de jeu de ballon ni de structure d’escalade. Signaler tout choc à la famille.',
    staffInformed: 'yes',
    ownKit: 'no',
  },
};

export const headache: Situation = {
  ...quietSituation,
  consequences:
    'Maux de tête soudains avec gêne à la lumière et au bruit, une à deux fois par mois. L’élève doit pouvoir s’isoler.',
  adaptations: {
    restTime: true,
    classroomLeave: true,
    sensoryEnvironment: true,
    environmentDetails: 'Place loin de la fenêtre, lunettes teintées autorisées.',
    drinks: true,
    assessments: true,
    assessmentsDetails: 'Report d’un contrôle commencé pendant une crise.',
  },
  kitItems: ['Ibuprofène 400 mg, comprimés'],
  sheet: {
    firstSigns: ['Mal de tête, se frotte les yeux', 'Ne supporte plus la lumière'],
    firstMeasures: ['Allonger au calme, dans la pénombre', 'Noter l’heure'],
    firstTreatments: ['Ibuprofène 400 mg : 1 comprimé, à renouveler une fois après 6 heures'],
    severeSigns: ['Vomissements', 'Trouble de la parole ou d’un bras', 'Fièvre avec nuque raide'],
    severeMeasures: ['Appeler le 15 ou le 112', 'Rester auprès de l’élève'],
    severeTreatments: [],
  },
  afterSchool: { lunchBreak: true, activityInstructions: 'Prévoir un coin calme et sombre.' },
};

export const heart: Situation = {
  ...quietSituation,
  consequences:
    'Essoufflement et cœur qui s’emballe lors d’efforts intenses. L’élève porte un appareil qu’il ne faut ni heurter ni approcher d’un aimant.',
  adaptations: {
    activityExemption: true,
    attendanceDetails: 'EPS sans compétition ni effort bref et intense ; arbitrage possible.',
    premisesAccess: true,
    specificFurniture: true,
    environmentDetails: 'Ascenseur autorisé. Double jeu de livres.',
    overnightOutings: true,
    examArrangements: true,
    examArrangementsDetails: 'Pauses sans perte de temps.',
  },
  medicines: [
    {
      name: 'Bêtabloquant 40 mg',
      dose: '1 comprimé',
      route: 'Par la bouche',
      schedule: '12 h, avec le repas',
    },
  ],
  kitItems: ['Bêtabloquant 40 mg, comprimés de réserve'],
  sheet: {
    firstSigns: ['Palpitations, main sur la poitrine', 'Essoufflement au repos', 'Vertige'],
    firstMeasures: ['Arrêter tout effort', 'Asseoir, desserrer les vêtements', 'Noter l’heure'],
    firstTreatments: ['Aucun médicament sans avis du médecin du Samu'],
    severeSigns: ['Perte de connaissance', 'Ne respire plus ou respire mal'],
    severeMeasures: [
      'Appeler le 15 ou le 112',
      'Commencer le massage cardiaque',
      'Faire chercher le défibrillateur (hall d’accueil)',
    ],
    severeTreatments: ['Défibrillateur : suivre sa voix'],
  },
  afterSchool: { lunchBreak: true, activityInstructions: 'Pas de toboggan magnétique ni de sport intense.' },
};

export const digestion: Situation = {
  ...quietSituation,
  consequences:
    'Douleurs du ventre et besoin urgent d’aller aux toilettes. Fatigue après les poussées, absences pour soins.',
  adaptations: {
    classroomLeave: true,
    toiletsAndHygiene: true,
    environmentDetails: 'Clé des toilettes du personnel, vêtements de rechange à l’infirmerie.',
    guaranteedDiet: true,
    mealPriority: true,
    cateringDetails: 'Repas pauvre en fibres les semaines signalées par la famille.',
    lessonHandover: true,
    lessonHandoverDetails: 'Photocopies par un camarade volontaire.',
    distanceLearning: true,
    distanceLearningDetails: 'Mathématiques et anglais pendant les hospitalisations.',
  },
  medicines: [
    {
      name: 'Antispasmodique 80 mg',
      dose: '1 comprimé',
      route: 'Par la bouche',
      schedule: 'En cas de douleur, 3 fois par jour au plus',
    },
  ],
  kitItems: ['Antispasmodique 80 mg, comprimés'],
  sheet: {
    firstSigns: ['Se plie en deux, se tient le ventre'],
    firstMeasures: ['Accompagner aux toilettes puis à l’infirmerie'],
    firstTreatments: ['Antispasmodique 80 mg : 1 comprimé'],
    severeSigns: ['Douleur qui ne cède pas en une heure', 'Fièvre', 'Sang'],
    severeMeasures: ['Appeler les parents puis le 15 ou le 112'],
    severeTreatments: [],
  },
  afterSchool: { lunchBreak: true, mealInstructions: 'Laisser choisir les quantités, sans commentaire.' },
};
