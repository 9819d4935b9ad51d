export const blankPlanWords = {
  fileTitle: 'PAI à remplir à la main',
  school: 'Établissement',
  photo: 'Photo',
  footer: 'une fois rempli, document confidentiel',
} as const;
