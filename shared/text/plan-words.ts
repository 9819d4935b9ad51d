import type { PlanPart } from '../plan/plan-content-schema.ts';

/** Sentences and headings of the official form (2021 model; domain reference §1.1, §1.2 and §2.1), word for word. */
export const PLAN_TITLE = 'Projet d’accueil individualisé (PAI)';

/** « Page furniture »: the box at the head of page 1. */
export const LAW_REFERENCE = 'Article D. 351-9 du Code de l’éducation - Circulaire';
/** Follows « Le PAI », which the form prints bold. */
export const LAW_SENTENCE_START = 'Le PAI';
export const LAW_SENTENCE_END =
  ' permet aux enfants et adolescents qui présentent des troubles de la santé (physiques ou psychiques) évoluant sur une période longue, de manière continue ou discontinue, d’être accueillis en collectivité scolaire, périscolaire et autres accueils collectifs de mineurs. Il est élaboré avec les responsables légaux, à leur demande, par les équipes de santé de la structure concernée et le directeur d’école, le chef d’établissement ou le directeur de l’établissement, de la structure ou du service d’accueil d’enfants de moins de 6 ans, garants de la mise en œuvre de la lisibilité et de la communication des procédures.';

export const ADMINISTRATIVE_TITLE = 'PARTIE 1 – RENSEIGNEMENTS ADMINISTRATIFS';
export const PUPIL_TITLE = 'Élève';
export const PUPIL_NAME_LABEL = 'Nom / Prénom :';
export const BIRTH_DATE_LABEL = 'Date de naissance :';
export const ADDRESS_LABEL = 'Adresse :';
export const GUARDIANS_TITLE = 'Responsables légaux ou élève majeur :';
export const GUARDIAN_HEADERS = [
  'Lien de parenté',
  'Nom et prénom',
  'Domicile',
  'Travail',
  'Portable',
  'Signature',
] as const;

export const CONSENT_SENTENCE =
  'Je demande que ce document soit porté à la connaissance des personnels en charge de mon enfant, y compris ceux chargés de la restauration et du temps périscolaire et à ces personnels de pratiquer les gestes et d’administrer les traitements qui y sont prévus.';

export const FIRST_REQUEST_HEADER = 'PAI 1ère demande';
export const CHANGES_HEADER = 'Modifications éventuelles';
export const DATE_ROW = 'Date';
export const CLASS_ROW = 'Classe';
export const YEARLY_CHECK_TITLE =
  'Vérification annuelle des éléments du PAI fournis par la famille : fiche « Conduite à tenir » actualisée, ordonnance récente, médicaments et matériel si besoin';

export const COMMITMENT_SENTENCES = [
  'Les responsables légaux s’engagent à fournir le matériel et les médicaments prévus et à informer le directeur d’école, le chef d’établissement ou le directeur de la structure, le médecin et l’infirmier de l’éducation nationale en cas de changement de prescription médicale.',
  'Le PAI est rédigé dans le cadre du partage d’informations nécessaires à sa mise en place.',
] as const;
export const SECRET_SENTENCE =
  'Seuls l’élève majeur ou les responsables légaux peuvent révéler des informations couvertes par le secret médical.';

export const SIGNATORIES_TITLE = 'Établissement scolaire et hors de l’établissement scolaire :';
export const REFERENTS_TITLE = 'Référents';
export const PARTNERS_TITLE = 'Partenaires :';
export const SIGNATORY_HEADERS = [
  'Référents',
  'Nom',
  'Adresse administrative',
  'Signature et date',
  'Exemplaire reçu le :',
] as const;

export const EMERGENCY_TITLE = 'PARTIE 3 – CONDUITE À TENIR EN CAS D’URGENCE';
export const EMERGENCY_SUBTITLE = 'PARTIE MÉDECIN TRAITANT ou à préciser :';
export const EDUSCOL_SENTENCE =
  'Fiche standard – des fiches élaborées avec les sociétés savantes sont disponibles sur Eduscol pour les pathologies les plus fréquentes';
export const ACADEMY_LABEL = 'Académie :';
export const DEPARTMENT_LABEL = 'Département :';
export const SPECIFIC_NUMBERS_LABEL = 'Numéros d’urgence spécifiques éventuels autres que le 15 ou le 112 :';
export const PERIOD_LABEL = 'Fiche établie pour la période suivante :';
/** Plain, then bold, as on the form. */
export const FETCH_KIT_START = 'Dès les premiers signes, ';
export const FETCH_KIT_END =
  'faire chercher la trousse d’urgence de l’enfant ainsi qu’un téléphone portable.';
export const ASSESS_SENTENCE = 'Évaluer la situation et pratiquer :';
export const SEVERE_SIGNS_HEADER = 'Signes de gravité :';
export const MEASURES_HEADER = 'Mesures à prendre';
export const TREATMENT_HEADER = 'Traitement';
export const CALL_BAND =
  'Dès les premiers signes de gravité ou si les signes précédents persistent : appeler le 15 ou 112';
export const FAMILY_REMINDER = 'Dans tous les cas, ne pas oublier de tenir la famille informée.';
export const LETTER_SENTENCE =
  'Un courrier avec des informations médicales confidentielles sous pli cacheté à l’attention des services de secours peut être joint à cette fiche de conduite à tenir :';
export const LETTER_LABEL = 'Courrier joint :';
export const DOCTOR_STAMP_LABEL = 'Cachet du médecin :';
export const DOCTOR_DATE_LABEL = 'Date :';
export const DOCTOR_SIGNATURE_LABEL = 'Signature du médecin :';

/** Foot of every page. */
export const FOOTER_NAME_LABEL = 'Nom / Prénom de l’élève :';

/** Ours: the ministry gives no model of this part (circulaire 2021, II.1.c names it). */
export const AFTER_SCHOOL_TITLE = 'PARTIE 4 – VOLET PÉRISCOLAIRE';
export const NO_EMERGENCY_SENTENCE = 'Ce PAI ne comporte pas de conduite à tenir en cas d’urgence.';
export const CONFIDENTIAL_SENTENCE =
  'Document confidentiel : réservé aux personnes nommées dans ce PAI et à ceux qui les remplacent.';

/** Names of the parts, as the screen and the summaries say them. */
export const planPartWords: Readonly<Record<PlanPart, string>> = {
  administrative: 'Renseignements administratifs',
  adaptations: 'Aménagements et adaptations',
  emergency: 'Conduite à tenir en cas d’urgence',
  afterSchool: 'Volet périscolaire',
  supplies: 'Pièces et trousse',
};
