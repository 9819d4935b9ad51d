export const blankPlanWords = {
  fileTitle: 'PAI à remplir à la main',
  school: 'Établissement',
  photo: 'Photo',
  footer:
    'Une fois rempli\u00A0: document confidentiel, réservé aux personnes nommées dans ce PAI et à ceux qui les remplacent.',
} as const;
