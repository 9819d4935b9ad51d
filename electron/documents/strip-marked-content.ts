const MARKS = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);
const HAS_MARK = /\b(?:BMC|BDC|MP|DP)\b/;
const SPACE = /[\0\t\n\f\r ]/;
const END_OF_WORD = /[\0\t\n\f\r ()<>[\]{}/%]/;
const CONSTANTS = new Set(['true', 'false', 'null']);
/** Where the bytes of an inline image end: a word of its own after them. */
const END_OF_IMAGE = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;

/** A drawing without the operators that mark its content (and their operands); everything else stays byte for byte. */
export function stripMarkedContent(content: Buffer): Buffer {
  const text = content.toString('latin1');
  if (!HAS_MARK.test(text)) return content;
  const kept: string[] = [];
  let [from, at, operands] = [0, 0, -1];
  while (at < text.length) {
    if (SPACE.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const end = findTokenEnd(text, at);
    const word = text.slice(at, end);
    if (!/^[A-Za-z'"]/.test(word) || CONSTANTS.has(word)) {
      if (operands < 0) operands = at;
      at = end;
      continue;
    }
    if (MARKS.has(word)) {
      kept.push(text.slice(from, operands < 0 ? at : operands));
      from = end;
    }
    operands = -1;
    at = word === 'ID' ? findImageEnd(text, end) : end;
  }
  kept.push(text.slice(from));
  return Buffer.from(kept.join(' '), 'latin1');
}

/** End of the string, name, number or word that begins here. A delimiter alone is a token. */
function findTokenEnd(text: string, start: number): number {
  const first = text[start] ?? '';
  if (first === '(') return findStringEnd(text, start);
  if (first === '%') return findAny(text, start, /[\r\n]/g);
  if (first === '<' && text[start + 1] !== '<') return findAny(text, start, />/g) + 1;
  if (first !== '/' && END_OF_WORD.test(first)) return start + 1;
  let at = start + 1;
  while (at < text.length && !END_OF_WORD.test(text[at] ?? '')) at += 1;
  return at;
}

/** Parentheses may stand in one another, or after a backslash. */
function findStringEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function findImageEnd(text: string, start: number): number {
  END_OF_IMAGE.lastIndex = start;
  const match = END_OF_IMAGE.exec(text);
  return match ? match.index + match[0].length : text.length;
}

function findAny(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}
