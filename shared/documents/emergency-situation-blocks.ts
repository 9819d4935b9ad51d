import { readLineText } from '../audience/dose-text.ts';
import type { SheetFacts, SituationFacts } from '../audience/emergency-situations.ts';
import {
  AFTER_LABEL,
  AFTER_OPEN_LABEL,
  DO_LABEL,
  SEE_LABEL,
  TURN_OVER_START,
} from '../text/emergency-sheet-words.ts';
import type { Block, RichText, TextRun, Tone } from './blocks.ts';
import { type Density, isBrief, isStacked, measureLines, shareSigns } from './emergency-density.ts';
import { buildLineBlocks, type FilledLine } from './filled-blocks.ts';

/** Signs and steps stand side by side unless a doctor wrote pages: columns cannot go on to the next one. */
const LONGEST_SIDE_BY_SIDE = 1800;

/** What is seen, what to do, situation by situation; what does not fit the first side goes on the second. */
export function buildSituationBlocks(
  sheet: SheetFacts,
  density: Density,
  firstSide: number,
): { first: Block[]; second: Block[] } {
  const { situations, devices } = isStacked(density) ? placeDevices(sheet) : sheet;
  const panels = situations.map((situation): Block => {
    const panel = buildSituationPanel(situation, density);
    return isStacked(density) ? panel : { kind: 'keepTogether', blocks: [panel] };
  });
  const introduction = buildIntroductionBlocks(sheet.introduction);
  const uses = devices.flatMap(buildDeviceBlocks);
  const others = panels.slice(firstSide);
  if (others.length === 0) return { first: [...introduction, ...panels, ...uses], second: [] };
  const titles = situations.slice(firstSide).map(({ title }) => title);
  const turn: Block = {
    kind: 'paragraph',
    size: 'small',
    text: [{ text: `${TURN_OVER_START} `, bold: true }, `${titles.join(' · ')}.`],
  };
  return { first: [...introduction, ...panels.slice(0, firstSide), turn], second: [...others, ...uses] };
}

const USES_DEVICE = /^injecter/i;
const LETTERS = 'abcdefghij';

