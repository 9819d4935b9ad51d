import { formatLongDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { SafetyListEdition } from '../safety-list/safety-list-edition.ts';
import type { SafetyListColumn, SafetyListLayout } from '../safety-list/safety-list-schema.ts';

/** Words printed on the list, on paper and in a spreadsheet alike. */
export const safetyListDocumentWords = {
  /** In the metadata: nothing of the pupils. */
  metadataTitle: 'Liste des élèves associée au PPMS',
  title: 'Liste des élèves bénéficiant d’un PAI, associée au PPMS',
  confidential: 'CONFIDENTIEL – ne pas afficher',
  school: 'Établissement',
  uai: 'UAI',
  pupilCount: 'Nombre d’élèves',
  recipients: 'Exemplaire remis à',
  noClass: 'Sans classe',
  noSafePlace: 'Lieu de mise en sûreté non renseigné',
  safePlaceTitle: 'Lieu de mise en sûreté',
  classTitle: 'Classe',
  code: 'Code',
  place: 'Lieu',
  tableSummary: 'Élèves, lieux désignés par leur code, cases à cocher à la main',
  placesSummary: 'Ce que désignent les codes de lieux',
  emptyTitle: 'Aucun élève',
  empty: 'À cette date, aucun élève de l’établissement n’a de PAI en vigueur.',
  yes: 'oui',
  no: 'non',
  none: '–',
  photoOf: 'Photo de l’élève',
  noPhoto: 'sans photo',
  className: 'Classe',
  lastName: 'Nom',
  firstName: 'Prénom',
  presenceBoxes: ['Présent', 'Absent', 'Manquant'],
} as const;

/** Head of each column that the school may choose. */
export const safetyListColumnWords: Readonly<Record<SafetyListColumn, string>> = {
  birthDate: 'Date de naissance',
  photo: 'Photo',
  kitPlace: 'Lieu de la trousse',
  carriedByPupil: 'Traitement sur l’élève',
  safePlace: 'Lieu de mise en sûreté',
  resourceAdult: 'Adulte ressource',
  sealedLetter: 'Pli cacheté',
  presence: 'Présence',
};

/** « 1 élève », « 12 élèves ». */
export function formatPupilCount(count: number): string {
  return count > 1 ? `${count}\u00a0élèves` : `${count}\u00a0élève`;
}

/** « Liste mise à jour le 22 novembre 2026 à 10:42 ». */
export function formatEditionDate({ issuedOn, issuedTime }: SafetyListEdition): string {
  return `Liste mise à jour le ${formatLongDate(issuedOn)} à ${issuedTime}`;
}

/** « version 3 – annule et remplace la version 2 du 12/11/2026 – établie par Ada Essai ». */
export function formatEditionPlace({ version, replaces, issuedBy }: SafetyListEdition): string {
  const before =
    replaces === null
      ? 'première version'
      : `annule et remplace la version ${replaces.version} du ${formatShortDate(replaces.issuedOn)}`;
  const author = issuedBy.trim() === '' ? '' : ` – établie par ${issuedBy}`;
  return `version ${version} – ${before}${author}`;
}

/** « VERSION ANNULÉE ET REMPLACÉE par la version 4 du 22/11/2026 »; null for the version in force. */
export function formatCancellation({ replacedBy }: SafetyListEdition): string | null {
  if (replacedBy === null) return null;
  const { version, issuedOn } = replacedBy;
  return `VERSION ANNULÉE ET REMPLACÉE par la version ${version} du ${formatShortDate(issuedOn)}`;
}

/** « 75 élèves dans ce lieu, 300 élèves en tout ». */
export function formatPartCount(groupBy: SafetyListLayout['groupBy'], count: number, total: string): string {
  const where = groupBy === 'class' ? 'dans cette classe' : 'dans ce lieu';
  return `${formatPupilCount(count)} ${where}, ${total} en tout`;
}

/** « A1 : 75 élèves », in the head of the table on each page of a group. */
export function formatGroupReminder({ name, rows }: { name: string; rows: readonly unknown[] }): string {
  const count = formatPupilCount(rows.length);
  return name === '' ? count : `${name}\u00a0: ${count}`;
}

/** « Classe : CE2 », « Lieu de mise en sûreté : A1 – Gymnase ». */
export function formatGroupTitle(
  groupBy: SafetyListLayout['groupBy'],
  { name, label }: { name: string; label: string },
): string {
  const { classTitle, safePlaceTitle, noClass, noSafePlace } = safetyListDocumentWords;
  if (name === '') return groupBy === 'class' ? noClass : noSafePlace;
  const title = groupBy === 'class' ? classTitle : safePlaceTitle;
  return `${title}\u00a0: ${name}${label === '' ? '' : ` – ${label}`}`;
}
