import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { DocumentKind } from '../contract/document-contract.ts';
import type { ScanKind } from '../health/health-schema.ts';

/** What each kind of document is called in the name of a file. Nothing tells of a pupil: the user may type another. */
export const documentFileNames: Readonly<Record<DocumentKind, string>> = {
  plan: 'PAI',
  emergencySheet: 'Fiche d’urgence',
  pocketCard: 'Carte de trousse',
  afterSchool: 'Volet périscolaire',
  catering: 'Fiche restauration',
  kitLabels: 'Étiquettes de trousse',
  signatureSheet: 'Feuille d’émargement',
  readingSheet: 'Prise de connaissance',
  blankPlan: 'PAI vierge',
  officialForm: 'PAI (formulaire officiel)',
  safetyList: 'Liste PPMS',
  statistics: 'Bilan anonyme',
  recoveryKit: 'Kit de secours',
};

const countFormat = new Intl.NumberFormat('fr-FR');

/** In the metadata and the title bar of a file made for several pupils. */
export function formatBatchTitle(pupilCount: number): string {
  const pupils = pupilCount > 1 ? 'élèves' : 'élève';
  return `Documents PAI – ${countFormat.format(pupilCount)}\u00a0${pupils}`;
}

/** Name of the one file of a batch, and of the folder of its files. */
export const BATCH_FILE_NAME = 'Documents PAI';

const scanKindNames: Readonly<Record<ScanKind, string>> = {
  prescription: 'ordonnance',
  letter: 'courrier médical',
  other: 'document médical',
};

/** Printed above the pages of a scan: « Pièce jointe 1 : ordonnance du 12/03/2027 ». */
export function formatScanTitle(
  number: number,
  scan: { kind: ScanKind; datedOn: CalendarDate | null },
): string {
  const dated = scan.datedOn === null ? '' : ` du ${formatShortDate(scan.datedOn)}`;
  return `Pièce jointe ${number}\u00a0: ${scanKindNames[scan.kind]}${dated}`;
}
