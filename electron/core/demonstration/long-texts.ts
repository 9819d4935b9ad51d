const SENTENCES = [
  'L’adulte présent reformule la consigne à voix basse, vérifie qu’elle est comprise et laisse le temps de répondre.',
  'Les changements de salle se font cinq minutes avant la sonnerie, avec un camarade volontaire qui porte le sac.',
  'La famille est prévenue la veille de toute sortie, de tout remplacement et de tout changement d’horaire.',
  'En cas de fatigue, l’élève rejoint l’infirmerie accompagné ; il ne se déplace jamais seul dans les étages.',
  'Les documents sont remis en version numérique (format modifiable), avec une police d’au moins 14 points.',
  'Le professeur d’EPS adapte l’intensité, la durée et les temps de repos ; l’évaluation porte sur les progrès.',
  'Le remplaçant trouve le résumé de ces mesures dans le classeur de la classe, et le lit avant le premier cours.',
] as const;

/** A text of at least `length` characters, in paragraphs, as a thorough writer would leave one. */
export function lengthenText(beginning: string, length: number): string {
  let text = beginning;
  for (let index = 0; text.length < length; index += 1) {
    const sentence = SENTENCES[index % SENTENCES.length] ?? '';
    text += index % 4 === 3 ? `\n${sentence}` : `${text === '' ? '' : ' '}${sentence}`;
  }
  return text;
}
