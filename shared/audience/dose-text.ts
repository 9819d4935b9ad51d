import type { RichText, TextRun } from '../documents/blocks.ts';
import type { FilledLine } from '../documents/filled-blocks.ts';

const NUMBER = '\\d+(?:[.,/]\\d+)?|½';
const UNITS =
  'mg|g|µg|μg|mcg|ml|cl|UI|U|unités?|bouffées?|inhalations?|gouttes?|comprimés?|cp|gélules?|sachets?|ampoules?|injections?|suppositoires?|sucres?|sucre\\(s\\)|morceaux|doses?|pipettes?|seringues?|cuillères?';
const SPACE = '[ \\u00A0\\u202F]?';
/** « 4 bouffées », « 300 µg », never the « 70 mg » of « 70 mg/dL ». */
const DOSE = new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER})${SPACE}(?:${UNITS})(?![\\p{L}/(])`, 'giu');
const GIVING =
  /\b(?:inject|inhal|administr|adr[ée]naline|glucagon|insuline)|(?<!\p{L})(?:appliquer|avaler|pulv[ée]ris|n[ée]bulis|vaporis|resucr|faire prendre|traitement|m[ée]dicament|comprim[ée]|g[ée]lule|suppositoire|sirop|spray|a[ée]rosol|antihistaminique|bronchodilatateur|corti[sc]o|parac[ée]tamol|salbutamol|ventoline)/iu;
/** « donner 1 sucre », never « ne rien donner », « donner à boire » nor « donner l’alerte ». */
const HANDING =
  /(?<!\bne (?:pas|rien|jamais) |(?<!\p{L})rien )(?<!\p{L})(?:re)?donne[rz](?!\p{L})(?! à boire| (?:l[’']|le |la |son |sa |les |des )?(?:alerte|adresse|consigne|nom|num[ée]ro|main|heure))/iu;

function readRichText(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** The text of a line, what hangs under it left out. */
export function readLineText(line: FilledLine): string {
  return readRichText(line.text);
}

/**
 * Whether a line tells to give something: such a line is never printed while care is suspended.
 *
 * @param products what the pupil is given, as the kits and the table of medicines name it.
 */
export function namesTreatment(line: FilledLine, products: readonly string[]): boolean {
  const text = readLineText(line).replace(/[\u00A0\u202F]/g, ' ');
  return (
    text.search(DOSE) >= 0 ||
    GIVING.test(text) ||
    HANDING.test(text) ||
    namesProduct(text, products) ||
    line.children.some((child) => namesTreatment(child, products))
  );
}

/** Words that stand beside the name of a product and tell nothing of it. */
const PLAIN_WORDS = new Set(
  (
    'avec pour dans sans deux trois plus autre boite flacon sachet tube chambre lunettes masque taille ' +
    'enfant enfants eleve adulte junior petit petite grand grande bouche nez bras cuisse voie orale ' +
    'matin midi soir repas jour fond crise urgence secours besoin trousse classe infirmerie ecole'
  ).split(' '),
);

function namesProduct(text: string, products: readonly string[]): boolean {
  const words = new Set(products.flatMap(listWords).filter((word) => !PLAIN_WORDS.has(word)));
  return listWords(text).some((word) => words.has(word));
}

/** Words of four letters or more, without their accents. */
function listWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.match(/\p{L}{4,}/gu) ?? [];
}

/** The gestures on which a life hangs, as the official sheets write them. */
const VITAL =
  /injecter l’adrénaline|appeler le (?:samu|15)[^.;:]*?112\)?|(?:contacter|alerter)[^,.;]*samu 15|massage cardiaque/giu;

/** A dose is read at a glance: its digits and its unit in bold, wherever they stand. */
export function emboldenDoses(line: FilledLine): FilledLine {
  return emboldenMatches(line, DOSE);
}

/** The call and the injection stand out among the other steps. */
export function emboldenVital(line: FilledLine): FilledLine {
  return emboldenMatches(line, VITAL);
}

function emboldenMatches(line: FilledLine, pattern: RegExp): FilledLine {
  const runs = typeof line.text === 'string' ? [line.text] : line.text;
  return {
    ...line,
    text: runs.flatMap((run) => emboldenRun(run, pattern)),
    children: line.children.map((child) => emboldenMatches(child, pattern)),
  };
}

function emboldenRun(run: TextRun, pattern: RegExp): readonly TextRun[] {
  if (typeof run !== 'string') return [run];
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of run.replace(/[\u00A0\u202F]/g, ' ').matchAll(pattern)) {
    if (match.index > from) runs.push(run.slice(from, match.index));
    runs.push({ text: run.slice(match.index, match.index + match[0].length), bold: true });
    from = match.index + match[0].length;
  }
  if (from < run.length) runs.push(run.slice(from));
  return runs;
}
