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
  step: (step: number, total: number, name: string) => `Étape ${step} sur ${total} : ${name}`,
  steps: ['L’établissement', 'Votre compte', 'Le dossier', 'Vérification'],
  next: 'Continuer',
  previous: 'Étape précédente',
  giveUp: 'Abandonner',
  schoolIntro:
    'Seuls le nom et le type sont nécessaires pour commencer ; tout se complète dans les réglages.',
  accountIntro:
    'Vous serez la première personne à ouvrir ce registre. Chacun aura ensuite son propre compte.',
  accountName: 'Vos prénom et nom',
  accountRole: 'Votre fonction',
  passphrase: 'Phrase de passe',
  passphraseHelp:
    'Au moins 12 caractères. Le plus simple : quatre ou cinq mots sans lien entre eux, que vous retiendrez.',
  passphraseAgain: 'La même phrase de passe, une seconde fois',
  passphraseWarning:
    'Sans cette phrase de passe, le registre ne peut pas être ouvert, même par nous. Notez-la en lieu sûr, loin de cet ordinateur.',
  passphraseDifferent: 'Les deux phrases de passe sont différentes : saisissez deux fois la même.',
  passphraseWeak: 'Cette phrase de passe se devine trop facilement : ajoutez un ou deux mots sans lien.',
  strength: 'Solidité',
  strengths: ['très faible', 'faible', 'moyenne', 'bonne', 'excellente'],
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
