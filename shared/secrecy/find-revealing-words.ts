import { findExpression } from './expression-tree.ts';
import { isAllowed } from './field-rules.ts';
import type { Finding, TextContext, TextField } from './finding.ts';
import { writeReason, writeSuggestion } from './finding-words.ts';
import { isToldAsDisease } from './homonyms.ts';
import { matchCodes } from './match-codes.ts';
import { isExcused } from './match-excuses.ts';
import { createWordMatcher, type LetterMatch, matchJoined, matchSpelled } from './match-letters.ts';
import { matchPairings } from './match-pairings.ts';
import { matchOrganTroubles, matchSyndromes } from './match-syndromes.ts';
import { matchTurns } from './match-turns.ts';
import { foldNames, markNames, type NameMark } from './name-zones.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { stopWords } from './stop-words.ts';
import { isStudied } from './studied.ts';
import type { Match, TermFamily } from './term.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';

const codeFamily: TermFamily = { family: 'codes', label: 'une maladie', suggestion: '', terms: {} };
const NO_NAMES: readonly string[] = [];

/** A check that has read its data: build it once, use it for every text. */
export type SecrecyCheck = (text: string, context: TextContext) => readonly Finding[];

export function createSecrecyCheck(): SecrecyCheck {
  const index = buildTermIndex();
  // The same list of names comes with every text of a screen: it is read once.
  const namesRead = new WeakMap<readonly string[], ReadonlySet<string>>();
  return (text, context) => {
    const names = context.knownNames ?? NO_NAMES;
    const known = namesRead.get(names) ?? foldNames(names);
    namesRead.set(names, known);
    return readFindings(index, text, context.field, known);
  };
}

let sharedCheck: SecrecyCheck | null = null;

/**
 * The words of a free text that name a condition or betray it, in the order of the text. The same text in the same
 * context gives the same findings; nothing is read but the arguments.
 */
export function findRevealingWords(text: string, context: TextContext): readonly Finding[] {
  sharedCheck ??= createSecrecyCheck();
  return sharedCheck(text, context);
}

function readFindings(
  index: TermIndex,
  text: string,
  field: TextField,
  knownNames: ReadonlySet<string>,
): readonly Finding[] {
  const tokens = readTokens(text);
  if (tokens.length === 0) return [];
  const marks = markNames(tokens, knownNames);
  const masked = maskClean(index, tokens);
  const matches = collectMatches(index, text, tokens, field)
    .filter((match) => !isAllowed(match.kind, field))
    .filter((match) => !isNamed(match, marks) && !isMasked(match, masked))
    .filter((match) => !isStudied(match, tokens) && !isExcused(index, tokens, match));
  return keepWidest(matches).map((match) => toFinding(match, text, tokens, field));
}

function collectMatches(index: TermIndex, text: string, tokens: readonly Token[], field: TextField): Match[] {
  const matches: Match[] = [];
  const matchOne = createWordMatcher(index);
  const allowsMistakes = field !== 'name';
  tokens.forEach((token, at) => {
    const expression = stopWords.has(token.folded) ? null : findExpression(index.expressions, tokens, at);
    if (expression) {
      const { family, kind, eponym } = expression.value;
      matches.push({
        first: at,
        last: expression.last,
        family,
        kind,
        certain: !expression.misspelled,
        eponym,
      });
    }
    const word = matchOne(token);
    const isTold = word && (!word.term.homonym || isToldAsDisease(tokens, at));
    if (word && isTold && (word.certain || allowsMistakes))
      matches.push(toMatch({ first: at, last: at, match: word }));
  });
  for (const letters of [...matchSpelled(index, tokens), ...matchJoined(index, tokens)])
    matches.push(toMatch(letters));
  for (const { first, last, certain } of matchCodes(text, tokens, field === 'place'))
    matches.push({ first, last, family: codeFamily, kind: 'code', certain, eponym: false });
  if (field !== 'name')
    matches.push(...matchPairings(index, tokens), ...matchSyndromes(tokens), ...matchTurns(index, tokens));
  matches.push(...matchOrganTroubles(index, tokens));
  return matches;
}

function toMatch({ first, last, match }: LetterMatch): Match {
  const { family, kind, eponym } = match.term;
  return { first, last, family, kind, certain: match.certain, eponym };
}

/** For each token, the last token of the ordinary expression it belongs to (« massage cardiaque »), or -1. */
function maskClean(index: TermIndex, tokens: readonly Token[]): { from: number; to: number }[] {
  const masks: { from: number; to: number }[] = tokens.map(() => ({ from: -1, to: -1 }));
  tokens.forEach((_, at) => {
    const clean = findExpression(index.clean, tokens, at);
    if (!clean) return;
    for (let inside = at; inside <= clean.last; inside += 1) masks[inside] = { from: at, to: clean.last };
  });
  return masks;
}

function isMasked({ first, last }: Match, masks: readonly { from: number; to: number }[]): boolean {
  const mask = masks[first];
  return mask !== undefined && mask.from !== -1 && mask.from <= first && last <= mask.to;
}

function isNamed({ first, last, eponym }: Match, marks: readonly NameMark[]): boolean {
  for (let at = first; at <= last; at += 1) {
    const mark = marks[at];
    if (mark === 'none' || (mark === 'eponym' && !eponym)) return false;
  }
  return true;
}

/** Of findings that overlap, the widest; of equals, the surest. */
function keepWidest(matches: readonly Match[]): Match[] {
  const sorted = matches.toSorted(
    (a, b) => a.first - b.first || b.last - a.last || Number(b.certain) - Number(a.certain),
  );
  const kept: Match[] = [];
  for (const match of sorted) {
    const before = kept.at(-1);
    if (!before || match.first > before.last) kept.push(match);
    else if (match.last - match.first > before.last - before.first) kept[kept.length - 1] = match;
  }
  return kept;
}

function toFinding(
  { first, last, family, kind, certain }: Match,
  text: string,
  tokens: readonly Token[],
  field: TextField,
): Finding {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const word = text.slice(start, end);
  return {
    start,
    end,
    word,
    family: family.family,
    kind,
    reason: writeReason(word, kind, family),
    suggestion: writeSuggestion(kind, family, field),
    certainty: certain ? 'certain' : 'probable',
  };
}
