import { type CalendarDate, formatLongDate, formatSchoolYear } from '../calendar/calendar-date.ts';
import { countedQuestions, type PlanStatistics } from '../statistics/plan-statistics.ts';
import {
  formatLevels,
  formatToldCount,
  questionWords,
  statisticsWords as words,
} from '../text/statistics-words.ts';
import type { Block, DocumentContent } from './blocks.ts';

/** « Bilan anonyme »: counts that may be shown to anybody, since nobody can be found again in them. */
export function buildStatisticsDocument(
  statistics: PlanStatistics,
  schoolName: string,
  today: CalendarDate,
): DocumentContent {
  return {
    title: words.fileTitle,
    page: 'a4Portrait',
    bodySize: 10.5,
    footer: `${words.fileTitle}, ${formatLongDate(today)} – ${words.footer}`,
    date: today,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'fields',
        fields: [
          { label: words.school, value: schoolName },
          { label: words.schoolYear, value: formatSchoolYear(today) },
          { label: words.countedOn, value: formatLongDate(today) },
        ],
      },
      ...buildWhole(statistics),
      ...buildQuestions(statistics),
      ...buildLevels(statistics),
      {
        kind: 'panel',
        tone: 'neutral',
        title: words.rulesTitle,
        blocks: [{ kind: 'list', items: words.rules.map((text) => [{ kind: 'paragraph', text }]) }],
      },
    ],
  };
}

function buildWhole({ inForce, inPreparation }: PlanStatistics): Block[] {
  return [
    { kind: 'heading', level: 2, text: words.wholeTitle },
    {
      kind: 'table',
      summary: words.wholeSummary,
      rowHeaders: true,
      columns: [
        { header: words.wholeHeaders[0], width: 0.7 },
        { header: words.wholeHeaders[1], width: 0.3, align: 'center' },
      ],
      rows: [
        [words.inForce, formatToldCount(inForce)],
        [words.inPreparation, formatToldCount(inPreparation)],
      ],
    },
  ];
}

function buildQuestions({ questions }: PlanStatistics): Block[] {
  return [
    { kind: 'heading', level: 2, text: words.questionsTitle },
    {
      kind: 'table',
      summary: words.questionsSummary,
      rowHeaders: true,
      columns: words.questionsHeaders.map((header, index) => ({
        header,
        width: index === 0 ? 0.5 : 0.25,
        ...(index === 0 ? {} : { align: 'center' as const }),
      })),
      rows: countedQuestions.map((question) => [
        questionWords[question],
        formatToldCount(questions[question].yes),
        formatToldCount(questions[question].no),
      ]),
    },
  ];
}

function buildLevels({ levels }: PlanStatistics): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: words.levelsTitle };
  if (levels.length === 0) return [heading, { kind: 'paragraph', text: words.tooFewForLevels }];
  return [
    heading,
    {
      kind: 'table',
      summary: words.levelsSummary,
      rowHeaders: true,
      columns: [
        { header: words.levelsHeaders[0], width: 0.7 },
        { header: words.levelsHeaders[1], width: 0.3, align: 'center' },
      ],
      rows: levels.map((group) => [formatLevels(group.levels), formatToldCount(group.count)]),
    },
  ];
}
