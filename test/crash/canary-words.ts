/** Words that nothing else in the files could hold, one for each kind of secret. */
export const canaries = {
  common: 'Canarïcéphalée',
  health: 'Ornithorynquïte',
  draft: 'Passereäulogie',
  passphrase: 'Chardonnerêtique',
  photo: 'CanariPhotographie',
} as const;
