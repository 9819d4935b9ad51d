import type { Turn } from './parse-turns.ts';
import type { Token } from './read-tokens.ts';
import { tellsOfPerson } from './studied.ts';
import type { Match } from './term.ts';
import type { TermIndex } from './term-index.ts';

/** How many words may stand between two words of a turn, and around it for what excuses it. */
const REACH = 5;
const ENDS_TURN = /[.;:!?…,()]|\n\s*\n/;
/** « schéma: le sang coagule »: a lesson, where nobody of the school is spoken of. */
const LESSONS = new Set(
  (
    'svt tp experience schema exercice enonce maquette 3d recette theatre roman film chapitre robot jeu techno microscope ' +
    'conte expose modele blague spectacle poesie chanson impression'
  ).split(' '),
);

/** « on lui filtre le sang trois fois par semaine »: a condition that is told and not named. */
export function matchTurns(index: TermIndex, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  tokens.forEach((token, first) => {
    // « né avec… », not « ne mange pas… ».
    if (token.folded === 'ne' && !token.accented) return;
    for (const turn of index.turns.get(token.key) ?? []) {
      const last = findLast(turn, tokens, first);
      if (last === null || isExcused(turn, tokens, first, last)) continue;
      const { family, kind } = turn;
      found.push({ first, last, family, kind, certain: false, eponym: false });
      return;
    }
  });
  return found;
}

function findLast({ slots }: Turn, tokens: readonly Token[], first: number): number | null {
  let last = first;
  for (const slot of slots.slice(1)) {
    const next = findNext(slot, tokens, last);
    if (next === null) return null;
    last = next;
  }
  return last;
}

function findNext(slot: ReadonlySet<string>, tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const token = tokens[at];
    if (!token || ENDS_TURN.test(token.gap)) return null;
    if (slot.has(token.key)) return at;
  }
  return null;
}

function isExcused({ unless }: Turn, tokens: readonly Token[], first: number, last: number): boolean {
  let isLesson = false;
  for (let at = Math.max(0, first - REACH); at <= Math.min(tokens.length - 1, last + REACH); at += 1) {
    const { key = '', folded = '' } = tokens[at] ?? {};
    if (unless.has(key)) return true;
    isLesson ||= LESSONS.has(folded);
  }
  return isLesson && !tellsOfPerson(tokens, { first, last });
}
