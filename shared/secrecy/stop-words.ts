/** Small words that an expression may hold between its parts: « pompe à insuline », « pompe de l'insuline ». */
export const stopWords: ReadonlySet<string> = new Set(
  'a à de d du des la le les l un une en au aux et ou son sa ses mon ma mes leur leurs ce cet cette par pour sur avec dans'.split(
    ' ',
  ),
);

/** Frequent words that are never a misspelling: looked up first, so that most of a text costs nothing. */
export const frequentWords: ReadonlySet<string> = new Set(
  (
    'il elle ils elles on je tu nous vous ne pas plus que qui quoi dont est sont etre avoir ont fait faire peut doit ' +
    'eleve eleves enfant enfants classe ecole cantine parent parents famille mere pere adulte adultes professeur ' +
    'infirmiere infirmerie medecin sortie sorties repas cours temps jour jours heure heures matin midi soir semaine ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche tout tous toute toutes tres bien mal sans sous vers chez ' +
    'apres avant pendant depuis jusqu lors si alors donc mais car comme aussi encore toujours jamais meme autre autres ' +
    'appeler prevenir donner laisser besoin cas fois trousse traitement medicament medicaments ordonnance urgence ' +
    'fatigue salle bureau armoire porte place sport recreation eau mange manger boire cest nest etait sera seront'
  ).split(' '),
);
