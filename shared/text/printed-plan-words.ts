import { type CalendarDate, formatLongDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { PrintedPart } from '../contract/document-contract.ts';
import type { PlanVersion } from '../plan/plan-version.ts';

/** In a cell whose answer is too long for it. */
export const UNDER_TABLE = 'Voir sous le tableau.';

/** The parts as a title lists them, with their number on the form. */
const partTitles: Readonly<Record<PrintedPart, { number: number; title: string }>> = {
  administrative: { number: 1, title: 'renseignements administratifs' },
  adaptations: { number: 2, title: 'aménagements et adaptations' },
  emergency: { number: 3, title: 'conduite à tenir en cas d’urgence' },
  afterSchool: { number: 4, title: 'volet périscolaire' },
};

/** « PAI – partie 2 : aménagements et adaptations », « PAI – parties 1 et 3 ». */
export function formatExtractTitle(parts: readonly PrintedPart[]): string {
  const known = parts.map((part) => partTitles[part]);
  const [first] = known;
  if (first && known.length === 1) return `PAI – partie ${first.number}\u00A0: ${first.title}`;
  const numbers = known.map(({ number }) => number);
  return `PAI – parties ${numbers.slice(0, -1).join(', ')} et ${numbers.at(-1)}`;
}

/** « Version 2 du 5 octobre 2026, annule et remplace la version 1 du 8 septembre 2025 »; empty without a date. */
export function formatVersion(version: PlanVersion | null): string {
  if (version === null) return '';
  const { replaced } = version;
  const before = replaced ? `, annule et remplace la ${formatOne(replaced)}` : '';
  return `Version ${version.number} du ${formatLongDate(version.date)}${before}`;
}

function formatOne({ number, date }: { number: number; date: CalendarDate }): string {
  return `version ${number} du ${formatLongDate(date)}`;
}

/** « version 2 du 05/10/2026 », for the foot of every page. */
export function formatShortVersion(version: PlanVersion | null): string {
  return version === null ? '' : `version ${version.number} du ${formatShortDate(version.date)}`;
}

/** « Exemplaire n° 3 – remis à : restauration ». */
export function formatCopy({ number, recipient }: { number: number; recipient: string }): string {
  return `Exemplaire n°\u00A0${number} – remis à\u00A0: ${recipient}`;
}
