/** Words of the components that draw any printed form. */
export const formWords = {
  yes: 'Oui',
  no: 'Non',
  clearAnswer: 'Effacer la réponse',
  clearAnswerOf: (label: string) => `Effacer la réponse : ${label}`,
  rowActions: (rank: number) => `Ligne ${rank}`,
  moveUp: (rank: number) => `Monter la ligne ${rank}`,
  moveDown: (rank: number) => `Descendre la ligne ${rank}`,
  removeRow: (rank: number) => `Retirer la ligne ${rank}`,
  cellOf: (column: string, rank: number) => `${column}, ligne ${rank}`,
  rowsHelp: 'Entrée ajoute une ligne, Alt + flèche haut ou bas la déplace.',
  tooManyRows: 'Cette liste est pleine : quarante lignes au plus.',
  filledCount: (count: number) => (count === 1 ? '1 réponse' : `${count} réponses`),
  nothingFilled: 'vide',
  stillFilled: 'Réponse conservée bien que la case ne soit pas cochée.',
} as const;
