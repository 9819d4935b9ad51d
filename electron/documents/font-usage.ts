import type { DocumentFonts, FaceIndex } from './document-fonts.ts';
import type { FontFace } from './font-face.ts';
import { formatUnit } from './pdf-numbers.ts';

/**
 * What a document writes with one face. A character's code in the file is its Unicode code unit, whatever the
 * subset: pages can be written before the subset is known, and copied text is right by construction.
 */
export type FontUsage = {
  name: string;
  face: FontFace;
  /** Code in the file → what it stands for. */
  characters: Map<number, string>;
};

/** The faces a document uses, in order of first use. */
export type FontUsages = {
  use(face: FaceIndex): FontUsage;
  list(): readonly FontUsage[];
  /** Forgets, when called, all that was used since `mark`. */
  mark(): () => void;
};

export function createFontUsages(fonts: DocumentFonts): FontUsages {
  const usages = new Map<FaceIndex, FontUsage>();
  return {
    use(index) {
      const known = usages.get(index);
      if (known) return known;
      const usage = { name: `F${usages.size}`, face: fonts.face(index), characters: new Map() };
      usages.set(index, usage);
      return usage;
    },
    list: () => [...usages.values()],
    mark() {
      const before = new Map([...usages].map(([index, { characters }]) => [index, characters.size]));
      return () => {
        for (const [index, { characters }] of usages) {
          const kept = before.get(index);
          if (kept === undefined) usages.delete(index);
          else for (const code of [...characters.keys()].slice(kept)) characters.delete(code);
        }
      };
    },
  };
}

const ASTRAL = /[\ud800-\udfff]/;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
const REPLACEMENT = 0xfffd;

/** Text as hexadecimal codes of this face, noting each character used. */
export function encodeText(usage: FontUsage, text: string): string {
  let hex = '';
  for (const character of text) {
    const code = character.length === 1 ? character.charCodeAt(0) : findAstralCode(usage, character);
    usage.characters.set(code, character);
    hex += formatUnit(code);
  }
  return hex;
}

/** Whether a text has characters above U+FFFF, which take two units. */
export function isAstral(text: string): boolean {
  return ASTRAL.test(text);
}

/** Surrogates never stand alone, so their codes are free for the rare characters above U+FFFF. */
function findAstralCode({ characters }: FontUsage, character: string): number {
  for (let code = SURROGATES; code < SURROGATES + SURROGATE_COUNT; code += 1) {
    const taken = characters.get(code);
    if (taken === undefined || taken === character) return code;
  }
  return REPLACEMENT;
}
