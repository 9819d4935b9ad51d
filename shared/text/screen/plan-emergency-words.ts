/** Words of part 3 on screen, beside those that the form prints. */
export const emergencyScreenWords = {
  decisionTitle: 'Conduite à tenir',
  needed: 'Ce PAI comporte une conduite à tenir en cas d’urgence :',
  sheet: 'Fiche',
  sheetHelp: 'La fiche porte un numéro, jamais le nom d’une maladie.',
  frameTitle: 'Cadre de la fiche',
  periodStart: 'Du',
  periodEnd: 'Au',
  changeTitle: 'Changer de fiche',
  changeText: (current: string, next: string) =>
    `Les réponses de la « ${current} » seront retirées et la « ${next} » commencera vide. Vous pourrez revenir en arrière avec « Annuler » (Ctrl + Z).`,
  changeConfirm: 'Changer de fiche',
  letterTitle: 'Courrier pour les secours',
  doctorName: 'Nom du médecin',
  doctorContact: 'Adresse et téléphone du médecin',
  doctorHelp: 'Comme sur le cachet.',
  doctorSignedOn: 'Fiche signée par le médecin le',
  doctorSignedInFuture: 'Cette date est à venir : la signature ne compte pas encore.',
  stillThere: 'Les réponses déjà données restent conservées et ne sont pas imprimées.',
} as const;
