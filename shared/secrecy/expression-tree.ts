import type { Token } from './read-tokens.ts';
import { toSound } from './sound-key.ts';
import { frequentWords, stopWords } from './stop-words.ts';
import { toKey } from './word-key.ts';

/** Expressions of several words, shared beginnings once. */
export type ExpressionTree<Value> = {
  /** Children by key; null: an expression ends here and none goes on. */
  exact: Map<string, ExpressionTree<Value>> | null;
  /** Children by how they sound, made when first asked for. */
  bySound: Map<string, ExpressionTree<Value>> | null;
  word: string;
  value: Value | null;
};

const LEAST_FOR_SOUND = 6;
const MOST_SMALL_WORDS = 3;

export function createExpressionTree<Value>(): ExpressionTree<Value> {
  return { exact: null, bySound: null, word: '', value: null };
}

export function addExpression<Value>(
  tree: ExpressionTree<Value>,
  words: readonly string[],
  value: Value,
): void {
  let node = tree;
  for (const word of words) {
    const key = toKey(word);
    node.exact ??= new Map();
    let child = node.exact.get(key);
    if (!child) {
      child = createExpressionTree<Value>();
      child.word = word;
      node.exact.set(key, child);
    }
    node = child;
  }
  node.value ??= value;
}

/** The longest expression that begins with the token at `first`: its last token and its value. */
export function findExpression<Value>(
  tree: ExpressionTree<Value>,
  tokens: readonly Token[],
  first: number,
): { last: number; value: Value; misspelled: boolean } | null {
  let node: ExpressionTree<Value> = tree;
  let found: { last: number; value: Value; misspelled: boolean } | null = null;
  let misspelled = false;
  let smallWords = 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > first && endsSentence(token.gap)) break;
    if (node.exact === null) break;
    const exact = node.exact.get(token.key);
    const child = exact ?? readBySound(node, token);
    if (child) {
      misspelled ||= !exact;
      node = child;
      smallWords = 0;
      if (node.value !== null) found = { last: at, value: node.value, misspelled };
    } else if (at === first || !stopWords.has(token.folded) || ++smallWords > MOST_SMALL_WORDS) break;
  }
  return found;
}

function readBySound<Value>(node: ExpressionTree<Value>, token: Token): ExpressionTree<Value> | undefined {
  if (token.folded.length < LEAST_FOR_SOUND || frequentWords.has(token.folded)) return undefined;
  node.bySound ??= listBySound(node);
  return node.bySound.size === 0 ? undefined : node.bySound.get(toSound(token.folded));
}

function listBySound<Value>(node: ExpressionTree<Value>): Map<string, ExpressionTree<Value>> {
  const bySound = new Map<string, ExpressionTree<Value>>();
  for (const child of node.exact?.values() ?? [])
    if (child.word.length >= LEAST_FOR_SOUND) bySound.set(toSound(child.word), child);
  return bySound;
}

/** A full stop, a semicolon, a comma or an empty line parts expressions; a slash, a hyphen or a line end does not. */
export function endsSentence(gap: string): boolean {
  return /[.;:!?…,()]\s|\n\s*\n|[;:!?…()]/.test(gap);
}
