/** Words under a free text that names a condition or betrays it. */
export const secrecyWords = {
  group: 'Mots à revoir',
  toReview: (count: number) => (count === 1 ? '1 mot à revoir' : `${count} mots à revoir`),
  entry: (word: string) => `«\u00A0${word}\u00A0»`,
  showOthers: (count: number) => (count === 1 ? 'Afficher l’autre mot' : `Afficher les ${count} autres mots`),
  hideOthers: 'Réduire la liste',
  keep: 'Garder ce mot ici…',
  reason: (word: string) => `Pourquoi garder «\u00A0${word}\u00A0» dans ce champ\u202F?`,
  reasonHelp: 'Ce motif est visible de tous les comptes. Le mot reste signalé partout ailleurs.',
  reasonMissing: 'Indiquez pourquoi ce mot doit rester.',
  confirm: 'Garder ce mot',
  kept: (word: string) => `«\u00A0${word}\u00A0» gardé ici`,
  keptBy: (who: string, day: string) => `par ${who}, le ${day}`,
  keptReason: (reason: string) => `Motif\u00A0: ${reason}`,
  withdraw: 'Signaler de nouveau',
  /** Spoken when a word appears, is kept or is pointed at again. */
  spokenFound: (words: string) => `À revoir\u00A0: ${words}.`,
  spokenKept: (word: string) => `«\u00A0${word}\u00A0» est gardé dans ce champ.`,
  spokenWithdrawn: (word: string) => `«\u00A0${word}\u00A0» est de nouveau signalé.`,
} as const;
