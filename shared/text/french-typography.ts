/** U+00A0: before a colon, inside guillemets, between a number and its unit. */
const WIDE = '\u00A0';
/** U+202F, thinner: before ; ! ? and %, between the groups of a number. */
const THIN = '\u202F';

const SPACE = '[ \u00A0\u202F]';

const UNITS = [
  'mg|g|kg|µg|μg|mcg|ng|ml|mL|cl|cL|dl|dL|l|L|mm|cm|m|km|UI|U|mmol|µmol|μmol|mol|kcal|kJ|mmHg|kPa|bpm',
  'h|min|s|j|€|°C|°|cm²|m²|cm³',
  'ans?|mois|semaines?|jours?|heures?|minutes?|secondes?',
  'fois|doses?|bouffées?|gouttes?|comprimés?|gélules?|sachets?|ampoules?|unités?|glucides',
  'prises?|mesures?|pipettes?|cuillères?|suppositoires?|injections?|inhalations?|pulvérisations?',
  'applications?|stylos?|seringues?|flacons?|sucres?|morceaux|portions?',
].join('|');
const STREETS =
  'rue|avenue|boulevard|allée|place|impasse|chemin|route|quai|cours|square|passage|sentier|ruelle|faubourg|esplanade|promenade|résidence|lotissement|hameau|villa|cité|rond-point|voie';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** What a text must hold for a rule to be worth trying. */
const SIGNS = {
  gap: 1,
  digit: 2,
  double: 4,
  colon: 8,
  guillemet: 16,
  degree: 32,
  title: 64,
  stop: 128,
  percent: 256,
  comma: 512,
  slash: 1024,
};

type Rule = { needs: number; find: RegExp; replace: string | ((match: string) => string) };

function rule(needs: readonly (keyof typeof SIGNS)[], find: string, replace: Rule['replace']): Rule {
  return {
    needs: needs.reduce((mask, sign) => mask | SIGNS[sign], 0),
    find: new RegExp(find, 'gu'),
    replace,
  };
}

/** In this order: a later rule may lean on the spaces of an earlier one. */
const RULES: readonly Rule[] = [
  rule(['guillemet'], `«${SPACE}*(?=\\S)`, `«${WIDE}`),
  rule(['guillemet'], `(?<=\\S)${SPACE}*»`, `${WIDE}»`),
  rule(['gap', 'double'], `${SPACE}+(?=[;!?])`, THIN),
  rule(['double'], '(?<=[\\p{L}\\p{N})\\]»])(?=[!?;]+(?:\\s|$|»|\\)|\u00A0))', THIN),
  rule(['gap', 'colon'], `${SPACE}+:(?!\\S)`, `${WIDE}:`),
  rule(['colon'], '(?<=[\\p{L})\\]»]):(?=\\s|$)', `${WIDE}:`),
  rule(['gap', 'digit', 'percent'], `(?<=\\d)${SPACE}+%`, `${THIN}%`),
  // A French telephone number, with or without +33.
  rule(['gap', 'digit'], `(?<![\\d])(\\+33|0033|0)${SPACE}?([1-9])(?:${SPACE}\\d\\d){4}(?!\\d)`, (match) =>
    joinDigits(match, WIDE),
  ),
  // 12 345: the groups of a number.
  rule(['gap', 'digit'], `(?<![\\d] ?)(\\d{1,3}(?:${SPACE}\\d{3})+)(?!${SPACE}?\\d)`, (match) =>
    joinDigits(match, THIN),
  ),
  rule(['gap', 'digit'], `(?<=\\d)${SPACE}+(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, WIDE),
  // 8 h 30
  rule(['gap', 'digit'], `(?<=\\d${WIDE}h)${SPACE}+(?=\\d)`, WIDE),
  rule(['degree'], `(?<=[nN]°)${SPACE}*(?=(?!s${SPACE})[\\p{L}\\d])`, WIDE),
  rule(['gap', 'degree'], `(?<=[nN]°s)${SPACE}+(?=\\d)`, WIDE),
  rule(['gap', 'title'], `(?<=(?<![\\p{L}])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Pr))${SPACE}+(?=\\p{Lu})`, WIDE),
  rule(['gap', 'digit', 'stop'], `(?<=(?<![\\p{L}])(?:art\\.|p\\.))${SPACE}+(?=\\d)`, WIDE),
  // 75011 Paris; 12, rue de l’Exemple
  rule(['gap', 'digit', 'comma'], `(?<=(?:^|[\\n,(]${SPACE}?)\\d{5})${SPACE}+(?=\\p{Lu})`, WIDE),
  rule(
    ['gap', 'digit', 'comma'],
    `(?<=(?<![\\d,.])\\d{1,4}(?:${SPACE}(?:bis|ter))?,)${SPACE}+(?=(?:${STREETS})(?!\\p{L}))`,
    WIDE,
  ),
  // du 01/09/2026 au 31/08/2027
  rule(['gap', 'digit', 'slash'], `(?<=(?<!\\p{L})(?:du|au|le))${SPACE}+(?=\\d\\d?/\\d\\d?/\\d)`, WIDE),
  // 1er septembre 2026
  rule(['gap', 'digit'], `(?<=\\b\\d{1,2}(?:er)?)${SPACE}+(?=(?:${MONTHS})(?!\\p{L}))`, WIDE),
];

/**
 * Puts the non-breaking spaces of French typography: before double punctuation, inside guillemets, between a
 * number and its unit, in telephone numbers and hours, after « n° » and titles. Only spaces change or appear;
 * letters, digits and signs stay as typed, and a second call changes nothing.
 */
export function typesetFrench(text: string): string {
  let mask = readSigns(text);
  if ((mask & ~SIGNS.gap) === 0) return text;
  let result = text;
  for (const { needs, find, replace } of RULES) {
    if ((mask & needs) !== needs) continue;
    result = result.replace(find, replace as string);
    if (result.length > text.length) mask |= SIGNS.gap;
  }
  return result;
}

/** The sign of each character below U+2030; nothing above it matters here. */
const KINDS = listKinds();

function listKinds(): Uint16Array {
  const kinds = new Uint16Array(0x2030);
  const note = (characters: string, sign: number): void => {
    for (const character of characters) kinds[character.charCodeAt(0)] = sign;
  };
  note(' \u00A0\u202F', SIGNS.gap);
  note('0123456789', SIGNS.digit);
  note(';!?', SIGNS.double);
  note(':', SIGNS.colon);
  note('«»', SIGNS.guillemet);
  note('°', SIGNS.degree);
  note('MDP', SIGNS.title);
  note('.', SIGNS.stop);
  note('%', SIGNS.percent);
  note(',', SIGNS.comma);
  note('/', SIGNS.slash);
  return kinds;
}

function readSigns(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) mask |= KINDS[text.charCodeAt(at)] ?? 0;
  return mask;
}

function joinDigits(text: string, space: string): string {
  return text.replace(/[ \u00A0\u202F]/g, space);
}
