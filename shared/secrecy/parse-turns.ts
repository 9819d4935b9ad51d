import { expand, foldList } from './parse-terms.ts';
import type { TermFamily, TermKind } from './term.ts';
import { toKey } from './word-key.ts';

/** Words that say a condition together, in this order; `unless`: words near them that make them say something else. */
export type Turn = {
  family: TermFamily;
  kind: TermKind;
  slots: readonly ReadonlySet<string>[];
  unless: ReadonlySet<string>;
};

/**
 * Reads the turns of a family, parted by commas or line ends. `filtr{e/er} épure > sang ! vampire`: one of the first
 * words, then « sang » a few words on, and no « vampire » near; `<>` in place of `>`: in any order.
 */
export function parseTurns({ turns = {}, ...family }: TermFamily): Turn[] {
  const owner: TermFamily = { ...family };
  return (Object.keys(turns) as TermKind[]).flatMap((kind) =>
    foldList(turns[kind] ?? '')
      .split(/[,\n]/)
      .filter((line) => line.trim() !== '')
      .flatMap((line) => readTurns(line, owner, kind)),
  );
}

function readTurns(line: string, family: TermFamily, kind: TermKind): Turn[] {
  const [said = '', excused = ''] = line.split('!');
  const slots = said
    .split(/<?>/)
    .map(readKeys)
    .filter((slot) => slot.size > 0);
  const turn = { family, kind, slots, unless: readKeys(excused) };
  return said.includes('<>') ? [turn, { ...turn, slots: slots.toReversed() }] : [turn];
}

function readKeys(words: string): ReadonlySet<string> {
  const written = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return new Set(written.flatMap(expand).map(toKey));
}
