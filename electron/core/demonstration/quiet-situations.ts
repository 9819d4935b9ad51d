import { quietSituation, type Situation } from './demonstration-situation.ts';

/** PAI without an emergency part. */
export const meals: Situation = {
  ...quietSituation,
  consequences:
    'Troubles digestifs et fatigue après l’ingestion de certaines céréales, sans urgence. Le régime est strict et définitif.',
  adaptations: {
    packedLunch: true,
    familySnacks: true,
    cateringDetails: 'Panier repas dans une boîte nominative, conservée au froid et réchauffée à part.',
    activityExemption: true,
    attendanceDetails: 'Pâte à sel et ateliers de cuisine à base de farine : prévoir un autre produit.',
    overnightOutings: true,
    outsideDetails: 'Séjours : transmettre le régime au lieu d’accueil un mois avant.',
  },
  afterSchool: {
    lunchBreak: true,
    mealInstructions: 'Repas et goûters fournis par la famille, sans échange.',
  },
};

export const fatigue: Situation = {
  ...quietSituation,
  consequences:
    'Fatigue importante l’après-midi à la suite de soins lourds. Défenses affaiblies : éviter les contacts avec des élèves malades.',
  adaptations: {
    partTime: true,
    restTime: true,
    attendanceDetails: 'Présence le matin ; l’après-midi selon l’état du jour. Emploi du temps adapté joint.',
    classroomSeat: true,
    environmentDetails: 'Place aérée, gel pour les mains.',
    lessonHandover: true,
    lessonHandoverDetails: 'Robot de présence en classe, cours en ligne.',
    homeSchooling: true,
    homeSchoolingDetails: 'Français et mathématiques, deux fois deux heures par semaine.',
    classHelp: true,
    classHelpDetails: 'Un camarade note les devoirs.',
  },
  afterSchool: { presenceDetails: 'Pas d’accueil du soir cette année.' },
};

export const mobility: Situation = {
  ...quietSituation,
  consequences: 'Marche difficile sur longue distance, douleurs en fin de journée, écriture lente.',
  adaptations: {
    premisesAccess: true,
    specificFurniture: true,
    toiletsAndHygiene: true,
    environmentDetails: 'Ascenseur, siège réglable, ordinateur portable, casier à hauteur.',
    schoolTransfers: true,
    mealAssistance: true,
    mealPriority: true,
    cateringDetails: 'Plateau porté par un adulte, table près de l’entrée.',
    healthProfessionals: 'yes',
    healthProfessionalsDetails: 'Kinésithérapeute, mardi et vendredi à 13 h, salle de l’infirmerie.',
    protocolAttached: 'no',
    classHelp: true,
    classHelpDetails: 'Prise de notes sur ordinateur, exercices à trous.',
    examArrangements: true,
    examArrangementsDetails: 'Tiers temps et secrétaire pour les schémas.',
  },
  afterSchool: {
    lunchBreak: true,
    transport: true,
    activityInstructions: 'Prévoir des trajets courts et sans escalier.',
  },
};

export const sensory: Situation = {
  ...quietSituation,
  consequences:
    'Fatigue visuelle, gêne en lumière vive, lecture en grands caractères. Parler de face, du côté droit.',
  adaptations: {
    classroomSeat: true,
    sensoryEnvironment: true,
    specificFurniture: true,
    environmentDetails: 'Premier rang à gauche, documents en caractères de 16 points, micro de l’enseignant.',
    assessments: true,
    assessmentsDetails: 'Sujets agrandis en A3.',
    examTransfers: true,
    afterSchoolTime: true,
    afterSchoolTimeDetails: 'Parler face à l’élève, éviter les salles qui résonnent.',
  },
  afterSchool: { eveningCare: true, activityInstructions: 'Consignes données à voix claire, de face.' },
};

export const anxiety: Situation = {
  ...quietSituation,
  consequences:
    'Moments d’angoisse en groupe ou lors des contrôles, retour au calme en dix minutes dans un lieu connu.',
  adaptations: {
    classroomLeave: true,
    restTime: true,
    environmentDetails:
      'Carte de sortie sans justification, accueil à la vie scolaire par une personne choisie.',
    otherCare: true,
    otherCareDetails: 'Suivi à l’extérieur le jeudi de 14 h à 15 h.',
    assessments: true,
    assessmentsDetails: 'Passage à l’oral en petit comité.',
    sealedLetter: 'no',
  },
  afterSchool: { lunchBreak: true, activityInstructions: 'Proposer un groupe restreint.' },
};

export const temporary: Situation = {
  ...quietSituation,
  consequences: 'Déplacement avec deux béquilles pendant trois mois, station debout limitée.',
  adaptations: {
    activityExemption: true,
    attendanceDetails: 'Dispense totale d’EPS, certificat joint.',
    premisesAccess: true,
    environmentDetails: 'Clé de l’ascenseur, un camarade porte le sac.',
    mealAssistance: true,
    cateringDetails: 'Plateau porté par un camarade.',
  },
  afterSchool: {},
};
