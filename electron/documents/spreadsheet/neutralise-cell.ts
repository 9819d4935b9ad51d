/**
 * A text that a spreadsheet would take for a formula (a place called « =… ») is made a plain one by an apostrophe.
 * Full-width signs count too: some editions read them as the others.
 */
export function neutraliseCell(text: string): string {
  return /^[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text)
    ? `'${text}`
    : text;
}
