import type { ErrorCode, ErrorDetails } from '../app-error.ts';
import { formatLongDate, isCalendarDate } from '../calendar/calendar-date.ts';

/** What happened, what is safe, what to do next. Nothing about a pupil. */
export const errorMessages: Readonly<Record<ErrorCode, string>> = {
  VALIDATION_FAILED:
    'Certaines réponses ne sont pas acceptées. Rien n’a été enregistré ; corrigez les champs signalés, puis recommencez.',
  NOT_FOUND:
    'Cet élément n’existe plus dans le registre. Le reste est intact ; revenez à la liste pour la mettre à jour.',
  CONFLICT:
    'Cette partie a été modifiée ailleurs entre-temps. Rien n’a été écrasé ; affichez la version enregistrée, puis reportez-y vos changements.',
  ROUTE_NOT_FOUND:
    'Cette action n’existe pas dans cette version de l’application. Rien n’a été modifié ; fermez puis rouvrez l’application.',
  FORBIDDEN:
    'Votre compte n’a pas le droit de faire cette action. Rien n’a été modifié ; adressez-vous à la personne qui a créé le registre.',
  FORBIDDEN_SENDER:
    'Cette demande ne vient pas de l’application : elle a été refusée. Rien n’a été lu ni modifié ; fermez puis rouvrez l’application.',
  REGISTER_LOCKED:
    'Le registre est verrouillé. Ce qui est enregistré est en sécurité ; saisissez votre phrase de passe pour continuer.',
  REGISTER_ALREADY_OPEN:
    'Un registre est déjà ouvert dans cette fenêtre. Rien n’a été modifié ; verrouillez-le avant d’en ouvrir un autre.',
  REGISTER_NOT_FOUND:
    'Aucun registre ne se trouve dans ce dossier. Rien n’a été créé ; branchez le support s’il est amovible, ou choisissez un autre dossier.',
  REGISTER_EXISTS:
    'Un registre se trouve déjà dans ce dossier. Il n’a pas été touché ; ouvrez-le, ou choisissez un autre dossier.',
  REGISTER_IN_USE:
    'Ce registre est déjà ouvert dans une autre fenêtre ou sur un autre poste. Rien n’a été modifié ; fermez l’autre fenêtre, puis réessayez.',
  REGISTER_READ_ONLY:
    'Le registre est ouvert en lecture seule, car une autre personne y travaille. Rien n’a été modifié ; recommencez quand elle l’aura fermé.',
  REGISTER_DAMAGED:
    'Une partie du fichier du registre ne se lit plus. Rien n’est effacé : ce qui se lit encore peut être récupéré, et une sauvegarde restaurée.',
  REGISTER_TOO_RECENT:
    'Ce registre a été enregistré par une version plus récente de l’application. Il n’a pas été modifié ; mettez l’application à jour, puis rouvrez-le.',
  KEYRING_DAMAGED:
    'Le trousseau du registre manque ou est abîmé. Les données n’ont pas été modifiées ; reprenez sa copie de secours, ou restaurez une sauvegarde.',
  KEYRING_WEAKENED:
    'La protection du trousseau a été affaiblie hors de l’application. Le registre reste fermé ; reprenez la copie de secours du trousseau, ou restaurez une sauvegarde.',
  KEYRING_ALTERED:
    'Le trousseau a été modifié hors de l’application. Le registre reste fermé et rien n’a été changé ; reprenez la copie de secours du trousseau.',
  KEYRING_MISMATCH:
    'Le trousseau et le registre ne vont pas ensemble : l’un des deux a été remplacé par une copie plus ancienne ou par celle d’un autre registre. Rien n’a été modifié ; reprenez la copie de secours du trousseau, ou restaurez une sauvegarde.',
  WRONG_PASSPHRASE:
    'La phrase de passe n’est pas la bonne. Rien n’est perdu ; vérifiez les majuscules et la langue du clavier, puis réessayez.',
  SAME_PASSPHRASE:
    'La nouvelle phrase de passe est la même que l’ancienne. Rien n’a été changé ; choisissez-en une autre.',
  TOO_MANY_ATTEMPTS:
    'Trop d’essais se suivent. Rien n’est perdu ; attendez un instant avant d’essayer de nouveau.',
  ACCOUNT_IN_USE:
    'Ce nom de compte est déjà pris dans ce registre. Rien n’a été créé ; choisissez un autre nom.',
  ACCOUNT_CLOSED:
    'Ce compte est suspendu ou supprimé : il n’ouvre plus le registre. Rien n’a été modifié ; adressez-vous à une personne qui gère les comptes.',
  ACCOUNT_NOT_READY:
    'Cette personne n’a pas encore choisi sa propre phrase de passe. Rien n’a été changé ; demandez-lui d’ouvrir une fois le registre, puis donnez l’accès.',
  LAST_ADMINISTRATOR:
    'Ce compte est le dernier qui puisse gérer les comptes. Rien n’a été changé ; créez d’abord un autre compte d’infirmerie ou de direction.',
  LAST_HEALTH_ACCOUNT:
    'Ce compte est le dernier qui puisse ouvrir le compartiment santé. Rien n’a été changé ; donnez d’abord l’accès à un autre compte de santé.',
  OWN_ACCOUNT:
    'C’est votre propre compte. Rien n’a été changé ; demandez à une autre personne qui gère les comptes de le faire.',
  HEALTH_NOT_GRANTED:
    'Votre compte n’a pas encore la clé du compartiment santé. Rien n’a été lu ni modifié ; demandez à une personne qui l’a de vous donner l’accès, dans Réglages.',
  HEALTH_RECORD_ALTERED:
    'Cet élément du compartiment santé a été altéré ou déplacé : il ne peut pas être ouvert. Il est conservé tel quel et l’incident est inscrit au journal ; restaurez une sauvegarde pour le retrouver.',
  KIT_MISTYPED:
    'Cette clé comporte une faute de frappe. Rien n’a été modifié ; comparez-la groupe par groupe avec la feuille du kit.',
  KIT_OF_OTHER_REGISTER:
    'Cette clé est bien celle d’un kit de secours, mais d’un autre registre. Rien n’a été modifié ; cherchez le kit qui porte le nom de cet établissement.',
  KIT_REPLACED:
    'Ce kit de secours a été remplacé par un plus récent : il n’ouvre plus rien. Rien n’a été modifié ; cherchez le kit le plus récent.',
  KIT_WRONG_KIND:
    'Cette clé est celle de l’autre kit de secours de ce registre. Rien n’a été modifié ; le kit du registre et le kit santé sont deux feuilles différentes.',
  KIT_NOT_CONFIRMED:
    'Les groupes saisis ne sont pas ceux de la feuille. Le kit n’est pas encore en service ; vérifiez-les, puis recommencez.',
  BACKUP_DAMAGED:
    'Cette sauvegarde est abîmée ou incomplète. Rien n’a été modifié ; choisissez-en une autre.',
  BACKUP_NOT_FOUND:
    'Cette sauvegarde n’est plus à cet endroit. Rien n’a été modifié ; branchez le support s’il est amovible, ou choisissez-en une autre.',
  SECOND_PLACE_INSIDE:
    'Ce dossier est dans celui du registre : il serait perdu avec lui. Rien n’a été modifié ; choisissez une clé USB ou un dossier partagé.',
  SCAN_UNREADABLE:
    'Ce document ne peut pas être lu. Rien n’a été ajouté ; choisissez un fichier PDF, JPEG ou PNG qui n’est pas protégé.',
  SCAN_TOO_LARGE:
    'Ce document dépasse 10 Mo. Rien n’a été ajouté ; numérisez-le dans une qualité plus basse.',
  PLAN_ALREADY_OPEN:
    'Cet élève a déjà un PAI en cours. Rien n’a été créé ; ouvrez ce PAI, ou mettez-y fin avant d’en commencer un autre.',
  PLAN_CLOSED:
    'Ce PAI est terminé : il ne se modifie plus. Rien n’a été changé ; rouvrez-le s’il a été terminé par erreur.',
  PUPIL_HAS_PLAN:
    'Cet élève a un PAI : il ne peut pas être supprimé. Rien n’a été effacé ; indiquez plutôt sa date de départ.',
  PUPIL_HAS_HEALTH_RECORDS:
    'Le compartiment santé de cet élève n’est pas vide : il ne peut pas être supprimé. Rien n’a été effacé ; faites d’abord retirer ces éléments par un compte de santé, ou indiquez sa date de départ.',
  PHOTO_UNREADABLE:
    'Cette image ne peut pas être lue. La photo précédente est conservée ; choisissez une image JPEG ou PNG.',
  PHOTO_TOO_LARGE:
    'Cette image est trop lourde. La photo précédente est conservée ; choisissez une image plus petite.',
  PDF_UNREADABLE:
    'Ce fichier n’est pas un PDF lisible, ou il est abîmé. Rien n’a été ajouté ; téléchargez-le de nouveau, puis réessayez.',
  PDF_PROTECTED:
    'Ce PDF est protégé par un mot de passe. Rien n’a été ajouté ; enregistrez-en une copie sans mot de passe, puis choisissez-la.',
  PDF_TOO_LARGE:
    'Ce PDF est trop volumineux (20 Mo au plus). Rien n’a été ajouté ; choisissez le formulaire tel qu’il est publié.',
  OFFICIAL_FORM_UNKNOWN:
    'Ce PDF n’est pas reconnu comme un formulaire officiel de PAI : ses champs ne sont pas ceux d’une édition connue. Rien n’a été ajouté ; choisissez le formulaire téléchargé sur Éduscol.',
  DOCUMENT_NOT_MADE:
    'Ce document n’a pas pu être composé. Le registre est intact ; réessayez, et si cela se reproduit, fermez puis rouvrez l’application.',
  RECIPIENT_REQUIRED:
    'Indiquez à qui ce document est remis. Rien n’est sorti du registre. Complétez le destinataire, puis recommencez.',
  BATCH_RUNNING:
    'Une impression par lot est déjà en cours. Rien n’a été interrompu ; attendez qu’elle se termine, ou annulez-la.',
  FOLDER_NOT_WRITABLE:
    'Il n’est pas possible d’écrire dans ce dossier. Rien n’y a été créé ; choisissez un dossier où vous avez le droit d’écrire.',
  FILE_NOT_WRITABLE:
    'Le fichier n’a pas pu être écrit à cet endroit. Le registre est intact ; choisissez un autre dossier ou un autre nom.',
  FILE_IN_USE:
    'Ce fichier est ouvert dans un autre logiciel. L’ancienne version est conservée ; fermez l’autre logiciel, puis réessayez.',
  DISK_FULL:
    'Le disque est plein. Ce qui était enregistré est intact ; libérez de la place, puis recommencez.',
  INTERNAL:
    'Une erreur inattendue s’est produite. Ce qui était enregistré est intact ; recommencez, puis fermez et rouvrez l’application si cela se reproduit.',
};

/** The sentence of a code, with the delay or the date that comes with it. */
export function getErrorMessage(code: ErrorCode, details: ErrorDetails = {}): string {
  if (code === 'TOO_MANY_ATTEMPTS' && details.seconds !== undefined)
    return `Trop d’essais se suivent. Rien n’est perdu ; vous pourrez essayer de nouveau dans ${formatDelay(details.seconds)}.`;
  const day = details.since?.slice(0, 10) ?? '';
  if (code === 'REGISTER_IN_USE' && isCalendarDate(day))
    return `Ce registre est ouvert depuis le ${formatLongDate(day)} dans une autre fenêtre ou sur un autre poste. Rien n’a été modifié ; fermez l’autre fenêtre, puis réessayez.`;
  return errorMessages[code];
}

function formatDelay(seconds: number): string {
  if (seconds < 90) return seconds < 2 ? '1 seconde' : `${Math.ceil(seconds)} secondes`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
