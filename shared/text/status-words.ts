import { type CalendarDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { Tone } from '../documents/blocks.ts';
import type { CareState, PlanState, SuspensionReason } from '../plan/plan-status-rules.ts';

/** Which drawing goes with a word: the screen maps it to its icon set. */
export type StatusIcon = 'pencil' | 'signature' | 'check' | 'archive' | 'alert' | 'minus';

/** Word, drawing and colour always together: colour alone never means anything (design §8). */
export type StatusWord = { word: string; icon: StatusIcon; tone: Tone };

export const planStateWords: Readonly<Record<PlanState, StatusWord>> = {
  draft: { word: 'brouillon', icon: 'pencil', tone: 'neutral' },
  toSign: { word: 'à signer', icon: 'signature', tone: 'warning' },
  inForce: { word: 'en vigueur', icon: 'check', tone: 'calm' },
  closed: { word: 'terminé', icon: 'archive', tone: 'neutral' },
};

export const careStateWords: Readonly<Record<CareState, StatusWord>> = {
  applicable: { word: 'applicable', icon: 'check', tone: 'calm' },
  suspended: { word: 'soins suspendus', icon: 'alert', tone: 'danger' },
  notNeeded: { word: 'sans soins', icon: 'minus', tone: 'neutral' },
};

/** What is missing or out of date, as one sentence a reader of the sheet understands. */
export const suspensionSentences: Readonly<Record<SuspensionReason, string>> = {
  prescriptionMissing: 'L’ordonnance n’a pas été fournie.',
  prescriptionNotStarted: 'L’ordonnance porte une date à venir.',
  prescriptionExpired: 'L’ordonnance a plus d’un an.',
  sheetNotSigned: 'La fiche « Conduite à tenir en cas d’urgence » n’est pas signée par un médecin.',
  sheetPeriodMissing: 'La période de la fiche « Conduite à tenir en cas d’urgence » n’est pas indiquée.',
  sheetPeriodNotStarted: 'La période de la fiche « Conduite à tenir en cas d’urgence » n’a pas commencé.',
  sheetPeriodOver: 'La période de la fiche « Conduite à tenir en cas d’urgence » est passée.',
  kitMissing: 'La trousse d’urgence n’a pas été fournie.',
  kitEmpty: 'Une trousse d’urgence est vide.',
  kitExpiryUnknown: 'La date de péremption d’un produit de la trousse n’est pas connue.',
  kitExpired: 'Un produit de la trousse d’urgence est périmé.',
};

/** Circulaire 2021, II.4: what to do as long as the care part waits. */
export const SUSPENDED_CARE_TITLE = 'Soins suspendus : appeler le 15 ou le 112';
/** `today`: the paper that says it lasts longer than the day it speaks of. */
export function formatSuspendedCare(today: CalendarDate): string {
  const day = formatShortDate(today);
  return `Au\u00A0${day}, la partie du PAI relative aux soins ne peut pas être mise en œuvre. En cas d’urgence, appeler le 15 ou le 112 et suivre les consignes données.`;
}
