import type { LooseAnswers } from '../form/form-answers.ts';
import type { EmergencySheetTemplate, EmergencySituation } from '../plan/emergency-sheets/emergency-sheet.ts';
import type { Block, RichText, Tone } from './blocks.ts';
import { listConduct } from './emergency-blocks.ts';
import { buildLineBlocks, type FilledLine, listFilledLines } from './filled-blocks.ts';

/** The word that says what the colour says. */
const TONE_WORDS: Readonly<Record<Tone, string>> = {
  danger: 'GRAVE',
  warning: 'ATTENTION',
  calm: 'SANS URGENCE',
  neutral: 'INTERDIT',
};

/** In a fuller sheet, steps are printed at body size so that it stays on one page. */
const LONGEST_LARGE_SHEET = 700;
/** Signs and steps stand side by side unless a doctor wrote pages: columns cannot go on to the next one. */
const LONGEST_SIDE_BY_SIDE = 1800;

const CALL_STEP: FilledLine = {
  text: [{ text: 'Appeler le 15 ou le 112 et suivre les consignes données.', bold: true }],
  children: [],
  strong: false,
};

/** A step that already sends to 15 is not followed by another one. */
const CALL_WORDS = /\b(?:le|au)\s15\b|\b112\b|\bsamu\b/i;

type Situation = { tone: Tone; title: string; signs: FilledLine[]; steps: FilledLine[] };

/** What is seen, what to do, situation by situation: only what was filled, and no treatment while suspended. */
export function buildSituationPanels(
  template: EmergencySheetTemplate,
  answers: LooseAnswers,
  { isSuspended }: { isSuspended: boolean },
): Block[] {
  const situations = template.situations
    .map((situation) => readSituation(situation, answers, isSuspended))
    .filter(({ signs, steps }) => signs.length + steps.length > 0);
  const introduction = listFilledLines(template.introduction, answers);
  const annex =
    isSuspended && template.annexKind === 'treatment' ? [] : listFilledLines(template.annex, answers);
  const length = situations.reduce((sum, each) => sum + measureLines([...each.signs, ...each.steps]), 0);
  const size = length > LONGEST_LARGE_SHEET ? 'body' : 'large';
  const blocks = [
    ...buildIntroductionBlocks(introduction),
    ...situations
      .filter(({ signs }) => signs.length > 0)
      .map((situation): Block => ({ kind: 'keepTogether', blocks: [buildPanel(situation, size)] })),
    ...buildPairs([
      ...situations.filter(({ signs }) => signs.length === 0).map((situation) => buildPanel(situation, size)),
      ...buildAnnexBlocks(template, annex),
    ]),
  ];
  return replaceWording(blocks, template.discreetWording ?? []);
}

/** The sentences before the first situation, on one line to leave room for the steps. */
function buildIntroductionBlocks(lines: readonly FilledLine[]): Block[] {
  if (lines.length === 0) return [];
  const text = lines.flatMap((line) => [...(typeof line.text === 'string' ? [line.text] : line.text), ' ']);
  return [{ kind: 'paragraph', text }];
}

function readSituation(
  situation: EmergencySituation,
  answers: LooseAnswers,
  isSuspended: boolean,
): Situation {
  const { tone, title, severity, measures } = situation;
  const signs = listFilledLines(situation.signs, answers);
  const steps = listFilledLines(isSuspended ? measures : listConduct(situation), answers);
  const saysIt = steps.some((step) => CALL_WORDS.test(JSON.stringify(step.text)));
  const isEmpty = signs.length + steps.length === 0;
  const call = isSuspended && severity !== 'forbidden' && !saysIt && !isEmpty ? [CALL_STEP] : [];
  return { tone, title, signs, steps: [...steps, ...call] };
}

function buildPanel({ tone, title, signs, steps }: Situation, size: 'body' | 'large'): Block {
  const heading = `${TONE_WORDS[tone]} – ${title}`;
  const see = buildLinesBlocks(signs, size, false);
  const act = buildLinesBlocks(steps, size, true);
  if (see.length === 0 || act.length === 0)
    return { kind: 'panel', tone, title: heading, blocks: [...see, ...act] };
  const titled = (text: string, blocks: readonly Block[]): Block[] => [
    { kind: 'paragraph', text: [{ text, bold: true }], size: 'small', keepWithNext: true },
    ...blocks,
  ];
  const left = titled('Ce que l’on voit', see);
  const right = titled('Ce qu’il faut faire', act);
  if (measureLines([...signs, ...steps]) > LONGEST_SIDE_BY_SIDE)
    return { kind: 'panel', tone, title: heading, blocks: [...left, ...right] };
  const share = Math.min(0.5, Math.max(0.34, measureLines(signs) / measureLines([...signs, ...steps])));
  const columns = [
    { width: share, blocks: left },
    { width: 1 - share, blocks: right },
  ];
  return { kind: 'panel', tone, title: heading, blocks: [{ kind: 'columns', columns }] };
}

/** Lines as a list, numbered when they are steps; a strong line stands outside of it. */
function buildLinesBlocks(lines: readonly FilledLine[], size: 'body' | 'large', isSteps: boolean): Block[] {
  const blocks: Block[] = [];
  let items: (readonly Block[])[] = [];
  const flush = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ...(isSteps ? { ordered: true } : {}), size, items });
    items = [];
  };
  for (const line of lines) {
    if (line.strong) {
      flush();
      blocks.push({ kind: 'paragraph', text: line.text, size });
    } else items.push(buildLineBlocks(line, size));
  }
  flush();
  return blocks;
}

/** Panels without signs are short: two stand side by side. */
function buildPairs(panels: readonly Block[]): Block[] {
  const pairs: Block[] = [];
  for (let index = 0; index < panels.length; index += 2) {
    const pair = panels.slice(index, index + 2);
    if (pair.length < 2) pairs.push(...pair);
    else pairs.push({ kind: 'columns', columns: pair.map((panel) => ({ width: 1, blocks: [panel] })) });
  }
  return pairs;
}

function buildAnnexBlocks(template: EmergencySheetTemplate, annex: readonly FilledLine[]): Block[] {
  if (annex.length === 0) return [];
  if (!template.annexTitle) return annex.flatMap((each) => buildLineBlocks(each));
  return annex.map((device) => ({
    kind: 'panel',
    tone: 'neutral',
    title: device.text,
    blocks: [{ kind: 'list', ordered: true, items: device.children.map((step) => buildLineBlocks(step)) }],
  }));
}

function measureLines(lines: readonly FilledLine[]): number {
  return lines.reduce((sum, line) => sum + measureText(line.text) + measureLines(line.children), 0);
}

function measureText(text: RichText): number {
  if (typeof text === 'string') return text.length;
  return text.reduce((sum, run) => sum + (typeof run === 'string' ? run : run.text).length, 0);
}

/** Blocks are plain data, so that words are replaced wherever they stand. */
function replaceWording(
  blocks: readonly Block[],
  wording: NonNullable<EmergencySheetTemplate['discreetWording']>,
): Block[] {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string')
      return wording.reduce((text, { official, printed }) => text.replaceAll(official, printed), value);
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replace(each)]));
  };
  return wording.length === 0 ? [...blocks] : (replace(blocks) as Block[]);
}
