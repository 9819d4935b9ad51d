/** Words of the work that the register could not take yet, found again after a lock or a power cut. */
export const draftWords = {
  resumed: (day: string, time: string) => `Saisie non enregistrée du ${day} à ${time} reprise.`,
  discard: 'Abandonner cette saisie',
} as const;
