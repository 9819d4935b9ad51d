import type { OfficialFormKind } from '../../contract/official-form-contract.ts';

/** What each form is called. A sheet is known by its number: its own title names a condition. */
export const officialFormNames: Readonly<Record<OfficialFormKind, string>> = {
  plan: 'PAI (formulaire général)',
  standard: 'Fiche standard',
  '01': 'Fiche n°\u00A001',
  '02': 'Fiche n°\u00A002',
  '03a': 'Fiche n°\u00A003a',
  '04': 'Fiche n°\u00A004',
  '06': 'Fiche n°\u00A006',
};

/** Words of the page « Formulaires officiels » of the settings. */
export const officialFormsWords = {
  title: 'Formulaires officiels',
  intro:
    'Le rectorat ou la mairie demande parfois le formulaire du ministère lui-même. Ajoutez-le ici une fois\u00A0: chaque PAI pourra ensuite y être écrit, ses cases remplies et ses réponses longues poursuivies en annexe.',
  emptyTitle: 'Aucun formulaire n’a été ajouté',
  emptyText:
    'Sur le site Éduscol du ministère, cherchez «\u00A0projet d’accueil individualisé\u00A0», puis téléchargez le formulaire du PAI et les fiches «\u00A0conduite à tenir\u00A0», en PDF. L’application n’ouvre elle-même aucun site.',
  source:
    'Ils se téléchargent sur le site Éduscol du ministère, en cherchant «\u00A0projet d’accueil individualisé\u00A0». L’application n’ouvre elle-même aucun site.',
  add: 'Ajouter des formulaires',
  drop: 'Déposez ici les PDF téléchargés, ou choisissez-les. Plusieurs à la fois sont acceptés.',
  choose: 'Choisir des fichiers',
  list: 'Formulaires ajoutés',
  kind: 'Formulaire',
  edition: 'Édition',
  added: 'Ajouté',
  state: 'État',
  addedBy: (name: string, day: string) => `le ${day}, par ${name}`,
  known: 'Édition connue',
  unknown: 'Édition inconnue',
  fields: (known: number, count: number) => `${known} cases remplies sur ${count}`,
  missing: (count: number) => (count === 1 ? '1 case n’existe pas' : `${count} cases n’existent pas`),
  missingHelp: 'Ce que le PAI y écrirait ne sera pas imprimé\u00A0:',
  used: 'Utilisé',
  replaced: 'Remplacé par le plus récent',
  fileMissing: 'Fichier absent ou modifié',
  fileMissingTitle: (names: string) => `Le fichier manque\u00A0: ${names}`,
  fileMissingText:
    'Il n’est plus à côté du registre, ou il a été modifié hors de l’application. Aucun PAI n’est perdu ; ajoutez de nouveau le formulaire.',
  remove: 'Retirer',
  removeOf: (name: string, day: string) => `Retirer\u00A0: ${name}, ajouté le ${day}`,
  removeTitle: (name: string) => `Retirer\u00A0: ${name} ?`,
  removeText:
    'Les PAI ne sont pas touchés. Ils ne pourront plus être écrits dans ce formulaire tant qu’il n’aura pas été ajouté de nouveau.',
  removeConfirm: 'Retirer le formulaire',
  addedOne: (name: string) => `Ajouté\u00A0: ${name}.`,
  refused: (file: string) => `${file}\u00A0:`,
  adding: 'Lecture des formulaires',
} as const;
