/** Words of the emergency sheet and of its card: read by any adult, in a hurry, so each is as short as it can be. */
export const SHEET_TITLE = 'Conduite à tenir en cas d’urgence';
export const CARD_TITLE = 'Carte d’urgence';
export const FETCH_SENTENCE = 'Dès les premiers signes : faire chercher la trousse et un téléphone.';
export const FETCH_PHONE_SENTENCE = 'Dès les premiers signes : appeler le 15 ou le 112.';
/** The same on the card, on one line each. */
export const CARD_FETCH_SENTENCE = 'Faire chercher la trousse et un téléphone';
export const CARD_FETCH_PHONE_SENTENCE = 'Faire chercher un téléphone';
export const CARD_CALL_SENTENCE = 'Signe grave ou qui persiste : 15 ou 112';
export const SEE_LABEL = 'Je vois';
export const DO_LABEL = 'Je fais';
export const AFTER_LABEL = 'Ensuite : ';
/** Before a line that has a colon of its own. */
export const AFTER_OPEN_LABEL = 'Ensuite, ';
export const CALL_SENTENCE = 'Signe de gravité, ou signes qui persistent : appeler le 15 ou le 112';
export const CALL_STEP_SENTENCE = 'Appeler le 15 ou le 112 et suivre les consignes données.';
export const UNWRITTEN_SENTENCE = 'La conduite à tenir n’est pas encore écrite : appeler le 15 ou le 112.';
export const SECOND_SIDE_WORDS = 'fiche d’urgence (suite)';
export const TURN_OVER_START = 'Au dos :';
export const SEE_SHEET_START = 'Sur la fiche d’urgence :';
export const SUSPENDED_TITLE = 'Ne donner aucun traitement : appeler le 15 ou le 112';
export const SUSPENDED_START = 'Les soins de ce PAI sont suspendus aujourd’hui. ';
export const CLOSED_REASON = 'Ce PAI a pris fin.';
export const UNSIGNED_SENTENCE = 'Ce PAI n’est pas encore signé par la famille.';
export const SCRIPT_TITLE = 'Au 15 ou au 112, dire :';
export const HANG_UP_SENTENCE = 'Ne pas raccrocher.';
export const CONTACTS_TITLE = 'Trousse, famille, médecin';
export const SUSPENDED_KIT_SENTENCE = 'Ne rien donner de la trousse sans l’accord du médecin du 15.';
export const CARRIED_SENTENCE = 'L’élève porte son traitement d’urgence sur lui.';
export const NO_PHONE_SENTENCE = 'Aucun numéro de la famille n’est connu.';
export const FAMILY_SENTENCE = 'Toujours tenir la famille informée.';
/** Whoever holds one page of a longer sheet must know that there is more. */
export const ALL_PAGES_WORDS = 'rien n’est coupé : lire toutes les pages';
export const CONFIDENTIAL_WORDS = 'confidentiel, à garder avec la trousse';

/** The word that says what the colour of a panel says; a title that already says it stands alone. */
export const toneWords = {
  danger: 'GRAVE',
  warning: 'ATTENTION',
  calm: 'PAS D’URGENCE',
  neutral: 'INTERDIT',
} as const;

/** What whoever prints is told to shorten first (the titles of the situations name the others). */
export const sheetPartWords = {
  name: 'le nom de l’élève',
  introduction: 'l’introduction de la fiche',
  device: 'les modalités d’injection',
  numbers: 'les numéros d’urgence',
  school: 'l’adresse et l’accès de l’établissement',
  kits: 'les emplacements des trousses',
  letter: 'le lieu du pli cacheté',
  family: 'les coordonnées de la famille',
  doctor: 'les coordonnées du médecin',
} as const;
export type SheetPart = keyof typeof sheetPartWords;
