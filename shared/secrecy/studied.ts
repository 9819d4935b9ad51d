import type { Token } from './read-tokens.ts';
import type { Match } from './term.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(','));

const STUDIES = set(
  'expose sur,expose de,expose en,cross contre,course contre,marche contre,lutte contre,journee mondiale,semaine nationale,' +
    'chapitre sur,documentaire sur,film sur,conference sur,journee nationale,cross pour,course pour,journee internationale,' +
    'recherche sur,rapport sur,livre sur,affiche sur,dossier sur,collecte pour,journee de,journee du,semaine du,' +
    'semaine de,au profit,lecon sur,debat sur,article sur,video sur,intervention sur,sequence sur,exercice sur',
);
/** A condition that comes after one of these is a character's, an artist's, a campaign's. */
const WORKS = set(
  'chapitre,film,films,roman,bd,conte,poete,poetesse,ecrivain,peintre,compositeur,pianiste,chanteur,chanteuse,musicien,' +
    'personnage,heros,heroine,siecle,sanatorium,genealogique,caryotype,schema,cine,ruban,telethon,paralympique,' +
    'paralympiques,sprint,sensibilisation,documentaire,historien,virades',
);
const PAGES = set('page,p,exercice,ex,doc,document,chapitre');
const LATER = set('siecle,caryotype,genealogie,sanatorium');
/** Somebody of the school is spoken of: what is said is no longer a lesson. */
const PERSONS = set(
  'il,elle,son,sa,ses,eleve,suivi,suivie,atteint,atteinte,souffre,porteur,porteuse,depuis,traitement,lui,traite,traitee',
);
const REACH = 6;

/** « exposé sur l’asthme », « le poète aveugle », « drépanocytose, exercice 4 »: nobody here is said to have it. */
export function isStudied({ first, last }: Match, tokens: readonly Token[]): boolean {
  return isAfterWork(tokens, first) || isBeforePage(tokens, last);
}

function isAfterWork(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const { folded, gap } = tokens[at] as Token;
    if (PERSONS.has(folded) || /[.;\n]/.test(tokens[at + 1]?.gap ?? '')) return false;
    if (WORKS.has(folded) || STUDIES.has(`${tokens[at - 1]?.folded} ${folded}`)) return true;
    if (/[.;\n]/.test(gap)) return false;
  }
  return false;
}

function isBeforePage(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at <= last + REACH; at += 1) {
    const token = tokens[at];
    if (!token || PERSONS.has(token.folded) || /[.;\n]/.test(token.gap)) return false;
    if (LATER.has(token.folded)) return true;
    if (PAGES.has(token.folded) && /^\d/.test(tokens[at + 1]?.folded ?? '')) return true;
  }
  return false;
}

/** Whether somebody is spoken of a few words around. */
export function tellsOfPerson(
  tokens: readonly Token[],
  { first, last }: Pick<Match, 'first' | 'last'>,
): boolean {
  for (let at = Math.max(0, first - REACH); at <= Math.min(tokens.length - 1, last + REACH); at += 1)
    if ((at < first || at > last) && PERSONS.has(tokens[at]?.folded ?? '')) return true;
  return false;
}
