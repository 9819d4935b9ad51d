import type { Token } from './read-tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** « un Tourette », « son Verneuil »: nobody says so of a town or of a person. */
const OWNERS = set('un son ton mon leur ce cet vrai petit gros leger probable possible');
/** Words that say that somebody has a condition, a few small words before its name. */
const BEARERS = set(
  'syndrome syndr sd sdr sy maladie mal atteint atteinte porteur porteuse souffre souffrant souffrante suivi suivie ' +
    'traite traitee soigne soignee hospitalise hospitalisee opere operee diagnostic diag diagnostique diagnostiquee ' +
    'mosaique antecedent antecedents atcd crise crises poussee poussees forme suspicion sequelles sequelle tics tic fait avait ' +
    'eu declare developpe',
);
const DEGREES = set(
  'leger legere modere moderee severe grave connu connue traite stabilise stabilisee diagnostique diagnostiquee ' +
    'equilibre suspecte suspectee confirme confirmee probable atypique evolutif evolutive invalidant invalidante ' +
    'debutant stade type infantile gueri guerie operee opere sequellaire moteur vocal',
);
const PLACE_LINKS = set('sur sous en les lez la le au aux saint sainte');
const SMALL_WORDS = 2;
/** Not « à » nor « par »: « suivi à Verneuil », « opéré par Wilson ». */
const OF = set('de d du la le l pour un une contre');

/** Whether the word at `at`, also a place or a surname, is said to be somebody's condition. */
export function isToldAsDisease(tokens: readonly Token[], at: number): boolean {
  if (isPartOfName(tokens, at)) return false;
  const before = tokens[at - 1]?.folded ?? '';
  const after = tokens[at + 1];
  if (OWNERS.has(before) || (at === 0 && /^\s*[:=]/.test(after?.gap ?? ''))) return true;
  if (after && /^\s$/.test(after.gap) && DEGREES.has(after.folded)) return true;
  return hasBearer(tokens, at);
}

function hasBearer(tokens: readonly Token[], at: number): boolean {
  let small = 0;
  for (let back = at - 1; back >= 0 && /^[\s’'(:]*$/.test(tokens[back + 1]?.gap ?? '.'); back -= 1) {
    const { folded } = tokens[back] as Token;
    if (BEARERS.has(folded)) return true;
    small += 1;
    if (!OF.has(folded) || small > SMALL_WORDS) return false;
  }
  return false;
}

/** « Verneuil-sur-Avre », « Saint-Charcot ». */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.gap === '-' || (after?.gap === '-' && PLACE_LINKS.has(after.folded));
}
