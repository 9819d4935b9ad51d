const SENTENCES = [
  'L’adulte présent reformule la consigne à voix basse, vérifie qu’elle est comprise et laisse le temps de répondre.',
  'Les changements de salle se font cinq minutes avant la sonnerie, avec un camarade volontaire qui porte le sac.',
  'La famille est prévenue la veille de toute sortie, de tout remplacement et de tout changement d’horaire.',
  'En cas de fatigue, l’élève rejoint l’infirmerie accompagné ; il ne se déplace jamais seul dans les étages.',
  'Les documents sont remis en version numérique (format modifiable), avec une police d’au moins 14 points.',
  'Le professeur d’EPS adapte l’intensité, la durée et les temps de repos ; l’évaluation porte sur les progrès.',
  'Le remplaçant trouve le résumé de ces mesures dans le classeur de la classe, et le lit avant le premier cours.',
  'La place dans la classe est près de la porte, dos au mur, loin du radiateur et du passage.',
  'Une gourde reste sur la table ; les sorties vers les toilettes ne demandent pas d’autorisation.',
  'Les évaluations sont annoncées une semaine avant ; un tiers de temps s’ajoute, ou un exercice est retiré.',
  'Le second jeu de manuels reste au domicile ; le cartable ne porte que le classeur du jour et la trousse.',
  'Par grand froid ou par forte chaleur, la récréation se passe au centre de documentation avec deux camarades.',
  'Pendant une sortie, l’accompagnateur garde la trousse sur lui et vérifie que son téléphone capte sur place.',
  'Les devoirs manqués sont déposés dans l’espace numérique le soir même ; deux camarades transmettent les cours.',
  'À la demande de l’élève, un adulte l’accompagne dans un lieu calme ; la pause ne dépasse pas un quart d’heure.',
  'Le service de restauration le fait passer en premier, et lui garde une place assise près de la sortie.',
  'Un point est fait avec la famille à chaque fin de période ; ce qui ne sert plus est retiré de ce projet.',
  'Les changements d’emploi du temps sont donnés par écrit, et rappelés de vive voix au début de la journée.',
  'Le travail de groupe se fait à trois au plus ; l’élève choisit le rôle qui lui demande le moins d’écrire.',
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
