/** Words of every assistant that goes step by step. */
export const stepWords = {
  step: (step: number, total: number, name: string) => `Étape ${step} sur ${total}\u00A0: ${name}`,
  next: 'Continuer',
  previous: 'Étape précédente',
} as const;
