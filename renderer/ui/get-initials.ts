/** « DL » for Léa Dupont-Martin: first letter of the name, then of the first name, whole characters. */
export function getInitials(pupil: { lastName: string; firstName: string }): string {
  return joinInitials([pupil.lastName, pupil.firstName]);
}

/** « CD » for Camille Durand, « AM » for Anne-Lise de la Mare: first and last word of a whole name. */
export function getNameInitials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return joinInitials(words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : words);
}

function joinInitials(words: readonly string[]): string {
  return words
    .map((word) => [...word.trim()][0] ?? '')
    .join('')
    .toLocaleUpperCase('fr');
}
