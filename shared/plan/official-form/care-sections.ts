import type { FormSection } from '../../form/form-item.ts';

/** Part 2, VI and VII, word for word (2021 model; domain reference §1.3). */
export const careSection = {
  id: 'care',
  title: 'VI. Soins',
  items: [
    {
      kind: 'yesNo',
      boxed: true,
      id: 'dailyTreatment',
      label: 'Traitement quotidien sur le temps de présence dans l’établissement (cf. ordonnance jointe) :',
    },
    {
      kind: 'check',
      id: 'medication',
      label: 'Traitement médicamenteux :',
      children: [
        {
          kind: 'rows',
          id: 'medicines',
          label: 'Médicaments',
          addLabel: 'Ajouter un médicament',
          columns: [
            { id: 'name', label: 'Nom (commercial/générique) :' },
            { id: 'dose', label: 'Posologie :' },
            { id: 'route', label: 'Mode de prise :' },
            { id: 'schedule', label: 'Horaire de prise :' },
          ],
        },
      ],
    },
    {
      kind: 'yesNo',
      boxed: true,
      id: 'monitoring',
      label: 'Surveillances particulières :',
      children: [
        {
          kind: 'text',
          id: 'monitoringDetails',
          label: 'Préciser qui fait la surveillance, horaires, recueil des données… :',
        },
      ],
    },
    {
      kind: 'yesNo',
      boxed: true,
      id: 'healthProfessionals',
      label: 'Intervention de professionnels de santé sur le temps de présence dans l’établissement',
      children: [
        { kind: 'text', id: 'healthProfessionalsDetails', label: 'Préciser :' },
        { kind: 'yesNo', id: 'protocolAttached', label: 'Protocole joint' },
      ],
    },
    {
      kind: 'yesNo',
      boxed: true,
      id: 'sealedLetter',
      label: 'Éléments confidentiels sous pli cacheté à transmettre aux équipes de secours ou au médecin :',
      children: [
        {
          kind: 'text',
          id: 'sealedLetterDetails',
          label: 'Préciser :',
          help: 'Écrire où se trouve le pli, jamais ce qu’il contient.',
        },
      ],
    },
    {
      kind: 'check',
      id: 'emergencySheetAttached',
      label: 'Fiche « Conduite à tenir en cas d’urgence » jointe (cf page 5)',
    },
    {
      kind: 'check',
      id: 'otherCare',
      label: 'Autres soins :',
      children: [{ kind: 'text', id: 'otherCareDetails', label: 'Préciser :' }],
    },
  ],
} as const satisfies FormSection;

export const kitSection = {
  id: 'kit',
  title: 'Trousse d’urgence :',
  items: [
    { kind: 'yesNo', id: 'kitExists', label: 'Existence d’une trousse d’urgence :' },
    {
      kind: 'group',
      title: 'Contenu de la trousse d’urgence :',
      children: [
        { kind: 'check', id: 'kitHoldsPlan', label: 'PAI obligatoirement' },
        { kind: 'check', id: 'kitHoldsPrescription', label: 'Ordonnance' },
        { kind: 'check', id: 'kitHoldsTreatments', label: 'Traitements' },
        { kind: 'check', id: 'kitHoldsLetter', label: 'Pli confidentiel à l’attention des secours' },
      ],
    },
    {
      kind: 'text',
      id: 'kitStorage',
      label: 'Lieu de stockage de la trousse d’urgence de l’enfant dans l’établissement à préciser :',
      help: 'Un lieu que tout adulte trouve et que les élèves n’atteignent pas.',
    },
    {
      kind: 'yesNo',
      id: 'carriedByPupil',
      label:
        'Élève autorisé à avoir le traitement d’urgence sur lui avec la fiche « Conduite à tenir en cas d’urgence » :',
    },
    {
      kind: 'yesNo',
      id: 'otherKit',
      label: 'Autre trousse d’urgence dans l’établissement :',
      children: [{ kind: 'text', id: 'otherKitDetails', label: 'Préciser :' }],
    },
  ],
} as const satisfies FormSection;

/** The form prints VII as a table: « Besoins particuliers » beside « Précisions – Mesures à prendre ». */
export const LEARNING_TABLE_HEADERS = [
  'Besoins particuliers',
  'Précisions – Mesures à prendre (préciser les disciplines si besoin)',
] as const;

export const learningSection = {
  id: 'learning',
  title: 'VII. Adaptations pédagogiques, des évaluations et des épreuves aux examens',
  items: [
    learningNeed(
      'classHelp',
      'Aide durant la classe (attention particulière, support d’apprentissage, tutorat, écriture, etc.)',
    ),
    learningNeed(
      'lessonHandover',
      'Transmission des cours et des devoirs (reproduction des cours, clés USB, espace numérique de l’établissement, classe inversée, etc.)',
    ),
    learningNeed('assessments', 'Transmission et/ou aménagements des évaluations et contrôles'),
    learningNeed(
      'examArrangements',
      'Proposition d’aménagements des épreuves aux examens, à la demande des responsables légaux',
    ),
    learningNeed('afterSchoolTime', 'Temps périscolaire (spécificités liées au type d’activités, etc.)'),
    learningNeed('homeSchooling', 'APADHE'),
    learningNeed('distanceLearning', 'Cned en scolarité partagée'),
    learningNeed('otherSupport', 'Autres dispositions de soutien ou de continuité scolaire :'),
  ],
} as const satisfies FormSection;

function learningNeed<const Id extends string>(id: Id, label: string) {
  return {
    kind: 'check',
    id,
    label,
    children: [{ kind: 'text', id: `${id}Details`, label: 'Précisions – Mesures à prendre' }],
  } as const;
}
