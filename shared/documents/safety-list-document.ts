import { type CalendarDate, formatLongDate, formatShortDate } from '../calendar/calendar-date.ts';
import type { SafetyList, SafetyListEntry } from '../safety-list/safety-list-schema.ts';
import type { Block, DocumentContent, TableBlock, TableCell } from './blocks.ts';

export type SafetyListIssueStamp = {
  version: number;
  issuedOn: CalendarDate;
  /** In the school's own clock: « 10:42 ». */
  issuedTime: string;
  issuedBy: string;
};

const CONFIDENTIAL = 'CONFIDENTIEL – ne pas afficher';

/**
 * The list that goes with the safety plan (circulaire 2021, III.2), for a sealed envelope. It can print nothing
 * medical: its argument has no field for it.
 */
export function buildSafetyListDocument(list: SafetyList, issue: SafetyListIssueStamp): DocumentContent {
  const edition = `version ${issue.version} du ${formatShortDate(issue.issuedOn)}`;
  return {
    title: 'Liste des élèves associée au PPMS',
    page: 'a4Landscape',
    bodySize: 10,
    margin: 12,
    header: [{ text: CONFIDENTIAL, bold: true }],
    footer: `${list.schoolName} – liste PPMS, ${edition} – ${CONFIDENTIAL}`,
    date: issue.issuedOn,
    blocks: [
      { kind: 'heading', level: 1, text: 'Liste des élèves bénéficiant d’un PAI, associée au PPMS' },
      buildHeader(list),
      { kind: 'paragraph', text: buildEdition(issue) },
      ...(list.entries.length === 0
        ? [buildEmptyNotice()]
        : [buildTable(list.entries), ...buildLegend(list.places)]),
    ],
  };
}

function buildHeader(list: SafetyList): Block {
  return {
    kind: 'columns',
    columns: [
      {
        width: 0.64,
        blocks: [
          {
            kind: 'fields',
            fields: [
              { label: 'Établissement', value: list.schoolName },
              { label: 'UAI', value: list.schoolUai },
              { label: 'Nombre d’élèves', value: String(list.entries.length) },
            ],
          },
        ],
      },
      { width: 0.36, blocks: [{ kind: 'band', tone: 'danger', text: CONFIDENTIAL }] },
    ],
  };
}

function buildEdition({ version, issuedOn, issuedTime, issuedBy }: SafetyListIssueStamp) {
  const replaced = version > 1 ? ` – annule et remplace la version ${version - 1}` : ' – première version';
  const author = issuedBy.trim() === '' ? '' : ` – établie par ${issuedBy}`;
  return [
    { text: `Liste mise à jour le ${formatLongDate(issuedOn)} à ${issuedTime}`, bold: true as const },
    ` – version ${version}${replaced}${author}`,
  ];
}

function buildEmptyNotice(): Block {
  return {
    kind: 'panel',
    tone: 'neutral',
    title: 'Aucun élève',
    blocks: [
      { kind: 'paragraph', text: 'À cette date, aucun élève de l’établissement n’a de PAI en vigueur.' },
    ],
  };
}

const COLUMNS: TableBlock['columns'] = [
  { header: 'Classe', width: 0.06 },
  { header: 'Nom', width: 0.17 },
  { header: 'Prénom', width: 0.115 },
  { header: 'Lieu de la trousse', width: 0.075 },
  { header: 'Traitement sur l’élève', width: 0.08, align: 'center' },
  { header: 'Lieu de mise en sûreté', width: 0.085 },
  { header: 'Adulte référent', width: 0.155 },
  { header: 'Pli confidentiel', width: 0.08, align: 'center' },
  { header: 'Présent', width: 0.056 },
  { header: 'Absent', width: 0.054 },
  { header: 'Manquant', width: 0.07 },
];

function buildTable(entries: readonly SafetyListEntry[]): TableBlock {
  return {
    kind: 'table',
    summary: 'Élèves par classe, lieu de leur trousse et de leur mise en sûreté, cases à cocher à la main',
    size: 'small',
    minimumRowHeight: 8,
    columns: COLUMNS,
    rows: entries.map((entry) => [
      entry.className,
      [{ text: entry.lastName.toLocaleUpperCase('fr'), bold: true }],
      entry.firstName,
      entry.kitPlaceCodes.join(', ') || '–',
      entry.carriedByPupil ? 'oui' : 'non',
      entry.safePlaceCode,
      entry.resourceAdult,
      entry.sealedLetter ? 'oui' : 'non',
      buildTickCell(),
      buildTickCell(),
      buildTickCell(),
    ]),
  };
}

/** A box to tick by hand during a roll call. */
function buildTickCell(): TableCell {
  return { blocks: [{ kind: 'checkList', items: [{ checked: false, text: '' }] }] };
}

function buildLegend(places: SafetyList['places']): Block[] {
  if (places.length === 0) return [];
  return [
    {
      kind: 'table',
      summary: 'Ce que désignent les codes de lieux',
      size: 'small',
      rowHeaders: true,
      columns: [
        { header: 'Code', width: 0.12 },
        { header: 'Lieu', width: 0.88 },
      ],
      rows: places.map(({ code, label }) => [code, label]),
    },
  ];
}
