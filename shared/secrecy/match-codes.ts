import { diseaseCodes } from './disease-codes.ts';
import type { Token } from './read-tokens.ts';

export type CodeMatch = { first: number; last: number; certain: boolean };

/** What makes « E10 » a room, a bus or a bracket and not a code of the international classification. */
const PLACES = new Set(
  (
    'salle salles bat batiment bureau bureaux casier casiers porte bus ligne classe groupe place page vitamine cle couloir etage ' +
    'armoire placard tiroir etagere vestiaire quai parking allee sortie route rue badge poste cadenas format fiche ' +
    'annexe article figure exercice ex vestiaires laboratoire labo amphi hall portail boite niveau cable prise ' +
    'car n no numero section train vol case zone rangee siege chambre lot serie type version modele ref reference'
  ).split(' '),
);
const SPEAKERS = new Set(
  'cim icd code codes diag diagnostic dg dx ald pathologie classification certificat courrier mdph'.split(
    ' ',
  ),
);

/** Codes of the CIM-10 (« E10.9 », « G40 », « J45 »), and exemptions of long illness by number (« ALD 8 »). */
export function matchCodes(text: string, tokens: readonly Token[], isPlace: boolean): CodeMatch[] {
  const found: CodeMatch[] = [];
  tokens.forEach((token, at) => {
    if (token.folded === 'ald' && token.shape !== 'capital') {
      const number = readNumberAfter(tokens, at);
      if (number !== null) found.push({ first: at, last: number, certain: true });
    }
    if (!/^[a-z]\d{2}$|^[a-z]\d{3,4}$/.test(token.folded)) return;
    const last = hasDecimal(text, tokens, at) ? at + 1 : at;
    if (isCode(token, last > at, tokens, at, isPlace)) found.push({ first: at, last, certain: last > at });
  });
  return found;
}

function isCode(
  token: Token,
  hasDecimals: boolean,
  tokens: readonly Token[],
  at: number,
  isPlace: boolean,
): boolean {
  const before = [1, 2, 3].map((back) => tokens[at - back]?.folded ?? '');
  if (before.some((word) => SPEAKERS.has(word))) return true;
  if (isPlace || before.some((word) => PLACES.has(word) || PLACES.has(word.replace(/s$/, '')))) return false;
  const isKnown = diseaseCodes.has(token.folded.slice(0, 3));
  return isKnown && token.shape !== 'lower' && (hasDecimals || token.folded.length === 3);
}

function hasDecimal(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const token = tokens[at];
  return (
    next !== undefined &&
    token !== undefined &&
    text.slice(token.end, next.start) === '.' &&
    /^\d{1,2}$/.test(next.folded)
  );
}

/** « ALD 8 », « ALD n° 9 », « ALD30 » says nothing, « ALD 30 n°8 ». */
function readNumberAfter(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = tokens[next]?.folded ?? '';
    if (/^\d{1,2}$/.test(word) && word !== '30') return next;
    if (!['30', 'n', 'no', 'numero'].includes(word)) return null;
  }
  return null;
}
