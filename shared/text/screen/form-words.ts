/** Words of the components that draw any printed form. */
export const formWords = {
  yes: 'Oui',
  no: 'Non',
  ticked: 'coché',
  clearAnswer: 'Effacer la réponse',
  clearAnswerOf: (label: string) => `Effacer la réponse : ${label}`,
  moveUp: (rank: number) => `Monter la ligne ${rank}`,
  moveDown: (rank: number) => `Descendre la ligne ${rank}`,
  removeRow: (rank: number) => `Retirer la ligne ${rank}`,
  cellOf: (column: string, rank: number) => `${column}, ligne ${rank}`,
  tooManyRows: 'Cette liste est pleine : quarante lignes au plus.',
  filledCount: (count: number) => (count === 1 ? '1 réponse' : `${count} réponses`),
  nothingFilled: 'vide',
  textLength: (length: number, limit: number) =>
    `Il compte ${length.toLocaleString('fr-FR')} caractères, ${limit.toLocaleString('fr-FR')} au plus.`,
} as const;
