import { endsSentence } from './expression-tree.ts';
import { foldWord } from './fold-text.ts';
import { fameWords, firstNames, placeWords, schoolWords, streetWords, titles } from './name-words.ts';
import type { Token } from './read-tokens.ts';

/**
 * How far a token is a name. `person`: right after a title, or known to the register; nothing there is a finding.
 * `eponym`: in the name of a street or a school, or beside a first name; a disease that bears a person's name is that
 * person.
 */
export type NameMark = 'none' | 'eponym' | 'person';

const LONGEST_PERSON = 4;
const LONGEST_STREET = 6;
const PARTICLES = new Set('de d du des la le les l van von ben el al saint sainte st ste et'.split(' '));
const ARTICLES = new Set('un une le son sa ce cet'.split(' '));

/** Marks the tokens that are names of people, streets and schools. */
export function markNames(tokens: readonly Token[], knownNames: ReadonlySet<string>): NameMark[] {
  const marks: NameMark[] = tokens.map(() => 'none');
  const shouted = isShouted(tokens);
  tokens.forEach((token, at) => {
    const { folded } = token;
    if (isTitle(token)) markAfter(tokens, marks, at, LONGEST_PERSON, shouted ? 'eponym' : 'person');
    else if (streetWords.has(folded))
      markAfter(tokens, marks, at, LONGEST_STREET, shouted ? 'eponym' : 'person');
    else if (schoolWords.has(folded)) markAfter(tokens, marks, at, LONGEST_STREET, 'eponym');
    else if (placeWords.has(folded) || fameWords.has(folded)) markNamesake(tokens, marks, at);
    else if (firstNames.has(folded) && token.shape !== 'lower') markBeside(tokens, marks, at);
  });
  markKnown(tokens, marks, knownNames);
  return marks;
}

function markAfter(
  tokens: readonly Token[],
  marks: NameMark[],
  introducer: number,
  longest: number,
  mark: NameMark,
): void {
  for (let at = introducer + 1; at <= introducer + longest; at += 1) {
    const token = tokens[at];
    if (!token || partsName(token.gap, tokens[at - 1])) return;
    const isCapital = token.shape !== 'lower';
    if (!isCapital && !PARTICLES.has(token.folded) && !titles.has(token.folded)) {
      // « rue du docteur parkinson », typed in a hurry: only a person's own name counts.
      if (marks[at] === 'none' && at <= introducer + 3) marks[at] = 'eponym';
      else return;
    } else if (marks[at] !== 'person') marks[at] = continuesName(tokens, at) ? mark : 'eponym';
  }
}

/** « gare de Verneuil », « le peintre Turner »: the first name that follows, small words apart. */
function markNamesake(tokens: readonly Token[], marks: NameMark[], introducer: number): void {
  for (let at = introducer + 1; at <= introducer + LONGEST_PERSON; at += 1) {
    const token = tokens[at];
    if (!token || partsName(token.gap, tokens[at - 1])) return;
    if (marks[at] === 'none') marks[at] = 'eponym';
    if (!PARTICLES.has(token.folded) && !firstNames.has(token.folded)) return;
  }
}

const NEEDS_CAPITAL = new Set('m me pr general maitre capitaine amiral marechal sire'.split(' '));

/** « Pr » and « M. » are titles; « pr » (pour) and « m’appeler » are not. */
function isTitle({ folded, shape }: Token): boolean {
  return titles.has(folded) && (shape !== 'lower' || !NEEDS_CAPITAL.has(folded));
}

/** After « M. Petit », « DIABÈTE » is no more of the name: a name goes on after a first name, a particle, a hyphen. */
function continuesName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.gap === '-') return true;
  const { folded } = before;
  const leads = titles.has(folded) || streetWords.has(folded) || schoolWords.has(folded);
  return leads || PARTICLES.has(folded) || firstNames.has(folded);
}

/** « Dr. X » goes on; « Dr X, cardiologue » and « Dr X - épilepsie » stop. */
function partsName(gap: string, before: Token | undefined): boolean {
  if (before && titles.has(before.folded)) return /[,;:()\n]/.test(gap);
  return endsSentence(gap) || /\s[-–—/]\s|\n/.test(gap);
}

function markBeside(tokens: readonly Token[], marks: NameMark[], at: number): void {
  for (const side of [at - 1, at + 1]) {
    const token = tokens[side];
    const gap = side < at ? tokens[at]?.gap : token?.gap;
    const isBeside = gap !== undefined && /^[ \u00A0-]$/.test(gap);
    if (token && isBeside && token.shape !== 'lower' && marks[side] === 'none') marks[side] = 'eponym';
  }
}

/** A name of the register without its capital only excuses the disease that bears a person's name. */
function markKnown(tokens: readonly Token[], marks: NameMark[], knownNames: ReadonlySet<string>): void {
  if (knownNames.size === 0) return;
  tokens.forEach((token, at) => {
    if (!knownNames.has(token.folded) || ARTICLES.has(tokens[at - 1]?.folded ?? '')) return;
    if (token.shape !== 'lower') marks[at] = 'person';
    else if (marks[at] === 'none') marks[at] = 'eponym';
  });
}

/** The folded words of names, small words left out. */
export function foldNames(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).map(foldWord);
  return new Set(words.filter((word) => word.length > 1 && !PARTICLES.has(word)));
}

/** A text all in capitals tells nothing by its capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.folded.length > 2);
  return words.length > 3 && words.every((token) => token.shape === 'upper');
}
