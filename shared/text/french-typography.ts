/** U+00A0: before a colon, inside guillemets, between a number and its unit. */
const WIDE = '\u00A0';
/** U+202F, thinner: before ; ! ? and %, between the groups of a number. */
const THIN = '\u202F';

const ANY_SPACE = '[ \u00A0\u202F]';
const CANDIDATE = /[:;!?%«»°\d]|\b(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|art|p)\b/;

const UNITS = [
  'mg|g|kg|µg|μg|mcg|ng|ml|mL|cl|cL|dl|dL|l|L|mm|cm|m|km|UI|U|mmol|kcal|kJ|h|min|s|j|€|°C|°',
  'ans?|mois|semaines?|jours?|heures?|minutes?|secondes?',
  'fois|doses?|bouffées?|gouttes?|comprimés?|gélules?|sachets?|ampoules?|unités?|glucides',
].join('|');
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** In this order: a later rule may lean on the spaces of an earlier one. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`«${ANY_SPACE}*(?=\\S)`, 'gu'), `«${WIDE}`],
  [new RegExp(`(?<=\\S)${ANY_SPACE}*»`, 'gu'), `${WIDE}»`],
  [new RegExp(`${ANY_SPACE}+(?=[;!?])`, 'gu'), THIN],
  [/(?<=[\p{L}\p{N})\]»])(?=[!?;]+(?:\s|$|»|\)|\u00A0))/gu, THIN],
  [new RegExp(`${ANY_SPACE}+:(?!\\S)`, 'gu'), `${WIDE}:`],
  [/(?<=[\p{L})\]»]):(?=\s|$)/gu, `${WIDE}:`],
  [new RegExp(`(?<=\\d)${ANY_SPACE}+%`, 'gu'), `${THIN}%`],
  // A French telephone number, with or without +33.
  [new RegExp(`(?<![\\d])(\\+33|0033|0)${ANY_SPACE}?([1-9])(?:${ANY_SPACE}\\d\\d){4}(?!\\d)`, 'gu'), 'phone'],
  // 12 345: the groups of a number.
  [new RegExp(`(?<![\\d] ?)(\\d{1,3}(?:${ANY_SPACE}\\d{3})+)(?!${ANY_SPACE}?\\d)`, 'gu'), 'number'],
  [new RegExp(`(?<=\\d)${ANY_SPACE}+(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu'), WIDE],
  // 8 h 30
  [new RegExp(`(?<=\\d${WIDE}h)${ANY_SPACE}+(?=\\d)`, 'gu'), WIDE],
  [new RegExp(`(?<=[nN]°)${ANY_SPACE}*(?=[\\p{L}\\d])`, 'gu'), WIDE],
  [new RegExp(`(?<=(?<![\\p{L}])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Pr))${ANY_SPACE}+(?=\\p{Lu})`, 'gu'), WIDE],
  [new RegExp(`(?<=(?<![\\p{L}])(?:art\\.|p\\.))${ANY_SPACE}+(?=\\d)`, 'gu'), WIDE],
  // 1er septembre 2026
  [new RegExp(`(?<=\\b\\d{1,2}(?:er)?)${ANY_SPACE}+(?=(?:${MONTHS})(?!\\p{L}))`, 'gu'), WIDE],
];

/**
 * Puts the non-breaking spaces of French typography: before double punctuation, inside guillemets, between a
 * number and its unit, in telephone numbers, after « n° » and titles. Only spaces change or appear; letters,
 * digits and signs stay as typed, and a second call changes nothing.
 */
export function typesetFrench(text: string): string {
  if (!CANDIDATE.test(text)) return text;
  let result = text;
  for (const [pattern, replacement] of RULES) {
    if (replacement === 'phone') result = result.replace(pattern, (match) => joinDigits(match, WIDE));
    else if (replacement === 'number') result = result.replace(pattern, (match) => joinDigits(match, THIN));
    else result = result.replace(pattern, replacement);
  }
  return result;
}

function joinDigits(text: string, space: string): string {
  return text.replace(/[ \u00A0\u202F]/g, space);
}