/** How to use a device stands right under the step that needs it, when there is no room for a panel of its own. */
function placeDevices(sheet: SheetFacts): Pick<SheetFacts, 'situations' | 'devices'> {
  const named = sheet.devices.filter(({ title }) => title !== '');
  const owner = sheet.situations.find(({ steps }) =>
    steps.some((step) => USES_DEVICE.test(readLineText(step))),
  );
  if (!owner || named.length === 0) return sheet;
  const uses = named.map(({ title, lines }): FilledLine => {
    const runs = lines.flatMap((line, index): readonly TextRun[] => [
      { text: ` ${LETTERS[index] ?? '–'})\u00A0`, bold: true },
      lowerFirst(readLineText(line).replace(/\.$/u, '')),
    ]);
    return { text: [{ text: `${title}\u00A0:`, bold: true }, ...runs], children: [], strong: false };
  });
  const situations = sheet.situations.map((situation) => {
    if (situation !== owner) return situation;
    const at = owner.steps.findIndex((step) => USES_DEVICE.test(readLineText(step)));
    const steps = owner.steps.map((step, index) =>
      index === at ? { ...step, children: [...step.children, ...uses] } : step,
    );
    return { ...situation, steps };
  });
  return { situations, devices: sheet.devices.filter(({ title }) => title === '') };
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('fr')}${text.slice(1)}`;
}

/** The sentences before the first situation, on one line to leave room for the steps. */
function buildIntroductionBlocks(lines: readonly FilledLine[]): Block[] {
  if (lines.length === 0) return [];
  const text = lines.flatMap((line): readonly TextRun[] => [...toRuns(line.text), ' ']);
  return [{ kind: 'paragraph', text }];
}

function buildSituationPanel(situation: SituationFacts, density: Density): Block {
  const { tone, title, signs, steps, after } = situation;
  const end = buildAfterBlocks(after);
  const panel = (blocks: readonly Block[]): Block => ({
    kind: 'panel',
    tone,
    title,
    blocks: [...blocks, ...end],
  });
  const buildConduct = (lines: readonly FilledLine[]): Block[] =>
    density === 'tight' ? buildNumberedBlocks(lines) : buildStepBlocks(lines, tone);
  const conduct = buildConduct(steps);
  if (isStacked(density) && isBrief(situation)) return buildBriefPanel(situation);
  if (signs.length === 0) return panel(tone === 'neutral' ? buildSignBlocks(steps) : conduct);
  if (isStacked(density)) {
    const first = steps.findIndex((step) => !step.strong);
    const opening = steps.slice(0, Math.max(first, 0));
    return panel([buildSignLine(signs, opening), ...buildConduct(steps.slice(opening.length).map(runIn))]);
  }
  const left = [buildLabel(SEE_LABEL), ...buildSignBlocks(signs)];
  const right = steps.length === 0 ? [] : [buildLabel(DO_LABEL), ...conduct];
  const isLong = measureLines(signs) + measureLines(steps) > LONGEST_SIDE_BY_SIDE;
  if (right.length === 0 || isLong) return panel([...left, ...right]);
  const share = shareSigns(signs, steps);
  const columns = [
    { width: share, blocks: left },
    { width: 1 - share, blocks: right },
  ];
  return panel([{ kind: 'columns', columns }]);
}

/** « PAS D’URGENCE – Titre. Je vois : … Je fais : … », on a few lines; a title without signs opens on its gesture. */
function buildBriefPanel({ tone, title, signs, steps, after }: SituationFacts): Block {
  const list = (lines: readonly FilledLine[]) => listBelow(lines, tone === 'calm' ? '\u202F; ' : ' ');
  const see =
    signs.length === 0 ? [] : [{ text: ` ${SEE_LABEL}\u00A0:`, bold: true as const }, ...list(signs)];
  const act =
    signs.length === 0
      ? list(steps)
      : [{ text: `. ${DO_LABEL}\u00A0:`, bold: true as const }, ...list(steps)];
  const end = signs.length === 0 ? '\u00A0:' : '.';
  const text: TextRun[] = [{ text: `${title}${end}`, bold: true }, ...see, ...act];
  const paragraph: Block = { kind: 'paragraph', text, ...(tone === 'calm' ? { size: 'small' } : {}) };
  return { kind: 'panel', tone, blocks: [paragraph, ...buildAfterBlocks(after)] };
}

/** Steps on few lines: plain numbers instead of discs. No gesture is cut between two sides of a paper. */
function buildNumberedBlocks(steps: readonly FilledLine[]): Block[] {
  return buildRuns(steps, (lines) => ({
    kind: 'list',
    ordered: true,
    items: lines.map((line): readonly Block[] => [{ kind: 'keepTogether', blocks: buildLineBlocks(line) }]),
  }));
}

/** A step and what hangs under it, on the same lines. */
function runIn(step: FilledLine): FilledLine {
  if (step.children.length === 0) return step;
  return { ...step, text: [...introduce(step), ...listBelow(step.children)], children: [] };
}

function buildLabel(text: string): Block {
  return { kind: 'paragraph', text: [{ text, bold: true }], size: 'small', keepWithNext: true };
}

function buildSignBlocks(signs: readonly FilledLine[]): Block[] {
  return buildRuns(signs, (lines) => ({ kind: 'list', items: lines.map((line) => buildLineBlocks(line)) }));
}

/** « Je vois : pâleur · sueurs · tremblements » */
function buildSignLine(signs: readonly FilledLine[], opening: readonly FilledLine[]): Block {
  const runs = signs.flatMap((sign, index): readonly TextRun[] => {
    const before = index === 0 ? ':' : readLineText(signs[index - 1] as FilledLine);
    const text = AND.test(before) ? lowerStart(sign.text) : toRuns(sign.text);
    return [OPENS.test(before) ? ' ' : ' · ', ...text, ...listBelow(sign.children)];
  });
  const start = opening.flatMap((line): readonly TextRun[] => ['. ', ...toRuns(line.text)]);
  return { kind: 'paragraph', text: [{ text: `${SEE_LABEL}\u00A0:`, bold: true }, ...runs, ...start] };
}

/** « Signes de gravité : les mêmes et » goes on with the sign that follows. */
const AND = / et$/u;
const OPENS = /:$| et$/u;

function lowerStart(text: RichText): readonly TextRun[] {
  const [first, ...others] = toRuns(text);
  return typeof first === 'string' ? [lowerFirst(first), ...others] : toRuns(text);
}

const ENDED = /[.:]$/u;

/** What hangs under a line, on the same line. */
function listBelow(children: readonly FilledLine[], separator = '\u202F; '): readonly TextRun[] {
  return children.flatMap((child, index) => [
    index === 0 || ENDED.test(readLineText(children[index - 1] as FilledLine)) ? ' ' : separator,
    ...introduce(child),
    ...listBelow(child.children),
  ]);
}

/** A line that opens on what hangs under it ends with a colon. */
function introduce(line: FilledLine): readonly TextRun[] {
  const isOpen = line.children.length > 0 && !ENDED.test(readLineText(line).trimEnd());
  return isOpen ? [...toRuns(line.text), '\u00A0:'] : toRuns(line.text);
}

/** Numbered gestures; their numbers go on after a line that stands outside of them. */
function buildStepBlocks(steps: readonly FilledLine[], tone: Tone): Block[] {
  let start = 1;
  return buildRuns(steps, (lines) => {
    const block: Block = { kind: 'steps', tone, start, items: lines.map((line) => buildLineBlocks(line)) };
    start += lines.length;
    return block;
  });
}

/** Lines in groups; a strong one stands outside of them, as a paragraph. */
function buildRuns(lines: readonly FilledLine[], build: (group: readonly FilledLine[]) => Block): Block[] {
  const blocks: Block[] = [];
  let group: FilledLine[] = [];
  const flush = () => {
    if (group.length > 0) blocks.push(build(group));
    group = [];
  };
  for (const line of lines) {
    if (!line.strong) group.push(line);
    else {
      flush();
      blocks.push({ kind: 'paragraph', text: line.text });
    }
  }
  flush();
  return blocks;
}

function buildAfterBlocks(after: readonly FilledLine[]): Block[] {
  if (after.length === 0) return [];
  const runs = after.flatMap((line, index): readonly TextRun[] => {
    const [first, ...others] = introduce(line);
    const start = index === 0 && typeof first === 'string' ? lowerFirst(first) : (first ?? '');
    return [...(index === 0 ? [] : ['. ']), start, ...others, ...listBelow(line.children)];
  });
  const label = (after[0]?.children.length ?? 0) > 0 ? AFTER_OPEN_LABEL : AFTER_LABEL;
  return [{ kind: 'paragraph', size: 'small', text: [{ text: label, bold: true }, ...runs, '.'] }];
}

/** How to use a device, in two columns of steps; a fact alone is one line. */
function buildDeviceBlocks(device: SheetFacts['devices'][number]): Block[] {
  const { title, lines } = device;
  if (title === '') return lines.flatMap((line) => buildLineBlocks(line));
  const half = Math.ceil(lines.length / 2);
  const columnOf = (part: readonly FilledLine[], start: number) => ({
    width: 1,
    blocks: [
      { kind: 'steps', tone: 'neutral', start, items: part.map((line) => buildLineBlocks(line)) } as const,
    ],
  });
  const columns = [columnOf(lines.slice(0, half), 1), columnOf(lines.slice(half), half + 1)];
  return [{ kind: 'panel', tone: 'neutral', title, blocks: [{ kind: 'columns', columns }] }];
}

function toRuns(text: RichText): readonly TextRun[] {
  return typeof text === 'string' ? [text] : text;
}
