import { unnamedFamily } from './medical-morphology.ts';
import { firstNames, titles } from './name-words.ts';
import type { Token } from './read-tokens.ts';
import type { Match } from './term.ts';
import type { TermIndex } from './term-index.ts';
import { toKey } from './word-key.ts';

const LINKS = new Set('de d du des la l le les au aux a s van von son sa ses'.split(' '));
/** « la maladie de Djibril » is his own, « une maladie d’Ollier » has a name. */
const NAMING = new Set(['une', 'suspicion', 'diagnostic', 'probable', 'possible']);

/** As written in full and in a hurry: « sd de Joubert ». */
const SYNDROMES = new Set(['syndrom', 'syndr', 'synd', 'sdr', 'sd']);

const TROUBLES = new Set(
  'maladie pathologie probleme pb souci atteinte anomalie malformation infection insuffisance trouble affection inflammation lesion defaut fragilite operation chirurgie paralysie ablation'
    .split(' ')
    .map(toKey),
);

/** « problème au foie », « infection urinaire »: a common word and an organ. */
export function matchOrganTroubles(index: TermIndex, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  tokens.forEach((token, at) => {
    if (!TROUBLES.has(token.key)) return;
    const last = findNamed(tokens, at);
    const family = last === at ? undefined : index.organs.get(tokens[last]?.key ?? '');
    if (family) found.push({ first: at, last, family, kind: 'disease', certain: true, eponym: false });
  });
  return found;
}

/** « syndrome de Joubert », « une maladie d’Ollier »: a name that no list holds, told by what stands before it. */
export function matchSyndromes(tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  tokens.forEach((token, at) => {
    const isSyndrome = SYNDROMES.has(token.key);
    if (!isSyndrome && token.key !== 'maladi') return;
    const last = findNamed(tokens, at);
    const named = tokens[last];
    if (last === at || !named || titles.has(named.folded) || firstNames.has(named.folded)) return;
    const isNaming = named.shape === 'capital' && NAMING.has(tokens[at - 1]?.folded ?? '');
    if ((isSyndrome && (token.key === 'syndrom' || last > at + 1)) || (isNaming && last > at + 1))
      found.push({ first: at, last, family: unnamedFamily, kind: 'disease', certain: false, eponym: false });
  });
  return found;
}

/** The word after the small ones; the token itself when a sign parts them. */
function findNamed(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (!token || !/^[\s\u00A0’'-]*$/.test(token.gap)) return at;
    if (!LINKS.has(token.folded)) return next;
  }
  return at;
}
