/** Alphabets written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Tells the characters that no font has from those that are not drawn because of their direction. */
export function sortMissingCharacters(characters: Iterable<string>): {
  missingCharacters: string[];
  rightToLeftCharacters: string[];
} {
  const sorted = [...characters].sort();
  return {
    missingCharacters: sorted.filter((character) => !RIGHT_TO_LEFT.test(character)),
    rightToLeftCharacters: sorted.filter((character) => RIGHT_TO_LEFT.test(character)),
  };
}
