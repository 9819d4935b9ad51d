import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Block, DocumentContent } from './blocks.ts';
import { buildSuspendedCarePanel } from './suspended-care-panel.ts';

/** An answer that the official form refers to by number, printed whole. */
export type OfficialAnnexEntry = { number: number; label: string; text: string };

export type OfficialAnnexFacts = {
  pupilName: string;
  careSuspended: boolean;
  entries: readonly OfficialAnnexEntry[];
};

/** What is too long for its box on the official form, or has no row there: « suite : annexe, 3 ». */
export function buildOfficialAnnexDocument(
  { pupilName, careSuspended, entries }: OfficialAnnexFacts,
  today: CalendarDate,
): DocumentContent {
  return {
    title: `Annexe du PAI – ${pupilName}`,
    page: 'a4Portrait',
    bodySize: 10.5,
    footer: `Annexe du PAI de ${pupilName}`,
    date: today,
    blocks: [
      { kind: 'heading', level: 1, text: 'Annexe du projet d’accueil individualisé' },
      { kind: 'paragraph', text: ['Élève\u00A0: ', { text: pupilName, bold: true }] },
      {
        kind: 'paragraph',
        text: 'Les textes trop longs pour leur case sont repris ici en entier, sous le numéro que le formulaire indique.',
      },
      ...(careSuspended ? [buildSuspendedCarePanel(today, [])] : []),
      ...entries.flatMap(buildEntryBlocks),
    ],
  };
}

function buildEntryBlocks({ number, label, text }: OfficialAnnexEntry): Block[] {
  return [
    { kind: 'heading', level: 2, text: `N°\u00A0${number} – ${label}` },
    ...text
      .split('\n')
      .flatMap((line): Block[] => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: line }])),
  ];
}
