import type { SafetyListChange } from '../safety-list/safety-list-schema.ts';
import { safetyListColumnWords, safetyListDocumentWords } from './safety-list-document-words.ts';

type ChangedCell = Extract<SafetyListChange, { kind: 'changed' }>['cells'][number];

const heads: Readonly<Record<Extract<SafetyListChange, { kind: 'head' }>['what'], string>> = {
  school: 'Établissement\u00a0: nom ou UAI modifié',
  layout: 'Présentation de la liste modifiée (colonnes ou regroupement)',
  places: 'Désignation d’un lieu modifiée',
};

/**
 * « Arrivée : MARTIN Léa (CE2) », « MARTIN Léa (CE2) – lieu de mise en sûreté : A → B ». For the screen only: it names
 * a pupil.
 */
export function formatSafetyListChange(change: SafetyListChange): string {
  switch (change.kind) {
    case 'arrived':
      return `Arrivée\u00a0: ${formatWho(change)}`;
    case 'left':
      return `Départ\u00a0: ${formatWho(change)}`;
    case 'changed':
      return `${formatWho(change)} – ${change.cells.map(formatCellChange).join('\u202f; ')}`;
    case 'head':
      return heads[change.what];
  }
}

function formatWho({ pupilName, className }: { pupilName: string; className: string }): string {
  return `${pupilName} (${className || safetyListDocumentWords.noClass.toLocaleLowerCase('fr')})`;
}

function formatCellChange({ column, from, to }: ChangedCell): string {
  if (column === 'photo') return formatPhotoChange(from, to);
  const name =
    column === 'className' || column === 'lastName' || column === 'firstName'
      ? safetyListDocumentWords[column]
      : safetyListColumnWords[column];
  const { none } = safetyListDocumentWords;
  return `${name.toLocaleLowerCase('fr')}\u00a0: ${from || none} → ${to || none}`;
}

function formatPhotoChange(from: string, to: string): string {
  if (from === '') return 'photo ajoutée';
  return to === '' ? 'photo retirée' : 'photo remplacée';
}
