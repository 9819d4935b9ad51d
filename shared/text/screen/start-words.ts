/** Words of the first start: the assistant that creates a register. */
export const startWords = {
  welcomeTitle: 'Bienvenue dans Registre PAI',
  welcomeWindow: 'Bienvenue',
  welcomeText:
    'Le registre des projets d’accueil individualisés de votre établissement, chiffré et gardé sur cet ordinateur. L’application ne se connecte jamais à Internet.',
  create: 'Créer le registre de mon établissement',
  demonstration: 'Découvrir avec un registre de démonstration',
  demonstrationHelp: 'Des élèves inventés, dans un dossier à part : essayez tout sans risque.',
  demonstrationWait: 'Préparation du registre de démonstration : quelques secondes suffisent.',
  openExisting: 'Ouvrir un registre existant',
  openExistingHelp: 'Sur cet ordinateur, une clé USB ou un dossier partagé.',
  missingTitle: 'Le registre n’est pas à sa place',
  missingText: 'Le dossier ouvert la dernière fois est introuvable ou illisible :',
  missingHelp:
    'S’il se trouve sur une clé USB ou un lecteur partagé, branchez-le, puis réessayez. Rien n’a été modifié.',
  missingRetry: 'Réessayer',
  missingOther: 'Choisir un autre dossier',
  assistantTitle: 'Créer un registre',
  steps: ['L’établissement', 'Votre compte', 'Le dossier', 'Vérification'],
  giveUp: 'Abandonner',
  schoolIntro:
    'Seuls le nom et le type sont nécessaires pour commencer ; tout se complète dans les réglages.',
  accountIntro: 'C’est avec ce compte que le registre s’ouvrira, sur ce poste ou sur un autre.',
  accountName: 'Vos prénom et nom',
  accountRole: 'Votre fonction',
  passphraseWarning:
    'Sans cette phrase de passe ni le kit de secours qui vous sera proposé ensuite, le registre ne peut pas être ouvert, même par nous. Notez-la en lieu sûr, loin de cet ordinateur.',
  folderIntro:
    'Le registre tient dans un dossier : ses fichiers sont chiffrés et illisibles sans phrase de passe. Choisissez un dossier qui est sauvegardé.',
  folder: 'Dossier du registre',
  folderHelp: 'Il sera créé s’il n’existe pas.',
  browse: 'Parcourir…',
  summaryIntro: 'Relisez, puis créez le registre.',
  summarySchool: 'Établissement',
  summaryAccount: 'Premier compte',
  summaryFolder: 'Dossier',
  summaryChange: 'Modifier',
  summaryChangeOf: (part: string) => `Modifier : ${part}`,
  submit: 'Créer le registre',
  creating: 'Création du registre : les clés de chiffrement se préparent, quelques secondes suffisent.',
} as const;
