import type { FilledLine } from '../documents/filled-blocks.ts';
import { namesDose, readLineText } from './dose-text.ts';

/** Ways of giving something, and what is given, by the beginning of the word. */
const GIVING = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      'inject|auto-inject|inhal|administr(?:er|ez|é|ation d)|faire prendre|(?<!rien )avaler|pulv[ée]ris|n[ée]bulis|vaporis|resucr',
      'appliquer (?:(?:de )?l[ae] |une? |sa |son )?(?:pommade|cr[èe]me|lotion|gel|patch)',
      'traitement|m[ée]dicament|comprimé(?!r)|comprim[ée]s(?!\\p{L})|g[ée]lule|suppositoire|sirop|spray|a[ée]rosol|antihistaminique|bronchodilatateur',
      'adr[ée]naline|glucagon|insuline|corti[sc]o|parac[ée]tamol|salbutamol|ventoline',
    ].join('|') +
    ')',
  'iu',
);
/** « donner 1 sucre », never « donner à boire » nor « donner l’alerte ». */
const HANDING =
  /(?<!\p{L})(?<!rien )(?:re)?donne[rz](?!\p{L})(?! à boire| (?:l[’']|le |la |son |sa |les |des )?(?:alerte|adresse|consigne|nom|num[ée]ro|main|heure))/iu;

const CLAUSE_END = /[.;:,!]|(?<!\p{L})(?:et|puis)(?!\p{L})/iu;
/** « ne rien donner par la bouche », never « ne pas hésiter à donner ». */
const PROHIBITION =
  /^\s*(?:surtout,? )?ne (?:pas|rien|jamais|plus|surtout pas)(?: (?:lui|leur|l[ea]|les|rien))* (?:re)?(?:donner|faire|administrer|injecter|appliquer|utiliser)/iu;

/**
 * Whether a line tells to give something: such a line is never printed while care is suspended. What must not be given
 * stays.
 *
 * @param products what the pupil is given, as the kits and the table of medicines name it.
 */
export function namesTreatment(line: FilledLine, products: readonly string[]): boolean {
  const text = readLineText(line).replace(/[\u00A0\u202F]/g, ' ');
  const told = text.split(CLAUSE_END).filter((clause) => !PROHIBITION.test(clause));
  return (
    namesDose(text) ||
    told.some((clause) => GIVING.test(clause) || HANDING.test(clause) || namesProduct(clause, products)) ||
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
