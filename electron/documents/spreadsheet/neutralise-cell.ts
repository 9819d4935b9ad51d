/** What nobody sees at the head of a text, and what some spreadsheets read past. */
const UNSEEN = '[\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}]*';
const FORMULA = new RegExp(`^${UNSEEN}[=+\\-\u2212@]`, 'u');

/**
 * A text that a spreadsheet would take for a formula (a place called « =… ») is made a plain one by an apostrophe.
 * Full-width, small and raised signs count too: some editions read them as the others.
 */
export function neutraliseCell(text: string): string {
  return FORMULA.test(text.normalize('NFKC')) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
