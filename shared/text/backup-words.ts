import type { Backup, BackupReason } from '../backup/backup-schema.ts';

/** Why a copy was made. */
export const backupReasonWords: Readonly<Record<BackupReason, string>> = {
  daily: 'sauvegarde du jour',
  quit: 'sauvegarde à la fermeture',
  migration: 'avant une mise à jour du registre',
  manual: 'sauvegarde demandée',
  restore: 'avant une restauration',
};

/** Where a copy is kept. */
export const backupPlaceWords: Readonly<Record<Backup['place'], string>> = {
  register: 'dans le dossier du registre',
  second: 'au second emplacement',
  other: 'dans le dossier choisi',
};

/** « 38 élèves, 31 PAI ». */
export function countContent({ pupilCount, planCount }: { pupilCount: number; planCount: number }): string {
  return `${countWord(pupilCount, 'élève', 'élèves')}, ${countWord(planCount, 'PAI', 'PAI')}`;
}

/** The same for a copy that is listed: one made by hand says nothing of itself before it is opened. */
export function describeContent(backup: Backup): string {
  return backup.isVerified ? countContent(backup) : 'contenu connu une fois ouverte';
}

/** « aucun élève », « 1 élève », « 38 élèves ». */
export function countWord(count: number, one: string, many: string): string {
  if (count === 0) return `aucun ${one}`;
  return `${count.toLocaleString('fr-FR')}\u00A0${count === 1 ? one : many}`;
}
