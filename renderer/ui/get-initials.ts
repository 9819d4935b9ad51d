/** « DL » for Léa Dupont-Martin: first letter of the name, then of the first name, whole characters. */
export function getInitials(pupil: { lastName: string; firstName: string }): string {
  return [pupil.lastName, pupil.firstName]
    .map((word) => [...word.trim()][0] ?? '')
    .join('')
    .toLocaleUpperCase('fr');
}
